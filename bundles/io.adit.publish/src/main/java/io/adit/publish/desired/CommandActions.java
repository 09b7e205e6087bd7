package io.adit.publish.desired;

import io.adit.model.Command;
import io.adit.model.CommandInput;
import io.adit.model.InputType;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** Commands as actions of W3C WoT thing models, with what goes with them as data schema (WoT Thing Description 1.1, section 5.3.2). */
final class CommandActions {
    private static final JsonObject OBJECT = JsonObject.newBuilder()
            .set("type", "object")
            .set("additionalProperties", false)
            .build();

    private CommandActions() {}

    /** An action without a word of its asset, so that those of a class can be the same. */
    static JsonObject of(Command command) {
        return command.getInputs().isEmpty()
                ? JsonObject.empty()
                : JsonObject.newBuilder().set("input", input(command)).build();
    }

    /** One for both: where they take different values it says nothing of them, as each thing does that itself. */
    static JsonObject merged(JsonObject one, JsonObject other) {
        return one.equals(other) ? one : JsonObject.empty();
    }

    private static JsonObject input(Command command) {
        JsonObject schema = OBJECT;
        for (CommandInput input : command.getInputs()) {
            JsonPointer place = JsonPointer.of(Json.text(input.getPointer(), ""));
            schema = place.isEmpty() ? value(input) : with(schema, place, input);
        }
        return schema;
    }

    private static JsonObject with(JsonObject schema, JsonPointer place, CommandInput input) {
        JsonKey key = place.getRoot().orElseThrow();
        JsonPointer below = place.nextLevel();
        JsonPointer member = JsonPointer.of("properties").addLeaf(key);
        JsonObject present = schema.getValue(member).map(JsonValue::asObject).orElse(OBJECT);
        JsonObject extended = schema.setValue(member, below.isEmpty() ? value(input) : with(present, below, input));
        return input.isOptional() ? extended : requiring(extended, key);
    }

    private static JsonObject requiring(JsonObject schema, JsonKey key) {
        JsonArray required = schema.getValue("required").map(JsonValue::asArray).orElse(JsonArray.empty());
        JsonValue name = JsonValue.of(key.toString());
        return required.contains(name) ? schema : schema.setValue("required", required.add(name));
    }

    private static JsonObject value(CommandInput input) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("title", Json.text(input.getName(), input.getId()))
                .set("type", type(input.getType()));
        Json.setText(json, "description", input.getDescription());
        if (CommandThings.isNumber(input)) {
            Json.setText(json, "unit", input.getUnit());
            Json.setNumber(json, "minimum", input.getRangeMin());
            Json.setNumber(json, "maximum", input.getRangeMax());
        }
        if (input.getType() == InputType.CHOICE) {
            List<String> choices = input.getChoices();
            json.set("enum", choices.stream().map(JsonFactory::newValue).collect(JsonCollectors.valuesToArray()));
        }
        return json.build();
    }

    private static String type(InputType type) {
        return switch (type) {
            case NUMBER -> "number";
            case INTEGER -> "integer";
            case BOOLEAN -> "boolean";
            case CHOICE -> "string";
        };
    }
}
