package io.adit.things.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
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

    private static JsonObject merge(JsonObject target, JsonObject patch) {
        JsonObject result = target;
        for (JsonField field : patch) {
            if (field.getValue().isNull()) {
                result = removed(result, field.getKey());
            } else {
                JsonPointer key = field.getKey().asPointer();
                JsonValue old = result.getValue(key).orElse(JsonFactory.nullLiteral());
                result = result.setValue(key, merged(old, field.getValue()));
            }
        }
        return result;
    }

    private static JsonObject removed(JsonObject target, JsonKey key) {
        var regex = REGEX_KEY.matcher(key.toString());
        if (!regex.matches()) {
            return target.remove(key.asPointer());
        }
        Pattern pattern = Pattern.compile(regex.group(1));
        List<JsonKey> gone = new ArrayList<>();
        for (JsonKey candidate : target.getKeys()) {
            if (pattern.matcher(candidate.toString()).matches()) {
                gone.add(candidate);
            }
        }
        JsonObject result = target;
        for (JsonKey one : gone) {
            result = result.remove(one.asPointer());
        }
        return result;
    }
}
