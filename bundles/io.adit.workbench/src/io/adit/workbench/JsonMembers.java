package io.adit.workbench;

import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** Members of a server's answer, where what is missing or of another type counts as not said. */
public final class JsonMembers {
    private JsonMembers() {}

    /** A text; empty where it is none. @param pointer JSON pointer or name */
    public static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }

    /** Those members of an array that are texts; empty where it is none. @param pointer JSON pointer or name */
    public static List<String> texts(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isArray)
                .map(array -> array.asArray().stream()
                        .filter(JsonValue::isString)
                        .map(JsonValue::asString)
                        .toList())
                .orElse(List.of());
    }

    /** A number; NaN where it is none. @param pointer JSON pointer or name */
    public static double number(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isNumber)
                .map(JsonValue::asDouble)
                .orElse(Double.NaN);
    }
}
