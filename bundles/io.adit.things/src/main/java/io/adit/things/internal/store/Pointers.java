package io.adit.things.internal.store;

import java.util.Optional;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Access by pointer to the objects within objects that things are made of, key by key. Gives what {@link JsonObject} itself
 * gives, at a fraction of the cost; where something else than an object lies on the way, it asks that one.
 */
public final class Pointers {
    private Pointers() {}

    /** The value at a pointer. */
    public static Optional<JsonValue> get(JsonObject json, JsonPointer pointer) {
        int levels = pointer.getLevelCount();
        JsonObject at = json;
        for (int level = 0; level < levels - 1; level++) {
            JsonValue next = at.getValue(key(pointer, level)).orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            if (!isObject(next)) {
                return json.getValue(pointer);
            }
            at = next.asObject();
        }
        return levels == 0 ? Optional.of(json) : at.getValue(key(pointer, levels - 1));
    }

    /** The object with another value at a pointer that is not empty. */
    public static JsonObject set(JsonObject json, JsonPointer pointer, JsonValue value) {
        JsonObject changed = pointer.isEmpty() ? null : set(json, pointer, 0, value);
        return changed == null ? json.setValue(pointer, value) : changed;
    }

    private static @Nullable JsonObject set(JsonObject json, JsonPointer pointer, int level, JsonValue value) {
        JsonKey key = key(pointer, level);
        if (level == pointer.getLevelCount() - 1) {
            return json.set(JsonFactory.newField(key, value));
        }
        JsonValue next = json.getValue(key).orElse(null);
        JsonObject changed = next == null || !isObject(next) ? null : set(next.asObject(), pointer, level + 1, value);
        return changed == null ? null : json.set(JsonFactory.newField(key, changed));
    }

    private static boolean isObject(JsonValue value) {
        return value.isObject() && !value.isNull();
    }

    private static JsonKey key(JsonPointer pointer, int level) {
        return pointer.get(level).orElseThrow();
    }

    /** A pointer as text that {@link #of} reads, keys with slashes in them included; empty for the empty pointer. */
    static String text(JsonPointer pointer) {
        StringBuilder text = new StringBuilder();
        pointer.forEach(
                key -> text.append('/').append(key.toString().replace("~", "~0").replace("/", "~1")));
        return text.toString();
    }

    /** The pointer of a text that {@link #text} wrote. */
    static JsonPointer of(String text) {
        if (text.indexOf('~') < 0) {
            return JsonPointer.of(text);
        }
        JsonPointer pointer = JsonPointer.empty();
        for (String key : text.substring(1).split("/")) {
            pointer = pointer.addLeaf(JsonKey.of(key.replace("~1", "/").replace("~0", "~")));
        }
        return pointer;
    }
}
