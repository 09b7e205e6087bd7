package io.adit.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** An OpenAPI 3.0.3 document that is made of tables of operations. Built by one thread, then immutable. */
public final class ApiDescription {
    private static final List<Integer> ERRORS = List.of(400, 401, 404, 503);

    private final List<Operation> operations = new ArrayList<>();
    private final JsonObject document;

    /** @param version of the program */
    public ApiDescription(String version, List<OperationTable> tables) {
        JsonObject paths = new JsonObject();
        JsonObject parameters = new JsonObject();
        for (OperationTable table : tables) {
            table.parameters().forEach(parameters::put);
        }
        for (OperationTable table : tables) {
            for (Operation operation : table.operations()) {
                operations.add(operation);
                String method = operation.method().toLowerCase(Locale.ROOT);
                String errors = table.errors().getOrDefault(operation, "");
                paths.put(
                        operation.path(),
                        Objects.requireNonNullElseGet(paths.getJsonObject(operation.path()), JsonObject::new)
                                .put(method, described(operation, errors, parameters)));
            }
        }
        document = new JsonObject()
                .put("openapi", "3.0.3")
                .put("info", info(version))
                .put("security", security())
                .put("paths", paths)
                .put("components", resource("components.json").put("parameters", parameters));
    }

    /** The table of Ditto's own paths, and of the logins beside them. */
    public static OperationTable ditto() {
        return OperationTable.read(ApiDescription.class, "ditto.operations");
    }

    private static JsonObject info(String version) {
        return new JsonObject()
                .put("title", "Adit")
                .put("version", version)
                .put(
                        "description",
                        "Twins of a built asset by Eclipse Ditto's HTTP API 2, devices by Eclipse Hono's"
                                + " registry API, and what Adit adds.");
    }

    private static JsonArray security() {
        JsonArray all = new JsonArray();
        for (String scheme : List.of("password", "token", "session")) {
            all.add(new JsonObject().put(scheme, new JsonArray()));
        }
        return all;
    }

    private static JsonObject described(Operation operation, String errors, JsonObject known) {
        JsonArray parameters = new JsonArray();
        List<String> names = new ArrayList<>(operation.pathParameters());
        names.addAll(operation.parameters());
        for (String name : names) {
            if (!known.containsKey(name)) {
                throw new IllegalStateException(
                        operation.method() + " " + operation.path() + " has an undescribed parameter: " + name);
            }
            parameters.add(reference("parameters", name));
        }
        JsonObject described = new JsonObject()
                .put("operationId", operation.id())
                .put("tags", new JsonArray().add(operation.tag()))
                .put("summary", operation.summary())
                .put("parameters", parameters);
        if (!operation.body().isEmpty()) {
            described.put(
                    "requestBody", new JsonObject().put("required", true).put("content", content(operation.body())));
        }
        return described.put("responses", responses(operation, errors));
    }

    private static JsonObject responses(Operation operation, String errors) {
        JsonObject responses = new JsonObject();
        operation.answers().forEach((status, schema) -> {
            JsonObject answer = new JsonObject().put("description", meaning(status));
            if (!schema.isEmpty()) {
                answer.put("content", content(Map.of(mediaOf(schema, "application/json"), schema)));
            }
            responses.put(status.toString(), answer);
        });
        for (int status : ERRORS) {
            if (!errors.isEmpty() && !responses.containsKey(Integer.toString(status))) {
                String media = errors.equals("Problem") ? "application/problem+json" : "application/json";
                responses.put(
                        Integer.toString(status),
                        new JsonObject()
                                .put("description", meaning(status))
                                .put("content", content(Map.of(media, errors))));
            }
        }
        return responses;
    }

    private static String mediaOf(String schema, String otherwise) {
        return switch (schema) {
            case "Text" -> "text/plain";
            case "Page" -> "text/html";
            default -> otherwise;
        };
    }

    private static JsonObject content(Map<String, String> schemas) {
        JsonObject content = new JsonObject();
        schemas.forEach((media, schema) ->
                content.put(media, new JsonObject().put("schema", reference("schemas", schema))));
        return content;
    }

    private static JsonObject reference(String kind, String name) {
        return new JsonObject().put("$ref", "#/components/" + kind + "/" + name);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 101 -> "The connection is a WebSocket now.";
            case 200 -> "Done; the answer is in the body.";
            case 201 -> "Created; its address is in the header Location.";
            case 202 -> "Accepted; nobody waits for the outcome.";
            case 204 -> "Done.";
            case 303 -> "The header Location says where to go on.";
            case 304 -> "Not changed since the given ETag.";
            case 400 -> "The request is not understood.";
            case 401 -> "No or wrong credentials.";
            case 403 -> "Not allowed.";
            case 404 -> "It does not exist, or you may not see it.";
            case 405 -> "The resource knows other methods.";
            case 408 -> "Nobody answered in time.";
            case 409 -> "It exists already, or contradicts what exists.";
            case 412 -> "A precondition of the request does not hold.";
            case 413 -> "The body is too large.";
            case 415 -> "The body has another media type than needed.";
            case 424 -> "A requested acknowledgement failed or is missing.";
            case 429 -> "Too many failed logins; the header Retry-After says how long to wait.";
            case 503 -> "The server is at its limit, or not ready; try again later.";
            default -> "Status " + status + ".";
        };
    }

    private static JsonObject resource(String name) {
        try (InputStream in = Objects.requireNonNull(ApiDescription.class.getResourceAsStream(name))) {
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " can't be read.", e);
        }
    }

    /** What can be done, in the order of the tables. */
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The document as JSON. */
    public String toJson() {
        return document.encodePrettily();
    }

    /** The document as YAML 1.2. */
    public String toYaml() {
        return Yaml.of(document);
    }
}
