package io.adit.workbench.sensor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A field of a message, with what is in it. Immutable.
 *
 * @param name in the message
 * @param value as it stands there; empty where there are fields in it
 * @param pointer what a binding calls it; null where no binding can look for it
 * @param fields in it
 */
record PayloadField(String name, String value, @Nullable String pointer, List<PayloadField> fields) {

    /**
     * The fields of a message in JSON, or of a SenML pack in JSON.
     *
     * @param senml whether it is a pack: its records go by their names
     * @return null where it is no such message
     */
    static @Nullable List<PayloadField> of(String text, boolean senml) {
        try {
            JsonValue json = JsonFactory.readFrom(text);
            if (senml) {
                return json.isArray() ? records(json.asArray()) : null;
            }
            PayloadField whole = field("", "", json);
            return whole.fields.isEmpty() ? List.of(field(Messages.theWholeMessage, "", json)) : whole.fields;
        } catch (JsonRuntimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static PayloadField field(String name, String pointer, JsonValue value) {
        List<PayloadField> fields = new ArrayList<>();
        if (value.isObject() && !value.isNull()) {
            for (JsonField each : value.asObject()) {
                fields.add(field(each.getKeyName(), pointer + "/" + escaped(each.getKeyName()), each.getValue()));
            }
        } else if (value.isArray() && !value.isNull()) {
            int index = 0;
            for (JsonValue each : value.asArray()) {
                fields.add(field("[" + index + "]", pointer + "/" + index, each));
                index++;
            }
        }
        boolean bare = fields.isEmpty();
        return new PayloadField(name, bare ? text(value) : "", bare ? pointer : null, List.copyOf(fields));
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** RFC 8428: a base name holds for its record and all after it. */
    private static List<PayloadField> records(JsonArray pack) {
        List<PayloadField> records = new ArrayList<>();
        String base = "";
        for (JsonValue each : pack) {
            if (!each.isObject()) {
                continue;
            }
            JsonObject record = each.asObject();
            base = record.getValue("bn")
                    .filter(JsonValue::isString)
                    .map(JsonValue::asString)
                    .orElse(base);
            String name = base
                    + record.getValue("n")
                            .filter(JsonValue::isString)
                            .map(JsonValue::asString)
                            .orElse("");
            record.getValue("v").ifPresent(value -> records.add(new PayloadField(name, text(value), name, List.of())));
        }
        return records;
    }

    private static String text(JsonValue value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
