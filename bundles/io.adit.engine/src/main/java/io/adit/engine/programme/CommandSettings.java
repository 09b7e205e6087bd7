package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a command: these values and no others.
 *
 * @param commandId unique in the programme
 * @param thingId whose device takes it
 * @param featureId whose device takes it, of that thing; null: any device of the thing
 * @param subject of the command; {@link InterlockSettings#ANY_SUBJECT}: all of them
 * @param inputs the values, each place in the payload once; at least one unless there is a fault
 * @param fault why nobody knows what goes with it, so that it can't be sent, a sentence; empty normally
 */
public record CommandSettings(
        String commandId,
        String thingId,
        @Nullable String featureId,
        String subject,
        List<InputSettings> inputs,
        String fault) {
    public CommandSettings {
        inputs = List.copyOf(inputs);
    }

    /** Every command to a thing, none of which can be sent, since nobody knows what was to go with it. */
    public static CommandSettings faulty(String commandId, String thingId, String fault) {
        return new CommandSettings(commandId, thingId, null, InterlockSettings.ANY_SUBJECT, List.of(), fault);
    }
}
