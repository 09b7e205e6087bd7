package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a command while conditions hold. A condition that can't be judged counts as one that holds, and an interlock with a fault
 * refuses always: doubt is never a permission.
 *
 * @param interlockId unique in the programme
 * @param name for people
 * @param enabled false: refuses nothing
 * @param thingId whose device it guards
 * @param featureId whose device it guards, of that thing; null: all devices of the thing
 * @param subject of the command; {@code *}: all of them
 * @param payload which payloads it is about; null: all
 * @param needed how many of the conditions have to hold, 1 to their number
 * @param advice what the sender of a refused command should do; may be empty
 * @param conditions at least one
 * @param fault why it can't be judged, a sentence; empty normally
 */
public record InterlockSettings(
        String interlockId,
        String name,
        boolean enabled,
        String thingId,
        @Nullable String featureId,
        String subject,
        @Nullable PayloadCondition payload,
        int needed,
        String advice,
        List<ConditionSettings> conditions,
        String fault) {
    /** Stands for every subject. */
    public static final String ANY_SUBJECT = "*";

    public InterlockSettings {
        conditions = List.copyOf(conditions);
    }

    /** An interlock that refuses every command to a thing, since nobody knows what it was to say. */
    public static InterlockSettings faulty(String interlockId, String thingId, String fault) {
        return new InterlockSettings(
                interlockId, interlockId, true, thingId, null, ANY_SUBJECT, null, 1, "", List.of(), fault);
    }
}
