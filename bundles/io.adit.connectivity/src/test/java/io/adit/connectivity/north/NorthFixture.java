package io.adit.connectivity.north;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.SampleRegistry;
import io.adit.connectivity.amqp.AmqpAdapter;
import io.adit.connectivity.amqp.AmqpAdapterOptions;
import io.adit.connectivity.amqp.AmqpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** The sample registry between an AMQP adapter for devices and a north side, both on free ports; application app may use it. */
final class NorthFixture extends SampleRegistry {
    static final String SECRET = "app-secret";

    final Set<String> allowed = ConcurrentHashMap.newKeySet();
    final NorthSide north;
    final Downstream tapped;
    final int port;
    private final AmqpAdapter adapter;
    private final int devicePort;

    NorthFixture(Path directory) {
        this(directory, NorthOptions.onLoopback(0));
    }

    NorthFixture(Path directory, NorthOptions options) {
        super(directory);
        allowed.add("app");
        NorthAccess access = new NorthAccess() {
            @Override
            public CompletionStage<Answer> check(String user, String password, String address) {
                Answer answer = user.equals("busy")
                        ? Answer.BUSY
                        : !password.equals(SECRET)
                                ? Answer.REFUSED
                                : allowed.contains(user) ? Answer.GRANTED : Answer.NOT_ALLOWED;
                return CompletableFuture.completedFuture(answer);
            }

            @Override
            public boolean mayStay(String user) {
                return allowed.contains(user);
            }
        };
        north = new NorthSide(vertx, options, access, commands, Clock.systemUTC());
        tapped = north.tap("hono-mqtt", this::accept);
        port = join(north.start());
        adapter = new AmqpAdapter(
                vertx,
                AmqpAdapterOptions.onLoopback(0),
                registry,
                authenticator,
                north.tap("hono-amqp", this::accept),
                commands,
                Clock.systemUTC());
        devicePort = join(adapter.start());
    }

    AmqpClient application() {
        return AmqpClient.connect(vertx, port, "app", SECRET);
    }

    AmqpClient device(String device) {
        return AmqpClient.connect(vertx, devicePort, device + "@T1", PASSWORD);
    }

    /** A message of dev1. */
    static DeviceMessage message(Kind kind, String payload, Long ttlSeconds) {
        return new DeviceMessage(
                "T1",
                "dev1",
                "gw1",
                kind,
                "text/plain",
                payload.getBytes(StandardCharsets.UTF_8),
                Instant.now().toEpochMilli() * 1000,
                1,
                ttlSeconds,
                5,
                null,
                "telemetry/T1/dev1");
    }

    void publish(Kind kind, String payload) {
        tapped.accept(message(kind, payload, null)).toCompletableFuture().join();
    }

    @Override
    public void close() {
        join(adapter.stop());
        join(north.stop());
        super.close();
    }
}
