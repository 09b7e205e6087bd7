package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.gateway.wire.ScriptedEdgeTestBase;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeaturePropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DittoHttpIT extends ScriptedEdgeTestBase {
    private static final String THING = "/api/2/things/test:pump";

    @ParameterizedTest
    @CsvSource({
        "GET,,things.commands:retrieveThing",
        "GET,/policyId,things.commands:retrievePolicyId",
        "GET,/definition,things.commands:retrieveDefinition",
        "GET,/attributes,things.commands:retrieveAttributes",
        "GET,/attributes/,things.commands:retrieveAttributes",
        "GET,/attributes/a/b,things.commands:retrieveAttribute",
        "GET,/features,things.commands:retrieveFeatures",
        "GET,/features/f,things.commands:retrieveFeature",
        "GET,/features/f/definition,things.commands:retrieveFeatureDefinition",
        "GET,/features/f/properties,things.commands:retrieveFeatureProperties",
        "GET,/features/f/properties/p/q,things.commands:retrieveFeatureProperty",
        "GET,/features/f/desiredProperties,things.commands:retrieveFeatureDesiredProperties",
        "GET,/features/f/desiredProperties/p,things.commands:retrieveFeatureDesiredProperty",
        "DELETE,,things.commands:deleteThing",
        "DELETE,/definition,things.commands:deleteDefinition",
        "DELETE,/attributes,things.commands:deleteAttributes",
        "DELETE,/attributes/a,things.commands:deleteAttribute",
        "DELETE,/features,things.commands:deleteFeatures",
        "DELETE,/features/f,things.commands:deleteFeature",
        "DELETE,/features/f/definition,things.commands:deleteFeatureDefinition",
        "DELETE,/features/f/properties,things.commands:deleteFeatureProperties",
        "DELETE,/features/f/properties/p,things.commands:deleteFeatureProperty",
        "DELETE,/features/f/desiredProperties,things.commands:deleteFeatureDesiredProperties",
        "DELETE,/features/f/desiredProperties/p,things.commands:deleteFeatureDesiredProperty",
    })
    void readsAndDeletesEveryPartOfThing(String method, String path, String type) throws Exception {
        HttpResponse<String> response = edge.send(method, THING + (path == null ? "" : path), "");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("things:thing.notfound", "\"status\":404", "\"description\"");
        assertThat(twin.lastType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|{\"attributes\":{}}|things.commands:modifyThing",
                "/policyId|\"test:p\"|things.commands:modifyPolicyId",
                "/definition|\"test:d:1.0.0\"|things.commands:modifyDefinition",
                "/attributes|{\"a\":1}|things.commands:modifyAttributes",
                "/attributes/a/b|null|things.commands:modifyAttribute",
                "/features|{\"f\":{}}|things.commands:modifyFeatures",
                "/features/f|{}|things.commands:modifyFeature",
                "/features/f/definition|[\"test:d:1\"]|things.commands:modifyFeatureDefinition",
                "/features/f/properties|{}|things.commands:modifyFeatureProperties",
                "/features/f/properties/p|1.5|things.commands:modifyFeatureProperty",
                "/features/f/desiredProperties|{}|things.commands:modifyFeatureDesiredProperties",
                "/features/f/desiredProperties/p|true|things.commands:modifyFeatureDesiredProperty",
            })
    void putsAndPatchesEveryPartOfThing(String path, String body, String type) throws Exception {
        String uri = THING + (path == null ? "" : path);
        assertThat(edge.putJson(uri, body).statusCode()).isEqualTo(404);
        assertThat(twin.lastType()).isEqualTo(type);
        assertThat(edge.send("PATCH", uri, body, "Content-Type", "application/merge-patch+json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(twin.last()).isInstanceOf(MergeThing.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET||||policies.commands:retrievePolicy",
                "PUT||{\"entries\":{}}||policies.commands:modifyPolicy",
                "DELETE||||policies.commands:deletePolicy",
                "GET|/entries|||policies.commands:retrievePolicyEntries",
                "PUT|/entries/l|{\"subjects\":{},\"resources\":{}}||policies.commands:modifyPolicyEntry",
                "DELETE|/entries/l|||policies.commands:deletePolicyEntry",
                "GET|/entries/l/subjects|||policies.commands:retrieveSubjects",
                "PUT|/entries/l/subjects/nginx:bob|{\"type\":\"x\"}||policies.commands:modifySubject",
                "DELETE|/entries/l/subjects/nginx:bob|||policies.commands:deleteSubject",
                "GET|/entries/l/resources|||policies.commands:retrieveResources",
                "PUT|/entries/l/resources/thing:/a/b|{\"grant\":[\"READ\"],\"revoke\":[]}||policies.commands:modifyResource",
                "GET|/imports|||policies.commands:retrievePolicyImports",
                "PUT|/imports/test:other|{}||policies.commands:modifyPolicyImport",
            })
    void readsAndChangesPolicies(String method, String path, String body, String none, String type) throws Exception {
        edge.send(method, "/api/2/policies/test:p" + (path == null ? "" : path), body == null ? "" : body);
        assertThat(twin.commands).hasSize(1);
        assertThat(twin.lastType()).isEqualTo(type);
    }

    @Test
    void decodesPathOnceAndKeepsPlus() throws Exception {
        edge.send("GET", THING + "/features/a%2Bb+c%20d/properties/x%E2%82%AC", "");
        assertThat(twin.last().getResourcePath().toString()).isEqualTo("/features/a+b+c d/properties/x€");
    }

    @Test
    void passesFieldsConditionsAndSubjectsButNoCredentials() throws Exception {
        edge.send(
                "GET",
                THING + "?fields=attributes(a,b),features&condition=eq(attributes/a,1)",
                "",
                "If-Match",
                "\"rev:3\"");
        RetrieveThing command = (RetrieveThing) twin.last();
        assertThat(command.getSelectedFields().orElseThrow().toString()).contains("attributes(a,b)", "features");
        DittoHeaders headers = command.getDittoHeaders();
        assertThat(headers.getCondition()).contains("eq(attributes/a,1)");
        assertThat(headers.getIfMatch()).isPresent();
        assertThat(headers.getAuthorizationContext().getAuthorizationSubjectIds())
                .containsExactly("nginx:alice");
        assertThat(headers).doesNotContainKeys("authorization", "host", "cookie");
    }

    @Test
    void readsNoInternalHeaders() throws Exception {
        edge.send("GET", THING, "", "ditto-origin", "evil", "ditto-auth-context", "{}", "ditto-sudo", "true");
        DittoHeaders headers = twin.last().getDittoHeaders();
        assertThat(headers.getOrigin()).isEmpty();
        assertThat(headers.isSudo()).isFalse();
        assertThat(headers.getAuthorizationContext().getSize()).isEqualTo(1);
    }

    @Test
    void answersCreatedWithLocationEtagAndEcho() throws Exception {
        twin.script = command -> {
            Thing thing = ((CreateThing) command).getThing();
            DittoHeaders headers = command.getDittoHeaders().toBuilder()
                    .putHeader("etag", "\"rev:1\"")
                    .build();
            return CompletableFuture.completedStage(CreateThingResponse.of(thing, headers));
        };
        HttpResponse<String> response = edge.send(
                "POST",
                "/api/2/things",
                "{\"attributes\":{\"a\":1}}",
                "correlation-id",
                "my-id",
                "Content-Type",
                "application/json");
        assertThat(response.statusCode()).isEqualTo(201);
        String id = ((CreateThing) twin.last()).getEntityId().toString();
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/api/2/things/" + id);
        assertThat(response.headers().firstValue("etag")).contains("\"rev:1\"");
        assertThat(response.headers().firstValue("correlation-id")).contains("my-id");
        assertThat(response.body()).contains("\"a\":1");
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,415",
        "application/merge-patch+json,415",
        "application/octet-stream,204",
        "application/json; charset=utf-8,204"
    })
    void takesOnlyJsonOrBytesOnPut(String type, int status) throws Exception {
        twin.script = command -> CompletableFuture.completedStage(ModifyFeaturePropertyResponse.modified(
                ThingId.of("test:pump"),
                "f",
                ((ModifyFeatureProperty) command).getPropertyPointer(),
                command.getDittoHeaders()));
        HttpResponse<String> response = edge.send("PUT", THING + "/features/f/properties/p", "1", "Content-Type", type);
        assertThat(response.statusCode()).isEqualTo(status);
        if (status == 415) {
            assertThat(response.body()).contains("mediatype.unsupported");
        }
    }

    @Test
    void takesOnlyMergePatchOnPatch() throws Exception {
        assertThat(edge.send("PATCH", THING, "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/attributes|{",
                "/attributes|[]",
                "/attributes/a|",
                "/attributes//a|1",
                "|{\"thingId\":\"other:id\"}",
                "|[]",
                "|null",
                "/features/f/definition|\"x\"",
                "/features/f/properties|7",
                "/definition|5",
                "/policyId|\"no policy id\"",
            })
    void answersBadBodiesAndPathsWith400(String path, String body) throws Exception {
        HttpResponse<String> response = edge.putJson(THING + (path == null ? "" : path), body == null ? "" : body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("\"status\":400", "\"error\"");
        assertThat(twin.commands).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no-colon", "a%2Fb:c", "%00:x", "test:%zz", "test:a%"})
    void answersBadIdsWith400(String id) throws Exception {
        assertThat(raw("GET /api/2/things/" + id + " HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    private String raw(String line) throws Exception {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", edge.port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: x\r\nAuthorization: " + Edge.ALICE + "\r\nConnection: close\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersUnknownRoutesMethodsAndVersionsAsDitto() throws Exception {
        HttpResponse<String> unknown = edge.send("GET", "/api/2/nothing", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(edge.send("GET", THING + "/nothing", "").statusCode()).isEqualTo(404);
        HttpResponse<String> deleted = edge.send("DELETE", THING + "/policyId", "");
        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow")).contains("GET, PATCH, PUT");
        HttpResponse<String> version = edge.send("GET", "/api/1/things", "");
        assertThat(version.statusCode()).isEqualTo(404);
        assertThat(version.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(twin.commands).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"61,400", "2m,400", "x,400", "-1,400", "1s,408", "0,202"})
    void checksTimeouts(String timeout, int status) throws Exception {
        twin.script =
                command -> !command.getDittoHeaders().getTimeout().orElseThrow().isZero()
                        ? new CompletableFuture<>()
                        : CompletableFuture.completedStage(ModifyFeaturePropertyResponse.modified(
                                ThingId.of("test:pump"),
                                "f",
                                ((ModifyFeatureProperty) command).getPropertyPointer(),
                                command.getDittoHeaders()));
        HttpResponse<String> response = edge.putJson(THING + "/features/f/properties/p?timeout=" + timeout, "1");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        if (status == 400) {
            assertThat(response.body()).contains("gateway:timeout.invalid");
        }
    }

    @Test
    void answersTooLargeBodyWith413() throws Exception {
        String large = "\"" + "x".repeat(200_000) + "\"";
        HttpResponse<String> response = edge.putJson(THING + "/attributes/a", large);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("things:thing.toolarge");
    }

    @Test
    void searchesByQueryAndByForm() throws Exception {
        edge.send("GET", "/api/2/search/things?filter=eq(attributes/a,1)&option=size(3)&namespaces=a,b", "");
        QueryThings query = (QueryThings) twin.last();
        assertThat(query.getFilter()).contains("eq(attributes/a,1)");
        assertThat(query.getOptions().orElseThrow()).containsExactly("size(3)");
        assertThat(query.getNamespaces().orElseThrow()).containsExactlyInAnyOrder("a", "b");
        String form = "filter=eq(attributes%2Fa%2C1)&option=sort(%2BthingId)";
        String type = "application/x-www-form-urlencoded";
        edge.send("POST", "/api/2/search/things", form, "Content-Type", type);
        assertThat(((QueryThings) twin.last()).getOptions().orElseThrow()).containsExactly("sort(+thingId)");
        edge.send("POST", "/api/2/search/things/count", form, "Content-Type", type);
        assertThat(twin.lastType()).isEqualTo("thing-search.commands:countThings");
    }

    @Test
    void hidesUnforeseenFailures() throws Exception {
        twin.script = command -> CompletableFuture.failedStage(new IllegalStateException("inside"));
        HttpResponse<String> response = edge.send("GET", THING, "");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("gateway:internalerror").doesNotContain("inside");
    }
}
