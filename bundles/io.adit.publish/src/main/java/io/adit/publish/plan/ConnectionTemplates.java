package io.adit.publish.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/**
 * Files of Ditto connections in which {@code ${name}} stands for a value. A value only ever becomes part of a text, so it can't change what a
 * connection is.
 */
public final class ConnectionTemplates {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-zA-Z0-9:_-]");

    private final Map<String, String> values;

    /** @param values by name */
    public ConnectionTemplates(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The connections of all files of a folder whose names end with {@code .json}, by connection id.
     *
     * @throws IllegalArgumentException with a sentence, where a file is no template or a value is missing
     * @throws IOException if they can't be read
     */
    public Map<String, JsonObject> read(Path folder) throws IOException {
        Map<String, JsonObject> connections = new TreeMap<>();
        for (Path file : files(folder)) {
            JsonObject connection = read(Files.readString(file), file);
            String id = connection
                    .getValue("id")
                    .filter(JsonValue::isString)
                    .map(JsonValue::asString)
                    .orElseThrow(() -> new IllegalArgumentException(file + " gives the connection no id."));
            connections.put(NOT_IN_IDS.matcher(id).replaceAll("-"), connection.remove("id"));
        }
        if (connections.isEmpty()) {
            throw new IllegalArgumentException("There are no templates of connections (*.json) in " + folder + ".");
        }
        return connections;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder " + folder + " with templates of connections.");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private JsonObject read(String text, Path file) {
        try {
            return filled(JsonObject.of(text)).asObject();
        } catch (JsonRuntimeException e) {
            throw new IllegalArgumentException(file + " is no JSON object: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " " + e.getMessage(), e);
        }
    }

    private JsonValue filled(JsonValue value) {
        if (value.isString()) {
            Matcher places = PLACE.matcher(value.asString());
            return JsonValue.of(places.replaceAll(place -> Matcher.quoteReplacement(valueOf(place))));
        }
        if (value.isArray()) {
            return value.asArray().stream().map(this::filled).collect(JsonCollectors.valuesToArray());
        }
        if (!value.isObject() || value.isNull()) {
            return value;
        }
        JsonObjectBuilder object = JsonObject.newBuilder();
        value.asObject().forEach(field -> object.set(field.getKey(), filled(field.getValue())));
        return object.build();
    }

    private String valueOf(MatchResult place) {
        String value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException("wants a value ${" + place.group(1) + "}; there are only "
                    + String.join(", ", values.keySet().stream().sorted().toList()) + ".");
        }
        return value;
    }
}
