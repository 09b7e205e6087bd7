package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import io.adit.wot.ModelOptions;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The things API with a real runtime behind it. */
class ThingsOverHttpIT {
    private static final String THING = "/api/2/things/ns:a";
    private static final String[] MERGE = {"Content-Type", "application/merge-patch+json"};

    @TempDir
    Path folder;

    private TwinRuntime twin;
    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        Path models = Files.createDirectory(folder.resolve("models"));
        Files.writeString(
                models.resolve("pump"),
                "{\"@type\":\"tm:ThingModel\",\"title\":\"Pump\",\"properties\":{\"serial\":{\"type\":\"string\"}},"
                        + "\"actions\":{\"start\":{\"input\":{\"type\":\"number\"}}}}");
        twin = Twins.open(
                folder.resolve("twins"),
                TwinOptions.defaults(),
                ModelOptions.defaults().withLocal(Map.of("https://models.test/", models)));
        edge = new Edge(twin, folder.resolve("users"));
        assertThat(edge.putJson(
                                THING,
                                "{\"attributes\":{\"x\":1},\"features\":{\"f\":{\"properties\":{\"p\":1}},\"g\":{\"properties\":{\"p\":2}}}}")
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void stop() throws Exception {
        edge.close();
        twin.close();
    }

    private JsonObject get(String path) throws Exception {
        return JsonFactory.newObject(edge.send("GET", path, "").body());
    }

    private static String code(HttpResponse<String> response) {
        return response.statusCode() + " "
                + JsonFactory.newObject(response.body())
                        .getValue("error")
                        .map(error -> error.asString())
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/attributes/x|null|404|/attributes/x",
                "/attributes|{\"y\":{\"z\":1}}|200|/attributes/y/z",
                "/features/f/properties/p|{\"q\":1}|200|/features/f/properties/p/q",
                "/features/f|{\"desiredProperties\":{\"d\":1}}|200|/features/f/desiredProperties/d",
                "/features/g|null|404|/features/g",
                "/features|{\"g\":null}|404|/features/g",
                "/features/h|{\"properties\":{\"n\":1}}|200|/features/h/properties/n",
                "/definition|\"a:b:1\"|200|/definition",
                "/features/f/definition|[\"a:b:1\"]|200|/features/f/definition",
                "/features/f/properties|null|404|/features/f/properties",
                "|{\"attributes\":null}|404|/attributes",
            })
    void patchesEveryPart(String path, String patch, int status, String read) throws Exception {
        String uri = THING + (path == null ? "" : path);
        assertThat(edge.send("PATCH", uri, patch, MERGE).statusCode()).isEqualTo(204);
        assertThat(edge.send("GET", THING + read, "").statusCode()).isEqualTo(status);
    }

    @Test
    void patchNeedsItsMediaType() throws Exception {
        HttpResponse<String> wrong = edge.send("PATCH", THING, "{}", "Content-Type", "application/json");
        assertThat(code(wrong)).isEqualTo("415 mediatype.unsupported");
        assertThat(wrong.body())
                .contains("The Media-Type <application/json> is not supported", "<application/merge-patch+json>.");
    }

    @Test
    void readsThingsInTheOrderAskedFor() throws Exception {
        edge.putJson("/api/2/things/ns:c", "{}");
        edge.putJson("/api/2/things/ns:b", "{}");
        assertThat(edge.send("GET", "/api/2/things?ids=ns:c,ns:a,ns:none,ns:b&fields=thingId", "")
                        .body())
                .isEqualTo("[{\"thingId\":\"ns:c\"},{\"thingId\":\"ns:a\"},{\"thingId\":\"ns:b\"}]");
        assertThat(JsonFactory.newArray(edge.send("GET", "/api/2/things?offset=1&limit=1", "")
                                .body())
                        .getSize())
                .isEqualTo(1);
    }

    @Test
    void createsInAskedOrDefaultNamespace() throws Exception {
        HttpResponse<String> asked =
                edge.send("POST", "/api/2/things?namespace=my.ns", "{}", "Content-Type", "application/json");
        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(asked.body()).contains("\"thingId\":\"my.ns:");
        assertThat(asked.headers().firstValue("Location").orElseThrow()).contains("/api/2/things/my.ns:");
        assertThat(edge.send("POST", "/api/2/things", "{}", "Content-Type", "application/json")
                        .body())
                .contains("\"thingId\":\"org.eclipse.ditto:");
    }

