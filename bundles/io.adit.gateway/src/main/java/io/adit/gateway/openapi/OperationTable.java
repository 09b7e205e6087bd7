package io.adit.gateway.openapi;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/*
 * A table is text, one entry a line, with # for comments:
 *   errors SCHEMA                                           schema of the error answers of what follows; alone: none
 *   parameter NAME | query|header|path | TYPE | sentence
 *   group NAME | parameter, parameter
 *   METHOD /path | tag | sentence | parameters and @groups | media SCHEMA, .. | status SCHEMA, status, ..
 */
/**
 * Operations and parameters as they stand in a text resource.
 *
 * @param operations in their order
 * @param errors schema of the error answers of each operation
 * @param parameters OpenAPI's parameter objects by name
 */
public record OperationTable(
        List<Operation> operations, Map<Operation, String> errors, Map<String, JsonObject> parameters) {
    /**
     * Reads a resource beside a class.
     *
     * @throws IllegalStateException when there is none, or a line is not understood
     */
    public static OperationTable read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + resource + ".");
            }
            Reader reader = new Reader();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(reader::line);
            return new OperationTable(reader.operations, reader.errorsOf, reader.parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " can't be read.", e);
        }
    }

    private static final class Reader {
        private final List<Operation> operations = new ArrayList<>();
        private final Map<Operation, String> errorsOf = new LinkedHashMap<>();
        private final Map<String, JsonObject> parameters = new LinkedHashMap<>();
        private final Map<String, List<String>> groups = new LinkedHashMap<>();
        private String errors = "";

        void line(String line) {
            String[] columns =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            String[] first = columns[0].split("\\s+", 2);
            switch (first[0]) {
                case "errors" -> errors = first.length == 2 ? first[1] : "";
                case "parameter" -> parameter(first[1], columns);
                case "group" -> groups.put("@" + first[1], expanded(columns[1]));
                default -> operation(first, columns, line);
            }
        }

        private void parameter(String name, String[] columns) {
            parameters.put(
                    name,
                    new JsonObject()
                            .put("name", name)
                            .put("in", columns[1])
                            .put("required", columns[1].equals("path"))
                            .put("description", columns[3])
                            .put("schema", new JsonObject().put("type", columns[2])));
        }

        private void operation(String[] first, String[] columns, String line) {
            if (columns.length != 6 || first.length != 2) {
                throw new IllegalStateException("This line of a table of operations has not 6 columns: " + line);
            }
            Map<Integer, String> answers = new LinkedHashMap<>();
            pairs(columns[5]).forEach((status, schema) -> answers.put(Integer.valueOf(status), schema));
            Operation operation = new Operation(
                    first[0], first[1], columns[1], columns[2], expanded(columns[3]), pairs(columns[4]), answers);
            operations.add(operation);
            errorsOf.put(operation, errors);
        }

        private List<String> expanded(String names) {
            return items(names)
                    .flatMap(name -> {
                        @Nullable List<String> group = groups.get(name);
                        return group == null ? Stream.of(name) : group.stream();
                    })
                    .distinct()
                    .toList();
        }

        private static Map<String, String> pairs(String text) {
            Map<String, String> pairs = new LinkedHashMap<>();
            items(text).forEach(item -> {
                String[] pair = item.split("\\s+", 2);
                pairs.put(pair[0], pair.length == 2 ? pair[1] : "");
            });
            return pairs;
        }

        private static Stream<String> items(String text) {
            return Arrays.stream(text.split(",")).map(String::strip).filter(item -> !item.isEmpty());
        }
    }
}
