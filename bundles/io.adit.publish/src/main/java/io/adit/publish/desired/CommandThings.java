package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Command;
import io.adit.model.CommandInput;
import io.adit.model.InputType;
import io.adit.publish.programme.ProgrammeReader;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** What things say of a command: to people and apps, and to the server, which refuses values that do not go with it. {@code CommandReader} reads the latter back. */
final class CommandThings {
    private CommandThings() {}

    /** Whether the server has to know it: one without inputs takes any payload. */
    static boolean isGuarded(Command command) {
        return !command.getInputs().isEmpty();
    }

    static JsonObject ofCommand(Ids ids, Asset asset, Command command) {
        JsonObject body = JsonObject.newBuilder()
                .set(
                        ProgrammeReader.COMMAND,
                        address(command).set("inputs", inputs(command)).build())
                .build();
        return ProgrammeThings.thing(ids, ids.command(command), ProgrammeReader.COMMAND, asset, body)
                .build();
    }

    /** What people can have a device do. {@code values} are the places in the payload at which a value has to stand. */
    static JsonObject described(Command command) {
        JsonObjectBuilder json = address(command);
        Json.setText(json, "description", command.getDescription());
        JsonArray values = places(command).stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray());
        if (!values.isEmpty()) {
            json.set("values", values);
        }
        if (isGuarded(command)) {
            json.set("inputs", inputs(command));
        }
        return json.build();
    }

    private static JsonObjectBuilder address(Command command) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("id", command.getId())
                .set("name", Json.text(command.getName(), command.getId()))
                .set("subject", command.getSubject());
        if (command.getChannel() != null) {
            json.set("channel", command.getChannel().getKey());
        }
        return json;
    }

    private static List<String> places(Command command) {
        return (isGuarded(command)
                        ? command.getInputs().stream()
                                .filter(input -> !input.isOptional())
                                .map(CommandInput::getPointer)
                        : command.getInterlocks().stream().map(interlock -> interlock.getPointer()))
                .map(pointer -> Json.text(pointer, ""))
                .filter(pointer -> !pointer.isEmpty())
                .distinct()
                .toList();
    }

    private static JsonArray inputs(Command command) {
        return command.getInputs().stream().map(CommandThings::input).collect(JsonCollectors.valuesToArray());
    }

    private static JsonObject input(CommandInput input) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("pointer", Json.text(input.getPointer(), ""))
                .set("name", Json.text(input.getName(), input.getId()))
                .set("type", input.getType().getLiteral());
        Json.setText(json, "description", input.getDescription());
        if (isNumber(input)) {
            Json.setText(json, "unit", input.getUnit());
            Json.setNumber(json, "min", input.getRangeMin());
            Json.setNumber(json, "max", input.getRangeMax());
        }
        if (input.getType() == InputType.CHOICE) {
            json.set("choices", input.getChoices().stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()));
        }
        if (input.isOptional()) {
            json.set("optional", true);
        }
        return json.build();
    }

    static boolean isNumber(CommandInput input) {
        return input.getType() == InputType.NUMBER || input.getType() == InputType.INTEGER;
    }
}
