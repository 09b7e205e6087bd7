package io.adit.connectivity.mqtt;

import io.adit.connectivity.SampleRegistry;
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
        adapter = new MqttAdapter(vertx, options, registry, authenticator, this::accept, commands, Clock.systemUTC());
        port = join(adapter.start());
    }

    @Override
    public void close() {
        join(adapter.stop());
        super.close();
    }
}
