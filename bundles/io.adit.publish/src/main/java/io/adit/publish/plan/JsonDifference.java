package io.adit.publish.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/**
 * The difference from one JSON object to another, as a list and as a merge patch (RFC 7396). Numbers are equal
 * when their values are. Members that the publisher does not own are passed over.
 */
final class JsonDifference {
    private final Set<String> foreignMembers;
    private final List<Difference> differences = new ArrayList<>();
    private final JsonObject patch;

    /**
     * @param foreignMembers names of members that belong to somebody else wherever they stand
     */
    JsonDifference(JsonObject actual, JsonObject desired, Set<String> foreignMembers) {
        this.foreignMembers = foreignMembers;
        this.patch = compare("", actual, desired);
    }

    /** Empty when nothing differs. */
    List<Difference> all() {
        return differences;
    }

    /** True when nothing differs. */
    boolean isEmpty() {
        return differences.isEmpty();
    }

    /** What makes the first object like the second. */
    JsonObject patch() {
        return patch;
    }

    private JsonObject compare(String pointer, JsonObject actual, JsonObject desired) {
        JsonObjectBuilder changes = JsonObject.newBuilder();
        for (JsonField field : desired) {
            JsonKey key = field.getKey();
            String here = pointer + "/" + key;
            JsonValue wanted = field.getValue();
            JsonValue found = actual.getField(key).map(JsonField::getValue).orElse(null);
            if (found == null) {
                differences.add(new Difference(here, null, wanted.toString()));
                changes.set(key, wanted);
            } else if (found.isObject() && wanted.isObject()) {
                JsonObject below = compare(here, found.asObject(), wanted.asObject());
                if (!below.isEmpty()) {
                    changes.set(key, below);
                }
            } else if (!same(found, wanted)) {
                differences.add(new Difference(here, found.toString(), wanted.toString()));
                changes.set(key, wanted);
            }
        }
        for (JsonField field : actual) {
            JsonKey key = field.getKey();
            if (desired.getField(key).isEmpty() && !foreignMembers.contains(key.toString())) {
                differences.add(
                        new Difference(pointer + "/" + key, field.getValue().toString(), null));
                changes.set(key, JsonFactory.nullLiteral());
            }
        }
        return changes.build();
    }

    private static boolean same(JsonValue one, JsonValue other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (one.isArray() && other.isArray()) {
            List<JsonValue> ones = one.asArray().stream().toList();
            List<JsonValue> others = other.asArray().stream().toList();
            for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
                if (!same(ones.get(i), others.get(i))) {
                    return false;
                }
            }
            return ones.size() == others.size();
        }
        if (one.isObject() && other.isObject()) {
            return new JsonDifference(one.asObject(), other.asObject(), Set.of()).isEmpty();
        }
        return one.equals(other);
    }
}
