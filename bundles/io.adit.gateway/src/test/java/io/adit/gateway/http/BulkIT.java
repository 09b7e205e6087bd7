package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bulk changes, aggregation and streamed searches on the real runtime. */
@Timeout(300)
class BulkIT {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int THINGS = 45;

    @TempDir
    Path folder;

    private TwinRuntime twin;
    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
        edge = new Edge(twin, folder);
        for (int i = 0; i < THINGS; i++) {
            String thing = String.format(
                    "{'attributes':{'n':%d,'type':'%s'},'features':{'t':{'properties':{'v':%d.5}}}}",
                    i, i % 3 == 0 ? "pump" : "valve", i);
            assertThat(edge.putJson(String.format("/api/2/things/test:t%02d", i), thing.replace('\'', '"'))
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @AfterEach
    void stop() throws Exception {
        edge.close();
        twin.close();
    }

    @Test
    void patchesEachThingThatMatchesAndTellsItLineByLine() throws Exception {
        List<JsonObject> lines =
                patch("filter=" + encoded("eq(attributes/type,\"pump\")"), "{'attributes':{'seen':true}}");
        assertThat(lines).hasSize(16);
        assertThat(lines.get(0)).isEqualTo(json("{'thingId':'test:t00','status':204}"));
        assertThat(lines.get(14)).isEqualTo(json("{'thingId':'test:t42','status':204}"));
        assertThat(lines.get(15)).isEqualTo(json("{'complete':true,'matched':15,'changed':15,'failed':0}"));
        assertThat(edge.send("GET", "/api/2/search/things/count?filter=eq(attributes/seen,true)", "")
                        .body())
                .isEqualTo("15");
    }

    @Test
    void goesOnBehindAThing() throws Exception {
        List<JsonObject> lines = patch("filter=exists(attributes/n)&after=test:t42", "{'attributes':{'seen':1}}");
        assertThat(lines)
                .containsExactly(
                        json("{'thingId':'test:t43','status':204}"),
                        json("{'thingId':'test:t44','status':204}"),
                        json("{'complete':true,'matched':2,'changed':2,'failed':0}"));
    }

    @Test
    void changesNothingWhenItOnlyTries() throws Exception {
        List<JsonObject> lines = patch("filter=gt(attributes/n,42)&dry-run=true", "{'attributes':{'seen':1}}");
        assertThat(lines)
                .containsExactly(
                        json("{'thingId':'test:t43','status':204}"),
                        json("{'thingId':'test:t44','status':204}"),
                        json("{'complete':true,'matched':2,'changeable':2,'failed':0}"));
        assertThat(edge.send("GET", "/api/2/search/things/count?filter=exists(attributes/seen)", "")
                        .body())
                .isEqualTo("0");
    }

    @Test
    void dryRunSaysWhatTheSubjectMayNotChange() throws Exception {
        String reader =
                "{'subjects':{'nginx:bob':{'type':'t'}},'resources':{'thing:/':{'grant':['READ'],'revoke':[]}}}";
        assertThat(edge.putJson("/api/2/policies/test:t44/entries/reader", reader.replace('\'', '"'))
                        .statusCode())
                .isEqualTo(201);
        String body = "{\"attributes\":{\"seen\":1}}";
        String path = "/api/adit/things?filter=exists(thingId)";
        List<JsonObject> tried =
                lines(edge.sendAs(Edge.BOB, "PATCH", path + "&dry-run=true", body, "Content-Type", MERGE_PATCH));
        List<JsonObject> done = lines(edge.sendAs(Edge.BOB, "PATCH", path, body, "Content-Type", MERGE_PATCH));
        assertThat(tried.get(0)).isEqualTo(done.get(0));
        assertThat(tried.get(0).getValue("error").orElseThrow().asString()).isEqualTo("things:thing.notmodifiable");
        assertThat(tried.get(1)).isEqualTo(json("{'complete':true,'matched':1,'changeable':0,'failed':1}"));
    }

    @Test
    void holdsTheConditionForEachThingAndSaysWhichFailed() throws Exception {
        List<JsonObject> lines = patch(
                "filter=gt(attributes/n,42)&condition=" + encoded("eq(attributes/n,44)"), "{'attributes':{'seen':1}}");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).getValue("status").orElseThrow().asInt()).isEqualTo(412);
        assertThat(lines.get(0).getValue("error").orElseThrow().asString()).isEqualTo("things:condition.failed");
        assertThat(lines.get(1)).isEqualTo(json("{'thingId':'test:t44','status':204}"));
        assertThat(lines.get(2)).isEqualTo(json("{'complete':true,'matched':2,'changed':1,'failed':1}"));
    }

