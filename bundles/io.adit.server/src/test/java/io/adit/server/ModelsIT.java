package io.adit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import io.adit.publish.http.ModelApi;
import io.adit.publish.http.RestClient;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The 3D models of facilities over HTTP: who may read and write them, and what the browser is told to keep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelsIT {
    private static final String IFC = "ISO-10303-21;\n" + "#1=IFCWALL();\n".repeat(200_000);
    private static final String STATION = "/api/adit/models/a:station";
    private static final String POLICY = """
            {"entries":{"owner":{"subjects":{"nginx:admin":{"type":"t"}},"resources":{"thing:/":{"grant":["READ","WRITE"],"revoke":[]},
            "policy:/":{"grant":["READ","WRITE"],"revoke":[]}}},"viewer":{"subjects":{"nginx:guest":{"type":"t"}},"resources":
            {"thing:/":{"grant":["READ"],"revoke":[]}}}}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private Path folder;
    private OneMachine server;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path models = Path.of("../../ditto-things/models").toRealPath();
        Path data = folder.resolve("data");
        server = new OneMachine(
                new ServerConfig(data, folder.resolve("web"), models, "127.0.0.1", 0, 0, 0, Optional.empty()), "test");
        Users.open(data).put("guest", "guest-password", List.of());
        Users.open(data).put("other", "guest-password", List.of());
        assertThat(send("admin", "PUT", "/api/2/policies/a:shared", POLICY).statusCode())
                .isEqualTo(201);
        for (String thing : List.of("station", "bridge", "tunnel")) {
            assertThat(send("admin", "PUT", "/api/2/things/a:" + thing, "{\"policyId\":\"a:shared\"}")
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String password(String user) throws Exception {
        return user.equals("admin")
                ? Files.readString(folder.resolve("data/admin-password")).strip()
                : "guest-password";
    }

    private HttpResponse<String> send(String user, String method, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((user + ":" + password(user)).getBytes()))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String address() {
        return "http://127.0.0.1:" + server.httpPort();
    }

    private JsonObject info(String user, String path) throws Exception {
        HttpResponse<String> answer = send(user, "GET", path, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    @Test
    void thoseWhoMayWriteTheFacilityPublishAndThoseWhoMayReadItSeeIt() throws Exception {
        assertThat(send("admin", "GET", STATION, "").statusCode()).isEqualTo(404);
        assertThat(send("guest", "PUT", STATION + "/ifc", IFC).statusCode()).isEqualTo(403);
        assertThat(send("other", "PUT", STATION + "/ifc", IFC).statusCode()).isEqualTo(404);
        assertThat(send("admin", "PUT", STATION + "/ifc", IFC).statusCode()).isEqualTo(204);
        JsonObject known = info("guest", STATION);
        String hash = known.getJsonObject("ifc").getString("hash");
        assertThat(known.getBoolean("writable")).isFalse();
        assertThat(known.getJsonArray("shapes")).isEmpty();
        String shapes = STATION + "/shapes/" + hash + "/1";
        assertThat(send("guest", "PUT", shapes, "shapes").statusCode()).isEqualTo(403);
        assertThat(send("admin", "PUT", shapes, "shapes").statusCode()).isEqualTo(204);
        assertThat(info("admin", STATION).getJsonArray("shapes")).isEqualTo(new JsonArray().add(1));
        for (String path : List.of(STATION, STATION + "/ifc", shapes)) {
            assertThat(send("guest", "GET", path, "").statusCode()).as(path).isEqualTo(200);
            assertThat(send("other", "GET", path, "").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(send("guest", "GET", STATION + "/ifc", "").body()).isEqualTo(IFC);
        HttpResponse<String> first = send("guest", "GET", shapes, "");
        assertThat(first.body()).isEqualTo("shapes");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send("guest", "GET", shapes, "", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(send("guest", "DELETE", STATION, "").statusCode()).isEqualTo(403);
        assertThat(send("admin", "DELETE", STATION, "").statusCode()).isEqualTo(204);
        assertThat(send("admin", "GET", shapes, "").statusCode()).isEqualTo(404);
    }

    @Test
    void wrongInputChangesNothingAndLeavesNoFile() throws Exception {
        String bridge = "/api/adit/models/a:bridge";
        assertThat(send("admin", "PUT", bridge + "/ifc", "<html>").statusCode()).isEqualTo(400);
        assertThat(send("admin", "PUT", bridge + "/shapes/nothash/1", "x").statusCode())
                .isEqualTo(400);
        assertThat(send("admin", "PUT", bridge + "/shapes/" + "0".repeat(64) + "/1", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("admin", "GET", "/api/adit/models/noid", "").statusCode())
                .isBetween(400, 404);
        assertThat(send("admin", "GET", bridge, "").statusCode()).isEqualTo(404);
        assertThat(folder.resolve("data/models")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void publishingTheSameFileAgainSendsNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("tunnel.ifc"), IFC);
        ModelApi api = new ModelApi(new RestClient(URI.create(address()), "admin", password("admin")));
        assertThat(api.upload("a:tunnel", file)).isEqualTo(ModelApi.Outcome.STORED);
        assertThat(api.upload("a:tunnel", file)).isEqualTo(ModelApi.Outcome.UNCHANGED);
        assertThat(api.upload("a:nowhere", file)).isEqualTo(ModelApi.Outcome.NO_PLACE);
    }
}
