package io.adit.tests.conformance.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as the cases write and compare it: numbers by value, members in any order. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Reads JSON. */
    public static JsonNode of(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw new AssertionError("no JSON but nothing at all");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** An object without members. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Whether two values are the same; {@code 1} and {@code 1.0} are. */
    static boolean same(JsonNode expected, JsonNode actual) {
        return expected.equals(Json::compareScalars, actual);
    }

    private static int compareScalars(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return left.equals(right) ? 0 : 1;
    }

    /** Whether everything that is expected is there; objects may have further members. */
    static boolean has(JsonNode actual, JsonNode expected) {
        if (!expected.isObject()) {
            return same(expected, actual);
        }
        return actual.isObject()
                && expected.properties().stream()
                        .allMatch(member ->
                                actual.has(member.getKey()) && has(actual.get(member.getKey()), member.getValue()));
    }
}
