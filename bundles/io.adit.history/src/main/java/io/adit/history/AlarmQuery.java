package io.adit.history;

import io.adit.engine.alarm.AlarmChanged;

/**
 * Which changes of alarms somebody wants to read, the newest first.
 *
 * @param fromMicros time of the change, inclusive, microseconds since the epoch
 * @param toMicros time of the change, exclusive
 * @param ruleId of this rule only; empty: of all
 * @param thingId of this thing only; empty: of all
 * @param limit most changes, at least 1
 */
public record AlarmQuery(long fromMicros, long toMicros, String ruleId, String thingId, int limit) {
    /** @throws IllegalArgumentException for a limit below 1 */
    public AlarmQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", at least 1 is needed");
        }
    }

    boolean matches(AlarmChanged change) {
        long time = change.status().timeMicros();
        return time >= fromMicros
                && time < toMicros
                && (ruleId.isEmpty() || ruleId.equals(change.ruleId()))
                && (thingId.isEmpty() || thingId.equals(change.channel().thingId()));
    }
}
