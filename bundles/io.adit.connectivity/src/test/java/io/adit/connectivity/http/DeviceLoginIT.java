package io.adit.connectivity.http;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.TestTokens;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Client certificates, tokens and limits over HTTPS. */
class DeviceLoginIT {
    private static final Identity SERVER_CA = TestCertificates.authority("CN=Server CA");
    private static final Identity DEVICE_CA = TestCertificates.authority("CN=Device CA");
    private static final KeyPair KEYS = TestCertificates.ecKeys("secp256r1");

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final List<DeviceMessage> messages = new CopyOnWriteArrayList<>();
    private DeviceRegistry registry;
    private HttpAdapter adapter;
    private Path certificate;
    private int port;

    @BeforeEach
    void start() throws Exception {
        registry = new DeviceRegistry(directory.resolve("registry"), Runnable::run);
        registry.createTenant("T1", tenant()).join();
        registry.createDevice("T1", "dev1", new JsonObject()).join();
        JsonObject key = new JsonObject().put("algorithm", "EC").put("key", TestCertificates.encoded(KEYS.getPublic()));
        registry.putCredentials(
                        "T1",
                        "dev1",
                        new JsonArray()
                                .add(credential("x509-cert", "CN=dev1", new JsonObject()))
                                .add(credential("rpk", "a", key)),
                        null)
                .join();
        Identity server = SERVER_CA.issue("CN=first");
        certificate = server.writeChain(directory.resolve("tls.crt"));
        adapter = new HttpAdapter(
                vertx,
                HttpAdapterOptions.onLoopback(0).withTls(certificate, server.writeKey(directory.resolve("tls.key"))),
                registry,
                new Authenticator(registry, Runnable::run, Clock.systemUTC()),
                message -> {
                    messages.add(message);
                    return CompletableFuture.completedFuture(null);
                },
                new CommandRouter(registry),
                Clock.systemUTC());
        port = adapter.start().toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void stop() {
        adapter.stop().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        registry.close();
    }

    private static JsonObject tenant() throws Exception {
        return new JsonObject()
                .put("trusted-ca", new JsonArray().add(new JsonObject().put("cert", DEVICE_CA.encoded())));
    }

    private static JsonObject credential(String type, String authId, JsonObject secret) {
        return new JsonObject().put("type", type).put("auth-id", authId).put("secrets", new JsonArray().add(secret));
    }

    private int post(Identity identity, String path, String... headers) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(TestCertificates.client(SERVER_CA.certificate(), identity))
                .build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(30))
                    .POST(HttpRequest.BodyPublishers.ofString("12345678"));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void knowsADeviceByItsCertificateAndNobodyElse() throws Exception {
        assertThat(post(DEVICE_CA.issue("CN=dev1"), "/telemetry")).isEqualTo(202);
        assertThat(messages)
                .singleElement()
                .satisfies(m -> assertThat(m.deviceId()).isEqualTo("dev1"));
        assertThat(post(DEVICE_CA.issue("CN=dev2"), "/telemetry")).isEqualTo(401);
        assertThat(post(TestCertificates.authority("CN=x").issue("CN=dev1"), "/telemetry"))
                .isEqualTo(401);
        assertThat(post(null, "/telemetry")).isEqualTo(401);
    }

    @Test
    void takesATokenAsBearer() throws Exception {
        long now = Instant.now().getEpochSecond();
        JsonObject claims = new JsonObject().put("iat", now).put("exp", now + 60);
        String own = TestTokens.signed(
                "ES256",
                KEYS,
                claims.copy().put("aud", "hono-adapter").put("tid", "T1").put("sub", "a"));
        assertThat(post(null, "/telemetry", "Authorization", "Bearer " + own)).isEqualTo(202);
        assertThat(post(null, "/telemetry", "Authorization", "Bearer x" + own)).isEqualTo(401);
        String other = TestTokens.signed("ES256", KEYS, claims.put("aud", "project"));
        assertThat(post(null, "/telemetry", "Authorization", "Bearer " + other)).isEqualTo(401);
    }

    @Test
    void answers429WhenTheVolumeIsUsedUp() throws Exception {
        JsonObject volume = new JsonObject().put("max-bytes", 10).put("effective-since", "2026-01-01T00:00:00Z");
        registry.updateTenant("T1", tenant().put("resource-limits", new JsonObject().put("data-volume", volume)), null)
                .join();
        assertThat(post(DEVICE_CA.issue("CN=dev1"), "/telemetry")).isEqualTo(202);
        assertThat(post(DEVICE_CA.issue("CN=dev1"), "/telemetry")).isEqualTo(429);
        assertThat(messages).hasSize(1);
    }

    @Test
    void takesUpAChangedCertificate() throws Exception {
        Identity second = SERVER_CA.issue("CN=second");
        second.writeKey(directory.resolve("tls.key"));
        second.writeChain(certificate);
        await().untilAsserted(() -> assertThat(shownName()).isEqualTo("CN=second"));
        assertThat(post(DEVICE_CA.issue("CN=dev1"), "/telemetry"))
                .as("client certificates are still asked for")
                .isEqualTo(202);
    }

    private String shownName() throws Exception {
        return TestCertificates.shownBy(port, SERVER_CA.certificate());
    }
}