    @Test
    void copiesPoliciesByIdAndByReference() throws Exception {
        assertThat(edge.putJson("/api/2/things/ns:copy", "{\"_copyPolicyFrom\":\"{{ ref:things/ns:a/policyId }}\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(get("/api/2/things/ns:copy?fields=_policy/policyId").toString())
                .isEqualTo("{\"_policy\":{\"policyId\":\"ns:copy\"}}");
        assertThat(code(edge.putJson("/api/2/things/ns:bad", "{\"_copyPolicyFrom\":\"ns:none\"}")))
                .isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void metadataGoesByHeaders() throws Exception {
        HttpResponse<String> put = edge.send(
                "PUT",
                THING + "/attributes/x",
                "2",
                "Content-Type",
                "application/json",
                "put-metadata",
                "[{\"key\":\"unit\",\"value\":\"m\"}]");
        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(edge.send("GET", THING + "/attributes/x", "", "get-metadata", "unit")
                        .headers()
                        .firstValue("ditto-metadata"))
                .contains("{\"unit\":\"m\"}");
        assertThat(get(THING + "?fields=_metadata").toString())
                .isEqualTo("{\"_metadata\":{\"attributes\":{\"x\":{\"unit\":\"m\"}}}}");
        assertThat(code(edge.send(
                        "PUT",
                        THING + "/attributes/x",
                        "2",
                        "Content-Type",
                        "application/json",
                        "put-metadata",
                        "rubbish")))
                .isEqualTo("400 header.invalid");
    }

    @Test
    void patchConditionsAndMinimizedMergesGoByHeaders() throws Exception {
        HttpResponse<String> merged = edge.send(
                "PATCH",
                THING,
                "{\"attributes\":{\"x\":5,\"y\":1}}",
                "Content-Type",
                "application/merge-patch+json",
                "merge-thing-patch-conditions",
                "{\"attributes/x\":\"gt(attributes/x,3)\"}",
                "if-equal",
                "skip-minimizing-merge");
        assertThat(merged.statusCode()).isEqualTo(204);
        assertThat(get(THING + "/attributes").toString()).isEqualTo("{\"x\":1,\"y\":1}");
    }

    @Test
    void modelsDescribeCheckAndMigrate() throws Exception {
        String pump = "/api/2/things/ns:pump";
        assertThat(edge.putJson(pump, "{\"definition\":\"https://models.test/pump\"}")
                        .body())
                .contains("\"attributes\":{\"serial\":\"\"}");
        HttpResponse<String> td = edge.send("GET", pump, "", "Accept", "application/td+json");
        assertThat(td.headers().firstValue("Content-Type")).contains("application/td+json");
        assertThat(td.body()).contains("\"title\":\"Pump\"", "inbox/messages/start");
        assertThat(code(edge.putJson(pump + "/attributes/serial", "5"))).isEqualTo("400 wot:payload.validation.error");
        assertThat(code(edge.send(
                        "POST", pump + "/inbox/messages/start", "\"fast\"", "Content-Type", "application/json")))
                .isEqualTo("400 wot:payload.validation.error");
        String migration = "{\"thingDefinitionUrl\":\"https://models.test/pump\","
                + "\"migrationPayload\":{\"attributes\":{\"x\":null}},\"initializeMissingPropertiesFromDefaults\":true}";
        String json = "application/json";
        edge.send("PATCH", THING, "{\"features\":null}", MERGE);
        HttpResponse<String> trial =
                edge.send("POST", THING + "/migrateDefinition?dry-run=true", migration, "Content-Type", json);
        assertThat(trial.statusCode()).isEqualTo(202);
        assertThat(trial.body()).contains("\"mergeStatus\":\"DRY_RUN\"");
        assertThat(edge.send("POST", THING + "/migrateDefinition", migration, "Content-Type", json)
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(THING).toString())
                .contains("\"definition\":\"https://models.test/pump\"", "\"attributes\":{\"serial\":\"\"}");
    }

    @Test
    void directoryIsPublic() throws Exception {
        HttpResponse<String> directory = edge.sendAs("", "GET", "/.well-known/wot", "");
        assertThat(directory.statusCode()).isEqualTo(200);
        assertThat(directory.headers().firstValue("Content-Type")).contains("application/td+json");
        assertThat(directory.body()).contains("ThingDirectory", "\"base\":\"http://127.0.0.1:" + edge.port + "\"");
        HttpResponse<String> head = edge.sendAs("", "HEAD", "/.well-known/wot", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
