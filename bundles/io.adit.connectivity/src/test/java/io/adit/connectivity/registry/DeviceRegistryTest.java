package io.adit.connectivity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceRegistryTest {
    @TempDir
    Path directory;

    private final Executor direct = Runnable::run;

    /** Registers devices until it is killed; prints each id once it is acknowledged. */
    static final class Writer {
        public static void main(String[] arguments) {
            DeviceRegistry registry = new DeviceRegistry(Path.of(arguments[0]), Runnable::run);
            registry.createTenant("T", new JsonObject()).join();
            for (int i = 0; ; i++) {
                String id = "d" + i;
                registry.createDevice("T", id, new JsonObject()).join();
                System.out.println(id);
            }
        }
    }

    private static JsonArray credentials(JsonObject... secrets) {
        JsonArray array = new JsonArray();
        Stream.of(secrets).forEach(array::add);
        return new JsonArray()
                .add(new JsonObject()
                        .put("type", "hashed-password")
                        .put("auth-id", "a")
                        .put("secrets", array));
    }

    private Authentication login(DeviceRegistry registry, String password, Instant now) {
        return new Authenticator(registry, direct, Clock.fixed(now, ZoneOffset.UTC))
                .authenticate("T", "a", password.getBytes(StandardCharsets.UTF_8), "hono-mqtt")
                .join();
    }

    @Test
    void findsEverythingAgainAfterReopen() {
        String version;
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            registry.createTenant("T", new JsonObject().put("ext", new JsonObject().put("x", 1)))
                    .join();
            registry.createTenant("gone", new JsonObject()).join();
            registry.createDevice("T", "d", new JsonObject().put("via", new JsonArray().add("g")))
                    .join();
            registry.createDevice("T", "e", new JsonObject()).join();
            registry.putCredentials("T", "d", credentials(new JsonObject().put("pwd-plain", "p")), null)
                    .join();
            registry.deleteDevice("T", "e", null).join();
            registry.deleteTenant("gone", null).join();
            version = registry.device("T", "d").orElseThrow().version();
        }
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            assertThat(registry.tenants()).extracting(Tenant::id).containsExactly("T");
            assertThat(registry.devices("T")).extracting(Device::id).containsExactly("d");
            assertThat(registry.device("T", "d").orElseThrow().version()).isEqualTo(version);
            assertThat(registry.device("T", "d").orElseThrow().via()).containsExactly("g");
            assertThat(login(registry, "p", Instant.now())).isInstanceOf(Authentication.Authenticated.class);
        }
    }

    @Test
    void recoversFromSnapshotAndLaterRecords() {
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            registry.createTenant("T", new JsonObject()).join();
            for (int i = 0; i < 6000; i++) {
                registry.createDevice("T", "d" + i, new JsonObject());
            }
            registry.deleteDevice("T", "d0", null).join();
        }
        assertThat(directory.resolve("snapshots")).isNotEmptyDirectory();
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            assertThat(registry.devices("T")).hasSize(5999);
        }
    }

    @Test
    void keepsEveryAcknowledgedDeviceWhenKilled() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        int acknowledged = 0;
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                if (++acknowledged == 200) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(acknowledged).isGreaterThanOrEqualTo(200);
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            assertThat(registry.device("T", last)).isPresent();
            assertThat(registry.devices("T").size()).isBetween(acknowledged, acknowledged + 1);
        }
    }

    @Test
    void takesHashesAsHonoDoesAndKeepsPlainOnesNowhere() throws Exception {
        byte[] salt = {1, 2, 3, 4};
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        digest.update(salt);
        String hash = Base64.getEncoder().encodeToString(digest.digest("p1".getBytes(StandardCharsets.UTF_8)));
        JsonObject first = new JsonObject()
                .put("hash-function", "sha-512")
                .put("salt", Base64.getEncoder().encodeToString(salt))
                .put("pwd-hash", hash);
        JsonObject second = new JsonObject().put("pwd-plain", "a-plain-password");
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            registry.createTenant("T", new JsonObject()).join();
            registry.createDevice("T", "d", new JsonObject()).join();
            registry.putCredentials("T", "d", credentials(first, second), null).join();
            for (String password : new String[] {"p1", "a-plain-password"}) {
                assertThat(login(registry, password, Instant.now())).isInstanceOf(Authentication.Authenticated.class);
            }
            assertThat(login(registry, "p2", Instant.now())).isInstanceOf(Authentication.BadCredentials.class);
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("a-plain-password");
            }
        }
    }

    @Test
    void acceptsASecretOnlyWithinItsValidity() {
        JsonObject secret = new JsonObject()
                .put("pwd-plain", "p")
                .put("not-before", "2030-01-01T00:00:00Z")
                .put("not-after", "2030-12-31T00:00:00+01:00");
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            registry.createTenant("T", new JsonObject()).join();
            registry.createDevice("T", "d", new JsonObject()).join();
            registry.putCredentials("T", "d", credentials(secret), null).join();
            assertThat(login(registry, "p", Instant.parse("2029-12-31T23:59:59Z")))
                    .isInstanceOf(Authentication.BadCredentials.class);
            assertThat(login(registry, "p", Instant.parse("2030-06-01T00:00:00Z")))
                    .isInstanceOf(Authentication.Authenticated.class);
            assertThat(login(registry, "p", Instant.parse("2030-12-30T23:00:01Z")))
                    .isInstanceOf(Authentication.BadCredentials.class);
        }
    }

    @Test
    void hashesEachPasswordOnceUntilTheCredentialsChange() {
        AtomicInteger hashed = new AtomicInteger();
        try (DeviceRegistry registry = new DeviceRegistry(directory, direct)) {
            registry.createTenant("T", new JsonObject()).join();
            registry.createDevice("T", "d", new JsonObject()).join();
            registry.putCredentials("T", "d", credentials(new JsonObject().put("pwd-plain", "p")), null)
                    .join();
            Authenticator authenticator = new Authenticator(
                    registry,
                    task -> {
                        hashed.incrementAndGet();
                        task.run();
                    },
                    Clock.systemUTC());
            byte[] right = {'p'};
            byte[] wrong = {'q'};
            for (int i = 0; i < 5; i++) {
                assertThat(authenticator.authenticate("T", "a", right, "x").join())
                        .isInstanceOf(Authentication.Authenticated.class);
                assertThat(authenticator.authenticate("T", "a", wrong, "x").join())
                        .isInstanceOf(Authentication.BadCredentials.class);
            }
            assertThat(hashed).hasValue(2);
            registry.putCredentials("T", "d", credentials(new JsonObject().put("pwd-plain", "q")), null)
                    .join();
            assertThat(authenticator.authenticate("T", "a", right, "x").join())
                    .isInstanceOf(Authentication.BadCredentials.class);
            assertThat(authenticator.authenticate("T", "a", wrong, "x").join())
                    .isInstanceOf(Authentication.Authenticated.class);
        }
    }
}
