package io.adit.publish.desired;

import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** Leaves out what a model does not say, so that documents stay short and compare well. */
final class Json {
    private Json() {}

    static String text(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    static void setText(JsonObjectBuilder json, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.set(key, value);
        }
    }

    /** Whole numbers are written without a fraction, as a Ditto gives them back. */
    static void setNumber(JsonObjectBuilder json, String key, @Nullable Double value) {
        if (value != null) {
            json.set(key, value.doubleValue());
        }
    }

    static void setNumber(JsonObjectBuilder json, String key, @Nullable Integer value) {
        if (value != null) {
            json.set(key, value.intValue());
        }
    }

    static void setObject(JsonObjectBuilder json, String key, JsonObject value) {
        if (!value.isEmpty()) {
            json.set(key, value);
        }
    }

    /** A name as a JSON key that Ditto takes: no slash, no control characters, not empty. */
    static String key(@Nullable String name) {
        String safe = text(name, "unnamed").replaceAll("[/\\x00-\\x1F\\x7F-\\xFF]", "_");
        return safe.length() > 200 ? safe.substring(0, 200) : safe;
    }
}
