package io.adit.wot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.wot.model.WotThingModelPlaceholderUnresolvedException;

/** Fills the placeholders of thing models ({@code {{NAME}}} as a whole string) with values of any type. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*)}}");

    private final JsonObject own;
    private final JsonObject general;

    /**
     * @param own values of the thing or feature, which go first
     * @param general values for all
     */
    public Placeholders(JsonObject own, JsonObject general) {
        this.own = own;
        this.general = general;
    }

    /** An object with its placeholders filled; throws Ditto's error where there is no value for one. */
    public JsonObject fill(JsonObject object) {
        JsonObjectBuilder filled = JsonFactory.newObjectBuilder();
        for (JsonField field : object) {
            filled.set(field.getKey(), fill(field.getValue()));
        }
        return filled.build();
    }

    private JsonValue fill(JsonValue value) {
        if (value.isString()) {
            return text(value);
        }
        if (value.isArray()) {
            List<JsonValue> values = new ArrayList<>();
            value.asArray().forEach(one -> values.add(fill(one)));
            return JsonFactory.newArrayBuilder(values).build();
        }
        return value.isObject() && !value.isNull() ? fill(value.asObject()) : value;
    }

    private JsonValue text(JsonValue value) {
        Matcher placeholder = PLACEHOLDER.matcher(value.asString());
        if (!placeholder.matches()) {
            return value;
        }
        JsonKey name = JsonKey.of(placeholder.group(1).strip());
        return own.getField(name)
                .or(() -> general.getField(name))
                .map(JsonField::getValue)
                .orElseThrow(() -> WotThingModelPlaceholderUnresolvedException.newBuilder(value.asString())
                        .build());
    }
}