    @Test
    void touchesOnlyWhatThePolicyAllows() throws Exception {
        HttpResponse<String> answer = edge.sendAs(
                Edge.BOB, "PATCH", "/api/adit/things?filter=exists(thingId)", "{}", "Content-Type", MERGE_PATCH);
        assertThat(lines(answer)).containsExactly(json("{'complete':true,'matched':0,'changed':0,'failed':0}"));
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/adit/things/aggregation", "")
                        .body())
                .isEqualTo("{\"count\":0,\"groups\":[]}");
    }

    @Test
    void refusesWhatItCannotDoWithAProblem() throws Exception {
        String path = "/api/adit/things";
        assertProblem(400, edge.send("PATCH", path, "{}", "Content-Type", MERGE_PATCH));
        assertProblem(400, edge.send("PATCH", path + "?filter=eq(", "{}", "Content-Type", MERGE_PATCH));
        assertProblem(400, edge.send("PATCH", path + "?filter=exists(thingId)", "[]", "Content-Type", MERGE_PATCH));
        assertProblem(
                400,
                edge.send(
                        "PATCH",
                        path + "?filter=exists(thingId)",
                        "{\"thingId\":\"a:b\"}",
                        "Content-Type",
                        MERGE_PATCH));
        assertProblem(415, edge.send("PATCH", path + "?filter=exists(thingId)", "{}", "Content-Type", "text/plain"));
        assertProblem(400, edge.send("GET", path + "/aggregation?groupBy=features/*/properties/v", ""));
        assertProblem(401, edge.sendAs("", "GET", path + "/aggregation", ""));
    }

    @Test
    void countsAndSummarisesByGroup() throws Exception {
        HttpResponse<String> answer = edge.send(
                "GET",
                "/api/adit/things/aggregation?filter=lt(attributes/n,4)&groupBy=attributes/type&of=features/t/properties/v",
                "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonFactory.newObject(answer.body()))
                .isEqualTo(json("{'count':4,'groups':["
                        + "{'group':{'attributes/type':'pump'},'count':2,'of':{'features/t/properties/v':"
                        + "{'count':2,'min':0.5,'max':3.5,'avg':2.0,'sum':4.0}}},"
                        + "{'group':{'attributes/type':'valve'},'count':2,'of':{'features/t/properties/v':"
                        + "{'count':2,'min':1.5,'max':2.5,'avg':2.0,'sum':4.0}}}]}"));
    }

    @Test
    void streamsAllResultsAndGoesOnBehindTheLastEvent() throws Exception {
        String all = edge.send("GET", "/api/2/search/things?fields=thingId", "", "Accept", "text/event-stream")
                .body();
        assertThat(all.lines().filter(line -> line.startsWith("id:test:t"))).hasSize(THINGS);
        String rest = edge.send(
                        "GET",
                        "/api/2/search/things?fields=thingId&filter=exists(thingId)",
                        "",
                        "Accept",
                        "text/event-stream",
                        "Last-Event-ID",
                        "test:t42")
                .body();
        assertThat(rest.lines().filter(line -> line.startsWith("id:")).toList())
                .containsExactly("id:test:t43", "id:test:t44");
    }

    private List<JsonObject> patch(String query, String body) throws Exception {
        HttpResponse<String> answer =
                edge.send("PATCH", "/api/adit/things?" + query, body.replace('\'', '"'), "Content-Type", MERGE_PATCH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/x-ndjson");
        return lines(answer);
    }

    private static List<JsonObject> lines(HttpResponse<String> answer) {
        return answer.body().lines().map(JsonFactory::newObject).toList();
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(JsonFactory.newObject(answer.body())
                        .getValue("status")
                        .orElseThrow()
                        .asInt())
                .isEqualTo(status);
    }

    private static JsonObject json(String text) {
        return JsonFactory.newObject(text.replace('\'', '"'));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
