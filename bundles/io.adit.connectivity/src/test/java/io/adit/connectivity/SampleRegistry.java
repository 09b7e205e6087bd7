package io.adit.connectivity;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.Change;
import io.adit.connectivity.registry.DeviceRegistry;
import io.vertx.core.Future;
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
import org.jspecify.annotations.Nullable;

/** A registry with tenant T1 (device dev1, gateway gw1, dev2 via gw1, dev3), and a scripted downstream; for tests of adapters. */
public class SampleRegistry implements Downstream, AutoCloseable {
    /** Password of dev1 and gw1. */
    public static final String PASSWORD = "hono-secret";

    /* Of the least cost, since every test of an adapter makes devices and lets them log in. */
    private static final String HASH = BCrypt.withDefaults().hashToString(4, PASSWORD.toCharArray());

    /** The test's event loops. */
    public final Vertx vertx = Vertx.vertx();

    /** Runs hashing. */
    public final ExecutorService executor = Executors.newFixedThreadPool(2);

    /** Holds T1. */
    public final DeviceRegistry registry;

    /** Routes to devices of T1. */
    public final CommandRouter commands;

    /** Over the registry. */
    public final Authenticator authenticator;

    /** What came downstream. */
    public final List<DeviceMessage> messages = new CopyOnWriteArrayList<>();

    /** What becomes of it. */
    public volatile Function<DeviceMessage, CompletionStage<Void>> downstream =
            message -> CompletableFuture.completedFuture(null);

    /** Makes the registry in an empty folder. */
    public SampleRegistry(Path directory) {
        registry = new DeviceRegistry(directory, executor);
        commands = new CommandRouter(registry);
        authenticator = new Authenticator(registry, executor, Clock.systemUTC());
        join(registry.createTenant("T1", new JsonObject()));
        addDevice("dev1", new JsonObject());
        addDevice("gw1", new JsonObject());
        join(registry.createDevice("T1", "dev2", new JsonObject().put("via", new JsonArray().add("gw1"))));
        join(registry.createDevice("T1", "dev3", new JsonObject()));
    }

    /** Why nothing can be read from a message. */
    public volatile Function<DeviceMessage, @Nullable String> fault = message -> null;

    /** Records a message and does with it what the script says. */
    @Override
    public CompletionStage<Void> accept(DeviceMessage message) {
        messages.add(message);
        return downstream.apply(message);
    }

    @Override
    public @Nullable String fault(DeviceMessage message) {
        return fault.apply(message);
    }

    /** Registers a device with {@link #PASSWORD}. */
    public void addDevice(String device, JsonObject document) {
        join(registry.createDevice("T1", device, document));
        JsonArray credentials = password(device, PASSWORD);
        credentials
                .getJsonObject(0)
                .put(
                        "secrets",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("hash-function", "bcrypt")
                                        .put("pwd-hash", HASH)));
        join(registry.putCredentials("T1", device, credentials, null));
    }

    /** Hono's credentials with one password. */
    public static JsonArray password(String authId, String password) {
        return new JsonArray()
                .add(new JsonObject()
                        .put("type", "hashed-password")
                        .put("auth-id", authId)
                        .put("secrets", new JsonArray().add(new JsonObject().put("pwd-plain", password))));
    }

    /** Waits for a change, which must not be refused. */
    public static Change join(CompletableFuture<Change> change) {
        Change result = change.orTimeout(60, TimeUnit.SECONDS).join();
        if (result instanceof Change.Refused refused) {
            throw new AssertionError(refused.toString());
        }
        return result;
    }

    /** Waits for a result. */
    public static <T> T join(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        join(vertx.close());
        registry.close();
        executor.shutdownNow();
    }
}
