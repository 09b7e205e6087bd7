package io.adit.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.ScriptedEdgeTestBase;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiIT extends ScriptedEdgeTestBase {
    private static final Map<String, String> SAMPLES = Map.of(
            "{thingId}", "test:pump",
            "{policyId}", "test:policy",
            "{importedPolicyId}", "test:other",
            "{subjectIdPath}", "nginx:bob",
            "{resourcePath}", "thing:/attributes");
    private static final List<String> WORDS = List.of(
            "definition",
            "policyId",
            "attributes",
            "features",
            "properties",
            "desiredProperties",
            "inbox",
            "outbox",
            "messages",
            "claim",
            "entries",
            "imports",
            "subjects",
            "resources",
            "importable",
            "namespaces",
            "references",
            "allowedAdditions",
            "transitiveImports",
            "actions",
            "activateTokenIntegration",
            "deactivateTokenIntegration",
            "migrateDefinition",
            "count",
            "things",
            "policies",
            "search",
            "whoami",
            "checkPermissions",
            "cloudevents",
            "timeseries",
            "connections",
            "test:pump");

    private final ApiDescription description = new ApiDescription("1", List.of(ApiDescription.ditto()));

    private List<Operation> ofDitto() {
        return description.operations().stream()
                .filter(operation -> operation.path().startsWith("/api/2/"))
                .toList();
    }

    private static String sample(String path) {
        StringBuilder sample = new StringBuilder();
        for (String segment : path.substring(1).split("/")) {
            sample.append('/').append(segment.startsWith("{") ? SAMPLES.getOrDefault(segment, "x") : segment);
        }
        return sample.toString();
    }

    /** Whether the server has the operation: an unknown route is a 404 in plain text, a wrong method a 405. */
    private boolean served(String method, String path) throws Exception {
        boolean stream = method.equals("GET") && path.matches(".*/(in|out)box/messages.*");
        List<String> headers = new ArrayList<>(List.of("timeout", "0"));
        if (stream) {
            headers.addAll(List.of("Accept", "text/event-stream"));
        }
        HttpResponse<java.io.InputStream> response = edge.open(method, path, headers.toArray(String[]::new));
        try (var body = response.body()) {
            boolean unknown = response.statusCode() == 404
                    && response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain");
            return !unknown && response.statusCode() != 405;
        }
    }

    @Test
    void everythingDescribedIsServed() throws Exception {
        for (Operation operation : ofDitto()) {
            assertThat(served(operation.method(), sample(operation.path())))
                    .as("%s %s", operation.method(), operation.path())
                    .isTrue();
        }
    }

    @Test
    void everythingServedIsDescribed() throws Exception {
        Set<String> paths = new HashSet<>(Set.of("/api/2"));
        ofDitto().forEach(operation -> paths.add(sample(operation.path())));
        Set<String> candidates = new HashSet<>(paths);
        for (String path : paths) {
            WORDS.forEach(word -> candidates.add(path + "/" + word));
        }
        List<String> wrong = new ArrayList<>();
        for (String path : candidates) {
            Set<String> described = new TreeSet<>();
            ofDitto().stream()
                    .filter(operation -> operation.covers(path))
                    .forEach(operation -> described.add(operation.method()));
            Set<String> served = allowed(path);
            boolean onlyStreams = path.endsWith("box/messages");
            if (!onlyStreams && !described.containsAll(served)) {
                wrong.add(path + " is served with " + served + " but described with " + described);
            }
        }
        assertThat(wrong).as("routes that ditto.operations has to describe").isEmpty();
    }

    /** The methods that the server names for a path when asked with one that no resource knows; none for unknown ones. */
    private Set<String> allowed(String path) throws Exception {
        HttpResponse<String> response = edge.send("LOCK", path, "");
        String allow = response.headers().firstValue("Allow").orElse("");
        return response.statusCode() == 405 ? new TreeSet<>(List.of(allow.split(", "))) : Set.of();
    }

    @Test
    void servesJsonAndYaml() throws Exception {
        HttpResponse<String> json = edge.sendAs("", "GET", "/openapi", "");
        JsonObject document = new JsonObject(json.body());
        assertThat(document.getString("openapi")).startsWith("3.");
        assertThat(document.getJsonObject("paths")
                        .getJsonObject("/api/2/things/{thingId}")
                        .fieldNames())
                .contains("get", "put", "patch", "delete");
        assertThat(edge.sendAs("", "GET", "/openapi.yaml", "").body())
                .startsWith("\"openapi\": \"3.0.3\"\n")
                .contains("\n  \"/api/2/whoami\":\n    \"get\":\n      \"operationId\": \"getApi2Whoami\"\n");
    }

    @Test
    void everyReferenceLeadsSomewhereAndIdsAreUnique() {
        JsonObject document = new JsonObject(description.toJson());
        Set<String> references = new HashSet<>();
        collect(document.getMap(), references);
        assertThat(references).hasSizeGreaterThan(10).allSatisfy(reference -> {
            Object at = document;
            for (String key : reference.substring(2).split("/")) {
                at = ((JsonObject) at).getValue(key);
                assertThat(at).as(reference).isNotNull();
            }
        });
        assertThat(description.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
    }

    private static void collect(Object value, Set<String> references) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, nested) -> {
                    if (key.equals("$ref")) {
                        references.add((String) nested);
                    } else {
                        collect(nested, references);
                    }
                });
            case JsonObject json -> collect(json.getMap(), references);
            case List<?> list -> list.forEach(nested -> collect(nested, references));
            case io.vertx.core.json.JsonArray array -> collect(array.getList(), references);
            default -> {}
        }
    }
}
