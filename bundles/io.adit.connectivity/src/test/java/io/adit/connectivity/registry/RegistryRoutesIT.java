package io.adit.connectivity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.TestCertificates;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry's HTTP API, status by status. */
class RegistryRoutesIT {
    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private DeviceRegistry registry;
    private HttpServer server;

    @BeforeEach
    void start() {
        registry = new DeviceRegistry(directory, executor);
        Router router = Router.router(vertx);
        RegistryRoutes.mount(router, registry, context -> {
            if ("secret".equals(context.request().getHeader("x-test"))) {
                context.next();
            } else {
                context.fail(401);
            }
        });
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        registry.close();
        executor.shutdownNow();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .header("x-test", "secret")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int status(String method, String path, String body, String... headers) throws Exception {
        HttpResponse<String> response = send(method, path, body, headers);
        if (response.statusCode() >= 400) {
            assertThat(new JsonObject(response.body()).getString("error")).isNotEmpty();
        }
        return response.statusCode();
    }

    private static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("etag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/tenants/T1", "/v1/devices/T0/d1"})
    void createsReadsUpdatesDeletesByVersion(String path) throws Exception {
        assertThat(status("POST", "/v1/tenants/T0", "{}")).isEqualTo(201);
        assertThat(status("GET", path, null)).isEqualTo(404);
        assertThat(status("PUT", path, "{}")).isEqualTo(404);
        assertThat(status("DELETE", path, null)).isEqualTo(404);
        HttpResponse<String> created = send("POST", path, "{\"ext\":{\"a\":1}}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("location")).hasValue(path);
        assertThat(path).endsWith("/" + new JsonObject(created.body()).getString("id"));
        assertThat(status("POST", path, "{}")).isEqualTo(409);
        HttpResponse<String> read = send("GET", path, null);
        assertThat(read.statusCode()).isEqualTo(200);
        JsonObject document = new JsonObject(read.body());
        document.remove("status");
        assertThat(document).isEqualTo(new JsonObject("{\"ext\":{\"a\":1}}"));
        assertThat(etag(read)).isEqualTo(etag(created));
        assertThat(status("PUT", path, "{}", "If-Match", "other")).isEqualTo(412);
        HttpResponse<String> updated = send("PUT", path, "{\"enabled\":false}", "If-Match", etag(created));
        assertThat(updated.statusCode()).isEqualTo(204);
        assertThat(etag(updated)).isNotEqualTo(etag(created));
        assertThat(status("DELETE", path, null, "If-Match", etag(created))).isEqualTo(412);
        assertThat(status("DELETE", path, null, "If-Match", '"' + etag(updated) + '"'))
                .isEqualTo(204);
        assertThat(status("GET", path, null)).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/v1/tenants/a%20b|{}",
                "POST|/v1/devices/T0/a%2Fb|{}",
                "POST|/v1/tenants/T1|[]",
                "POST|/v1/tenants/T1|{",
                "POST|/v1/tenants/T1|{\"enabled\":1}",
                "POST|/v1/tenants/T1|{\"other\":1}",
                "POST|/v1/tenants/T1|{\"adapters\":[{}]}",
                "POST|/v1/tenants/T1|{\"adapters\":[{\"type\":\"a\"},{\"type\":\"a\"}]}",
                "POST|/v1/devices/T0/d1|{\"via\":\"gw\"}",
                "PUT|/v1/credentials/T0/d0|{}",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"hashed-password\",\"auth-id\":\"a\"}]",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"psk\",\"auth-id\":\"a\",\"secrets\":[{\"key\":\"no base64\"}]}]",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"other\",\"auth-id\":\"a\",\"secrets\":[{}]}]",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"x509-cert\",\"auth-id\":\"=x,\",\"secrets\":[{}]}]",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"rpk\",\"auth-id\":\"a\",\"secrets\":[{\"key\":\"eA==\",\"algorithm\":\"EC\"}]}]",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"rpk\",\"auth-id\":\"a\",\"secrets\":[{}]}]",
                "POST|/v1/tenants/T1|{\"trusted-ca\":[{\"subject-dn\":\"CN=x\"}]}",
                "POST|/v1/tenants/T1|{\"trusted-ca\":[{\"cert\":\"eA==\"}]}",
                "POST|/v1/tenants/T1|{\"resource-limits\":{\"data-volume\":{\"max-bytes\":1}}}",
                "POST|/v1/tenants/T1|{\"resource-limits\":{\"max-connection\":1}}",
                "POST|/v1/devices/T0|[1]",
                "POST|/v1/devices/T0|[{\"id\":\"a b\"}]",
                "GET|/v1/devices/T0?isGateway=perhaps|",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"hashed-password\",\"auth-id\":\"a\",\"secrets\":[{\"id\":\"unknown\"}]}]",
                "PUT|/v1/credentials/T0/d0|[{\"type\":\"hashed-password\",\"auth-id\":\"a\",\"secrets\":[{\"pwd-hash\":\"x\",\"hash-function\":\"bcrypt\"}]}]",
                "GET|/v1/devices/T0?pageSize=201|",
                "GET|/v1/devices/T0?filterJson=x|"
            })
    void refusesWhatBreaksTheSchema(String method, String path, String body) throws Exception {
        send("POST", "/v1/tenants/T0", "{}");
        send("POST", "/v1/devices/T0/d0", "{}");
        assertThat(status(method, path, body)).isEqualTo(400);
    }

