package io.adit.connectivity.mqtt;

import io.adit.connectivity.SampleRegistry;
import io.adit.tests.kit.RawMqtt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The sample registry behind an MQTT adapter on a free port. */
final class AdapterFixture extends SampleRegistry {
    final MqttAdapter adapter;
    final int port;

    AdapterFixture(Path directory) {
        this(directory, MqttAdapterOptions.onLoopback(0));
    }

    AdapterFixture(Path directory, MqttAdapterOptions options) {
        super(directory);
        adapter = new MqttAdapter(vertx, options, registry, authenticator, this, commands, Clock.systemUTC());
        port = join(adapter.start());
    }

    /** A client that is let in as a user. */
    RawMqtt loggedIn(int version, String user) throws IOException {
        RawMqtt client = new RawMqtt(port, version);
        client.connect(user, PASSWORD);
        client.expectConnack(0);
        return client;
    }

    @Override
    public void close() {
        join(adapter.stop());
        super.close();
    }
}
