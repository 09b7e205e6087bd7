package io.adit.connectivity.amqp;

import io.adit.connectivity.SampleRegistry;
import java.nio.file.Path;
import java.time.Clock;

/** The sample registry behind an AMQP adapter on a free port. */
final class AmqpFixture extends SampleRegistry {
    final AmqpAdapter adapter;
    final int port;

    AmqpFixture(Path directory) {
        this(directory, AmqpAdapterOptions.onLoopback(0));
    }

    AmqpFixture(Path directory, AmqpAdapterOptions options) {
        super(directory);
        adapter = new AmqpAdapter(vertx, options, registry, authenticator, this, commands, Clock.systemUTC());
        port = join(adapter.start());
    }

    AmqpClient login(String user) {
        return AmqpClient.connect(vertx, port, user + "@T1", PASSWORD);
    }

    @Override
    public void close() {
        join(adapter.stop());
        super.close();
    }
}