    @Test
    void refusesStrangersUnknownTenantsAndLargeBodies() throws Exception {
        HttpRequest stranger = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.actualPort() + "/v1/tenants/T1"))
                .build();
        assertThat(client.send(stranger, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
        assertThat(status("POST", "/v1/devices/nowhere/d", "{}")).isEqualTo(404);
        assertThat(status("GET", "/v1/credentials/nowhere/d", null)).isEqualTo(404);
        assertThat(status("POST", "/v1/tenants/T1", "{\"ext\":{\"x\":\"" + "y".repeat(70_000) + "\"}}"))
                .isEqualTo(413);
    }

    @Test
    void makesIdsAndFindsDevicesByPageFilterAndOrder() throws Exception {
        send("POST", "/v1/tenants/T0", null);
        assertThat(status("GET", "/v1/devices/T0", null)).isEqualTo(404);
        HttpResponse<String> created = send("POST", "/v1/devices/T0", null);
        String id = new JsonObject(created.body()).getString("id");
        assertThat(created.headers().firstValue("location")).hasValue("/v1/devices/T0/" + id);
        send("DELETE", "/v1/devices/T0/" + id, null);
        for (int i = 0; i < 5; i++) {
            send("POST", "/v1/devices/T0/d" + i, "{\"ext\":{\"kind\":\"" + (i % 2 == 0 ? "pump" : "fan") + "\"}}");
        }
        JsonObject page = new JsonObject(
                send("GET", "/v1/devices/T0?pageSize=2&pageOffset=1", null).body());
        assertThat(page.getInteger("total")).isEqualTo(5);
        assertThat(page.getJsonArray("result").getJsonObject(0).getString("id")).isEqualTo("d2");
        String query = "?filterJson=%7B%22field%22:%22/ext/kind%22,%22value%22:%22p*%22%7D"
                + "&sortJson=%7B%22field%22:%22/id%22,%22direction%22:%22desc%22%7D";
        JsonObject found =
                new JsonObject(send("GET", "/v1/devices/T0" + query, null).body());
        assertThat(found.getInteger("total")).isEqualTo(3);
        assertThat(found.getJsonArray("result").getJsonObject(0).getString("id"))
                .isEqualTo("d4");
    }

    @Test
    void registersManyDevicesOrNone() throws Exception {
        send("POST", "/v1/tenants/T0", "{\"registration-limits\":{\"max-devices\":5}}");
        HttpResponse<String> created =
                send("POST", "/v1/devices/T0", " [{\"id\":\"gw\"},{\"id\":\"d1\",\"via\":[\"gw\"]},{}]");
        assertThat(created.statusCode()).isEqualTo(201);
        JsonArray entries = new JsonArray(created.body());
        assertThat(entries).hasSize(3);
        HttpResponse<String> read = send("GET", "/v1/devices/T0/d1", null);
        assertThat(etag(read)).isEqualTo(entries.getJsonObject(1).getString("etag"));
        assertThat(status("POST", "/v1/devices/T0", "[{\"id\":\"d2\"},{\"id\":\"d1\"}]"))
                .isEqualTo(409);
        assertThat(status("POST", "/v1/devices/T0", "[{\"id\":\"d2\"},{\"id\":\"d2\"}]"))
                .isEqualTo(409);
        assertThat(status("POST", "/v1/devices/T0", "[{\"id\":\"d2\"},{\"viaa\":1}]"))
                .isEqualTo(400);
        assertThat(status("POST", "/v1/devices/T0", "[{\"id\":\"d2\"},{},{}]"))
                .as("more than the tenant may have")
                .isEqualTo(403);
        assertThat(status("GET", "/v1/devices/T0/d2", null)).isEqualTo(404);
        JsonObject gateways = new JsonObject(
                send("GET", "/v1/devices/T0?isGateway=true", null).body());
        assertThat(gateways.getInteger("total")).isEqualTo(1);
        assertThat(gateways.getJsonArray("result").getJsonObject(0).getString("id"))
                .isEqualTo("gw");
    }

    @Test
    void saysWhenADeviceWasMadeAndChanged() throws Exception {
        send("POST", "/v1/tenants/T0", null);
        send("POST", "/v1/devices/T0/d1", null);
        JsonObject made = new JsonObject(send("GET", "/v1/devices/T0/d1", null).body());
        assertThat(made.getJsonObject("status").fieldNames()).containsExactly("created");
        assertThat(status("PUT", "/v1/devices/T0/d1", made.put("enabled", false).encode()))
                .isEqualTo(204);
        JsonObject changed =
                new JsonObject(send("GET", "/v1/devices/T0/d1", null).body());
        assertThat(changed.getJsonObject("status").fieldNames()).containsExactlyInAnyOrder("created", "updated");
        assertThat(changed.getJsonObject("status").getString("created"))
                .isEqualTo(made.getJsonObject("status").getString("created"));
    }

    @Test
    void showsPublicKeysAndKeepsPreSharedOnesToItself() throws Exception {
        send("POST", "/v1/tenants/T0", "{\"registration-limits\":{\"max-credentials-per-device\":2}}");
        send("POST", "/v1/devices/T0/d1", "{}");
        String key =
                TestCertificates.encoded(TestCertificates.ecKeys("secp256r1").getPublic());
        String set = "[{\"type\":\"rpk\",\"auth-id\":\"a\",\"secrets\":[{\"algorithm\":\"EC\",\"key\":\"" + key
                + "\"}]},{\"type\":\"psk\",\"auth-id\":\"a\",\"secrets\":[{\"key\":\"Z2VoZWlt\"}]}]";
        assertThat(status("PUT", "/v1/credentials/T0/d1", set)).isEqualTo(204);
        String shown = send("GET", "/v1/credentials/T0/d1", null).body();
        assertThat(shown).contains(key).doesNotContain("Z2VoZWlt", "geheim", "$2a$");
        assertThat(status("PUT", "/v1/credentials/T0/d1", shown))
                .as("kept by id")
                .isEqualTo(204);
        String three = set.replace("]}]", "]},{\"type\":\"x509-cert\",\"auth-id\":\"CN=d1\",\"secrets\":[{}]}]");
        assertThat(status("PUT", "/v1/credentials/T0/d1", three)).isEqualTo(403);
    }

    @Test
    void neverShowsAPasswordOrItsHash() throws Exception {
        send("POST", "/v1/tenants/T0", "{}");
        send("POST", "/v1/devices/T0/d1", "{}");
        send("POST", "/v1/devices/T0/d2", "{}");
        HttpResponse<String> empty = send("GET", "/v1/credentials/T0/d1", null);
        assertThat(empty.body()).isEqualTo("[]");
        String set =
                "[{\"type\":\"hashed-password\",\"auth-id\":\"a\",\"secrets\":[{\"pwd-plain\":\"geheim\",\"comment\":\"c\"}]}]";
        assertThat(status("PUT", "/v1/credentials/T0/d1", set, "If-Match", "other"))
                .isEqualTo(412);
        assertThat(status("PUT", "/v1/credentials/T0/d1", set, "If-Match", etag(empty)))
                .isEqualTo(204);
        assertThat(status("PUT", "/v1/credentials/T0/d2", set))
                .as("auth-id is taken")
                .isEqualTo(409);
        String shown = send("GET", "/v1/credentials/T0/d1", null).body();
        assertThat(shown).contains("\"comment\":\"c\"").doesNotContain("geheim", "pwd-", "$2a$", "hash-function");
        JsonObject secret =
                new JsonArray(shown).getJsonObject(0).getJsonArray("secrets").getJsonObject(0);
        assertThat(secret.getString("id")).isNotEmpty();
        assertThat(status("PUT", "/v1/credentials/T0/d1", shown))
                .as("keeps the secret by its id")
                .isEqualTo(204);
        Authentication login = new Authenticator(registry, executor, java.time.Clock.systemUTC())
                .authenticate("T0", "a", "geheim".getBytes(java.nio.charset.StandardCharsets.UTF_8), "hono-mqtt")
                .join();
        assertThat(login).isInstanceOfSatisfying(Authentication.Authenticated.class, device -> {
            assertThat(device.device()).isEqualTo("d1");
            assertThat(device.authId()).isEqualTo("a");
        });
    }
}
