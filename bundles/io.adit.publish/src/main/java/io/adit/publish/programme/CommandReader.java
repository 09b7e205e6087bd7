package io.adit.publish.programme;

import io.adit.engine.programme.CommandSettings;
import io.adit.engine.programme.InputSettings;
import io.adit.engine.programme.InputType;

/** Reads what a thing of the programme says of a command. What it does not understand is an {@link IllegalArgumentException}. */
final class CommandReader {
    private CommandReader() {}

    static CommandSettings read(String asset, Fields fields) {
        return new CommandSettings(
                fields.text("id"),
                asset,
                fields.textOrNull("channel"),
                fields.text("subject"),
                fields.objects("inputs").map(CommandReader::input).toList(),
                "");
    }

    private static InputSettings input(Fields fields) {
        String pointer = fields.text("pointer", "");
        return new InputSettings(
                pointer,
                fields.text("name", pointer),
                InputType.valueOf(fields.text("type")),
                fields.text("unit", ""),
                fields.numberOrNull("min"),
                fields.numberOrNull("max"),
                fields.texts("choices"),
                fields.flag("optional", false));
    }
}
