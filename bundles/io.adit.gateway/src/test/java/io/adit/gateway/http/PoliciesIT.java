package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies of the HTTP API on a real twin runtime. */
class PoliciesIT {
    private static final String POLICY = "/api/2/policies/test:rules";
    private static final String RESOURCES = "'resources':{'policy:/':{'grant':['READ','WRITE'],'revoke':[]},"
            + "'thing:/':{'grant':['READ','WRITE'],'revoke':[]}}";
    private static final String OWNED =
            "{'entries':{'owner':{'subjects':{'nginx:alice':{'type':'user'}}," + RESOURCES + "}}}";

    @TempDir
    Path folder;

    private TwinRuntime twin;
    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
        edge = new Edge(twin, folder.resolve("users"));
    }

    @AfterEach
    void stop() throws Exception {
        edge.close();
        twin.close();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private HttpResponse<String> put(String path, String body) throws Exception {
        return edge.putJson(POLICY + path, json(body));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return edge.send("GET", POLICY + path, "");
    }

    private HttpResponse<String> delete(String path) throws Exception {
        return edge.send("DELETE", POLICY + path, "");
    }

    private static String error(HttpResponse<String> response) {
        JsonObject body = JsonFactory.newObject(response.body());
        assertThat(body.getValue("status").orElseThrow().asInt()).isEqualTo(response.statusCode());
        return response.statusCode() + " "
                + body.getValue("error").orElseThrow().asString();
    }

    @Test
    void createsReadsAndDeletesPolicy() throws Exception {
        HttpResponse<String> created = put("", OWNED);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith(POLICY);
        assertThat(created.headers().firstValue("etag")).contains("\"rev:1\"");
        assertThat(put("", OWNED).statusCode()).isEqualTo(204);
        HttpResponse<String> read = get("");
        assertThat(read.headers().firstValue("etag")).contains("\"rev:2\"");
        assertThat(read.headers().firstValue("entity-revision")).contains("2");
        assertThat(JsonFactory.newObject(read.body())
                        .getValue("policyId")
                        .orElseThrow()
                        .asString())
                .isEqualTo("test:rules");
        assertThat(get("?fields=_revision").body()).isEqualTo("{\"_revision\":2}");
        assertThat(delete("").statusCode()).isEqualTo(204);
        assertThat(error(get(""))).isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void postGivesAnId() throws Exception {
        HttpResponse<String> created =
                edge.send("POST", "/api/2/policies", json(OWNED), "Content-Type", "application/json");
        assertThat(created.statusCode()).isEqualTo(201);
        String id = JsonFactory.newObject(created.body())
                .getValue("policyId")
                .orElseThrow()
                .asString();
        assertThat(id).startsWith("org.eclipse.ditto:");
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith("/api/2/policies/" + id);
        String withId = json("{'policyId':'test:x','entries':{}}");
        assertThat(error(edge.send("POST", "/api/2/policies", withId, "Content-Type", "application/json")))
                .isEqualTo("400 policies:id.notsettable");
        assertThat(error(put("", "{'policyId':'test:other'}"))).isEqualTo("400 policies:id.notsettable");
        assertThat(edge.send("GET", "/api/2/policies", "").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/entries/role|{'subjects':{},'resources':{}}|201|{'subjects':{},'resources':{},'importable':'implicit'}",
                "/entries/owner/subjects/nginx:bob|{'type':'x'}|201|{'type':'x'}",
                "/entries/owner/resources/thing:/a/b|{'grant':[],'revoke':['READ']}|201|{'grant':[],'revoke':['READ']}",
                "/entries/owner/importable|'explicit'|204|'explicit'",
                "/entries/owner/namespaces|['a.b.*']|204|['a.b.*']",
                "/entries/owner/allowedAdditions|['subjects']|204|['subjects']",
                "/imports|{}|204|{}",
            })
    void setsParts(String path, String body, int status, String read) throws Exception {
        put("", OWNED);
        assertThat(put(path, body).statusCode()).isEqualTo(status);
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JsonFactory.readFrom(response.body())).isEqualTo(JsonFactory.readFrom(json(read)));
        HttpResponse<String> unchanged = edge.send("GET", POLICY + path, "", "If-None-Match", "*");
        assertThat(unchanged.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/entries,405",
        "/entries/owner/subjects,405",
        "/entries/owner/resources,405",
        "/entries/owner/importable,405",
        "/entries/owner/namespaces,405",
        "/entries/owner/references,204",
        "/entries/owner/allowedAdditions,204",
        "/imports,204",
        "/imports/a:b,404",
        "/imports/a:b/entries,405",
        "/imports/a:b/transitiveImports,405",
        "/entries/no,404",
        "/entries/owner/nothing,404",
        "/entries/owner,403",
        "/entries/owner/subjects/nginx:alice,403"
    })
    void deletesOnlyWhatCanBeDeleted(String path, int status) throws Exception {
        put("", OWNED);
        assertThat(delete(path).statusCode()).isEqualTo(status);
    }

    @Test
    void resourceOfWholePolicyIsAddressedWithItsSlash() throws Exception {
        put("", OWNED);
        assertThat(get("/entries/owner/resources/policy:/").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        put("", OWNED);
        assertThat(error(delete("/entries/owner"))).isEqualTo("403 policies:entry.modificationinvalid");
        assertThat(error(put("", "{'entries':{}}"))).isEqualTo("403 policies:policy.modificationinvalid");
        assertThat(error(put("/entries/x", "{"))).isEqualTo("400 json.invalid");
        assertThat(error(put("/imports/test:none", "{}"))).isEqualTo("404 policies:policy.notfound");
        assertThat(error(edge.send("GET", "/api/2/policies/nonsense", ""))).isEqualTo("400 policies:id.invalid");
        assertThat(error(edge.sendAs(Edge.BOB, "GET", POLICY, ""))).isEqualTo("404 policies:policy.notfound");
        assertThat(error(edge.sendAs(Edge.BOB, "DELETE", POLICY, ""))).isEqualTo("403 policies:policy.notmodifiable");
        HttpResponse<String> stale =
                edge.send("PUT", POLICY, json(OWNED), "If-Match", "\"rev:7\"", "Content-Type", "application/json");
        assertThat(error(stale)).isEqualTo("412 policies:precondition.failed");
        String large = "{'entries':{'x':{'subjects':{'u:x':{'type':'" + "x".repeat(110_000) + "'}},'resources':{}}}}";
        assertThat(error(put("", large))).isEqualTo("413 policies:policy.toolarge");
    }

    @Test
    void tokenIntegrationNeedsToken() throws Exception {
        put("", OWNED);
        for (String path :
                new String[] {"/actions/activateTokenIntegration", "/entries/owner/actions/deactivateTokenIntegration"
                }) {
            assertThat(error(edge.send("POST", POLICY + path, ""))).isEqualTo("400 policies:action.failed");
            assertThat(edge.send("GET", POLICY + path, "").statusCode()).isEqualTo(405);
        }
        assertThat(edge.send("POST", POLICY + "/actions/other", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersPermissionsAndWhoIAm() throws Exception {
        put("", OWNED);
        String question = json("{'a':{'resource':'policy:/','entityId':'test:rules','hasPermissions':['READ']},"
                + "'b':{'resource':'thing:/','entityId':'test:none','hasPermissions':['READ']}}");
        HttpResponse<String> answer =
                edge.send("POST", "/api/2/checkPermissions", question, "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json("{'a':true,'b':false}"));
        assertThat(edge.sendAs(Edge.BOB, "POST", "/api/2/checkPermissions", question)
                        .body())
                .isEqualTo(json("{'a':false,'b':false}"));
        assertThat(error(edge.send("POST", "/api/2/checkPermissions", json("{'a':{'resource':'policy:/'}}"))))
                .startsWith("400 json.");
        assertThat(edge.send("GET", "/api/2/checkPermissions", "").statusCode()).isEqualTo(405);
        JsonObject me =
                JsonFactory.newObject(edge.send("GET", "/api/2/whoami", "").body());
        assertThat(me.getValue("defaultSubject").orElseThrow().asString()).isEqualTo("nginx:alice");
        assertThat(me.getValue("subjects").orElseThrow().asArray().toString()).contains("nginx:alice");
    }
}
