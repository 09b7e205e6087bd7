package io.adit.things.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/**
 * JSON merge patch (RFC 7396) with Ditto's extension: a patch key {@code {{ /regex/ }}} with the value null removes the
 * keys that match.
 */
public final class MergePatch {
    private static final Pattern REGEX_KEY = Pattern.compile("\\{\\{\\s*[/~](.*)[/~]\\s*}}");

    private MergePatch() {}

    /** The object after the value at a path is merged with a patch; a null patch removes it. */
    public static JsonObject apply(JsonObject base, JsonPointer path, JsonValue patch) {
        if (path.isEmpty()) {
            return patch.isObject() ? merge(base, patch.asObject()) : base;
        }
        if (patch.isNull()) {
            return base.remove(path);
        }
        return base.setValue(path, merged(base.getValue(path).orElse(JsonFactory.nullLiteral()), patch));
    }

    private static JsonValue merged(JsonValue target, JsonValue patch) {
        if (!patch.isObject()) {
            return patch;
        }
        boolean into = target.isObject() && !target.isNull();
        return merge(into ? target.asObject() : JsonFactory.newObject(), patch.asObject());
    }

    /* On members of its own, as every change of Ditto's objects copies all of their members. */
    private static JsonObject merge(JsonObject target, JsonObject patch) {
        Map<JsonKey, JsonValue> members = new LinkedHashMap<>();
        target.forEach(field -> members.put(field.getKey(), field.getValue()));
        for (JsonField field : patch) {
            JsonKey key = field.getKey();
            if (field.getValue().isNull()) {
                remove(members, key);
            } else {
                members.put(key, merged(members.getOrDefault(key, JsonFactory.nullLiteral()), field.getValue()));
            }
        }
        JsonObjectBuilder result = JsonFactory.newObjectBuilder();
        members.forEach((key, value) -> result.set(JsonFactory.newField(key, value)));
        return result.build();
    }

    private static void remove(Map<JsonKey, JsonValue> members, JsonKey key) {
        Matcher regex = REGEX_KEY.matcher(key);
        if (regex.matches()) {
            ClientRegex wanted = new ClientRegex(regex.group(1));
            members.keySet().removeIf(candidate -> wanted.matches(candidate.toString()));
        } else {
            members.remove(key);
        }
    }
}
