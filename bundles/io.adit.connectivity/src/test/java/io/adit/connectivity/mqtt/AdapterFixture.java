package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.Change;
import io.adit.connectivity.registry.DeviceRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A registry with tenant T1 (device dev1, gateway gw1, dev2 via gw1), an adapter on a free port, and a scripted downstream. */
final class AdapterFixture implements AutoCloseable {
    static final String PASSWORD = "hono-secret";

    final Vertx vertx = Vertx.vertx();
    final ExecutorService executor = Executors.newFixedThreadPool(2);
    final DeviceRegistry registry;
    final CommandRouter commands;
    final MqttAdapter adapter;
    final List<DeviceMessage> messages = new CopyOnWriteArrayList<>();
    volatile Function<DeviceMessage, CompletionStage<Void>> downstream =
            message -> CompletableFuture.completedFuture(null);
    final int port;

    AdapterFixture(Path directory) {
        this(directory, MqttAdapterOptions.onLoopback(0));
    }

    AdapterFixture(Path directory, MqttAdapterOptions options) {
        registry = new DeviceRegistry(directory, executor);
        commands = new CommandRouter(registry);
        join(registry.createTenant("T1", new JsonObject()));
        addDevice("dev1", new JsonObject());
        addDevice("gw1", new JsonObject());
        join(registry.createDevice("T1", "dev2", new JsonObject().put("via", new JsonArray().add("gw1"))));
        join(registry.createDevice("T1", "dev3", new JsonObject()));
        adapter = new MqttAdapter(
                vertx,
                options,
                registry,
                new Authenticator(registry, executor, Clock.systemUTC()),
                message -> {
                    messages.add(message);
                    return downstream.apply(message);
                },
                commands,
                Clock.systemUTC());
        port = adapter.start().toCompletionStage().toCompletableFuture().join();
    }

    void addDevice(String device, JsonObject document) {
        join(registry.createDevice("T1", device, document));
        join(registry.putCredentials("T1", device, password(device, PASSWORD), null));
    }

    static JsonArray password(String authId, String password) {
        return new JsonArray()
                .add(new JsonObject()
                        .put("type", "hashed-password")
                        .put("auth-id", authId)
                        .put("secrets", new JsonArray().add(new JsonObject().put("pwd-plain", password))));
    }

    static Change join(CompletableFuture<Change> change) {
        Change result = change.orTimeout(10, TimeUnit.SECONDS).join();
        if (result instanceof Change.Refused refused) {
            throw new AssertionError(refused.toString());
        }
        return result;
    }

    @Override
    public void close() {
        adapter.stop().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        registry.close();
        executor.shutdownNow();
    }
}
