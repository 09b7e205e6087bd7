package io.adit.history;

import io.adit.engine.alarm.AlarmChanged;

/**
 * Which changes of alarms somebody wants to read, the newest first.
 *
 * @param fromMicros time of the change, inclusive, microseconds since the epoch
 * @param toMicros time of the change, exclusive
 * @param toNumber of those at that time itself, the changes of a lower number are wanted too; 0: none
 * @param ruleId of this rule only; empty: of all
 * @param thingId of this thing only; empty: of all
 * @param limit most changes, at least 1
 */
public record AlarmQuery(long fromMicros, long toMicros, long toNumber, String ruleId, String thingId, int limit) {
    /** @throws IllegalArgumentException for a limit below 1 */
    public AlarmQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", at least 1 is needed");
        }
    }

    /** Of whole microseconds. */
    public AlarmQuery(long fromMicros, long toMicros, String ruleId, String thingId, int limit) {
        this(fromMicros, toMicros, 0, ruleId, thingId, limit);
    }

    boolean matches(AlarmEntry entry) {
        AlarmChanged change = entry.change();
        long time = change.status().timeMicros();
        return time >= fromMicros
                && (time < toMicros || (time == toMicros && entry.number() < toNumber))
                && (ruleId.isEmpty() || ruleId.equals(change.ruleId()))
                && (thingId.isEmpty() || thingId.equals(change.channel().thingId()));
    }
}
