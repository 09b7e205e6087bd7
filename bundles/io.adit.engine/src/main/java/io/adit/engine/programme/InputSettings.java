package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that goes with a command.
 *
 * @param pointer JSON pointer (RFC 6901) to where it stands in the payload; empty: the payload is the value
 * @param name for people
 * @param type what kind of value it is
 * @param unit UCUM code of a number; empty: it has none
 * @param min smallest number that it may be, in the unit; null: unbounded
 * @param max largest number that it may be, in the unit; null: unbounded
 * @param choices the texts that a choice may be; empty for the other types
 * @param optional whether it may be left out
 */
public record InputSettings(
        String pointer,
        String name,
        InputType type,
        String unit,
        @Nullable Double min,
        @Nullable Double max,
        List<String> choices,
        boolean optional) {
    public InputSettings {
        choices = List.copyOf(choices);
    }
}
