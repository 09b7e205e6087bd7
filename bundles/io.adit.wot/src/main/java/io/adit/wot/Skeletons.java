package io.adit.wot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** What a new thing or feature gets from its model: every property that must be there, with its default or a neutral value. */
public final class Skeletons {
    private Skeletons() {}

    /** Attributes and features of a thing. */
    public static JsonObject ofThing(Model model) {
        JsonObjectBuilder thing = JsonFactory.newObjectBuilder();
        JsonObject attributes = values(model);
        if (!attributes.isEmpty()) {
            thing.set("attributes", attributes);
        }
        if (!model.submodels().isEmpty()) {
            JsonObjectBuilder features = JsonFactory.newObjectBuilder();
            model.submodels().forEach((id, part) -> features.set(JsonKey.of(id), ofFeature(part)));
            thing.set("features", features.build());
        }
        return thing.build();
    }

    /** Definition and properties of a feature. */
    public static JsonObject ofFeature(Model model) {
        List<JsonValue> definitions = new ArrayList<>();
        definitions.add(JsonValue.of(model.definition()));
        model.extended().forEach(one -> definitions.add(JsonValue.of(one)));
        JsonObjectBuilder feature = JsonFactory.newObjectBuilder()
                .set("definition", JsonFactory.newArrayBuilder(definitions).build());
        JsonObject properties = values(model);
        return properties.isEmpty()
                ? feature.build()
                : feature.set("properties", properties).build();
    }

    private static JsonObject values(Model model) {
        JsonObject values = JsonFactory.newObject();
        for (ModelProperty property : model.properties().values()) {
            Optional<JsonValue> value = property.required() ? initial(property.schema()) : Optional.empty();
            if (value.isPresent()) {
                values = values.setValue(property.pointer(), value.get());
            }
        }
        return values;
    }

    private static Optional<JsonValue> initial(JsonObject schema) {
        return schema.getValue("const").or(() -> schema.getValue("default")).or(() -> switch (type(schema)) {
            case "object" -> Optional.of(members(schema));
            case "array" -> Optional.of(items(schema));
            default -> neutral(schema);
        });
    }

    private static JsonValue members(JsonObject schema) {
        JsonObjectBuilder members = JsonFactory.newObjectBuilder();
        JsonObject properties = object(schema, "properties");
        JsonArray required = schema.getValue("required")
                .filter(JsonValue::isArray)
                .map(JsonValue::asArray)
                .orElseGet(JsonArray::empty);
        for (JsonField field : properties) {
            if (required.contains(JsonValue.of(field.getKeyName()))
                    && field.getValue().isObject()) {
                members.set(field.getKey(), initial(field.getValue().asObject()).orElseGet(JsonFactory::nullLiteral));
            }
        }
        return members.build();
    }

    private static JsonValue items(JsonObject schema) {
        Optional<JsonValue> one = neutral(object(schema, "items"));
        int count = number(schema, "minItems").map(Double::intValue).orElse(1);
        return one.map(value -> JsonFactory.newArrayBuilder(Collections.nCopies(Math.min(count, 1000), value))
                        .build())
                .orElseGet(JsonArray::empty);
    }

    private static Optional<JsonValue> neutral(JsonObject schema) {
        return switch (type(schema)) {
            case "boolean" -> Optional.of(JsonValue.of(false));
            case "integer" -> Optional.of(JsonValue.of(Math.round(nearestToZero(schema))));
            case "number" -> Optional.of(JsonValue.of(nearestToZero(schema)));
            case "string" -> Optional.of(JsonValue.of(""));
            case "object" -> Optional.of(JsonFactory.newObject());
            case "array" -> Optional.of(JsonArray.empty());
            case "null" -> Optional.of(JsonFactory.nullLiteral());
            default -> Optional.empty();
        };
    }

    private static double nearestToZero(JsonObject schema) {
        double result = 0;
        result = Math.max(result, number(schema, "minimum").orElse(result));
        double above = number(schema, "exclusiveMinimum").orElse(Double.NEGATIVE_INFINITY);
        result = above >= result ? above + 1 : result;
        result = Math.min(result, number(schema, "maximum").orElse(result));
        double below = number(schema, "exclusiveMaximum").orElse(Double.POSITIVE_INFINITY);
        return below <= result ? below - 1 : result;
    }

    private static Optional<Double> number(JsonObject schema, String key) {
        return schema.getValue(key).filter(JsonValue::isNumber).map(JsonValue::asDouble);
    }

    private static JsonObject object(JsonObject schema, String key) {
        return schema.getValue(key)
                .filter(value -> value.isObject() && !value.isNull())
                .map(JsonValue::asObject)
                .orElseGet(JsonFactory::newObject);
    }

    private static String type(JsonObject schema) {
        return schema.getValue("type")
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }
}
