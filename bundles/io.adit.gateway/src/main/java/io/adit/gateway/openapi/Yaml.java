package io.adit.gateway.openapi;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Writes JSON as YAML 1.2 in block style; keys and texts are double-quoted, which reads the same in both languages. */
final class Yaml {
    private Yaml() {}

    static String of(JsonObject json) {
        StringBuilder out = new StringBuilder();
        object(json, 0, out);
        return out.toString();
    }

    private static void object(JsonObject json, int depth, StringBuilder out) {
        for (String key : json.fieldNames()) {
            out.append("  ".repeat(depth)).append(Json.encode(key)).append(':');
            value(json.getValue(key), depth + 1, out);
        }
    }

    private static void value(@Nullable Object value, int depth, StringBuilder out) {
        if (value instanceof JsonObject nested && !nested.isEmpty()) {
            out.append('\n');
            object(nested, depth, out);
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            out.append('\n');
            for (int i = 0; i < array.size(); i++) {
                out.append("  ".repeat(depth)).append('-');
                value(array.getValue(i), depth + 1, out);
            }
        } else {
            out.append(' ').append(Json.encode(value)).append('\n');
        }
    }
}
