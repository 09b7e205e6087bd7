package io.adit.history.kpi;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;

/**
 * A change of an alarm, as far as figures need it. Times are microseconds since the epoch.
 *
 * @param alarm which
 * @param timeMicros when
 * @param sinceMicros when the (last) activation began; 0 where it was never raised
 * @param severity of its level
 * @param announces true where it asks for somebody from then on
 * @param silenced true where it is shelved, suppressed or out of service from then on
 * @param acknowledged true where nobody has to acknowledge it from then on
 * @param active true where it is active from then on
 * @param ends true where the activation ends with this change
 */
public record AlarmMove(
        AlarmId alarm,
        long timeMicros,
        long sinceMicros,
        int severity,
        boolean announces,
        boolean silenced,
        boolean acknowledged,
        boolean active,
        boolean ends) {

    /** What figures need of a change. */
    public static AlarmMove of(AlarmChanged change) {
        AlarmCause cause = change.cause();
        boolean over = cause == AlarmCause.CLEARED || cause == AlarmCause.WITHDRAWN || cause == AlarmCause.RESET;
        AlarmId alarm = new AlarmId(change.channel().thingId(), change.ruleId(), change.ruleName());
        AlarmStatus status = change.status();
        return of(alarm, status, change.announces(), over && !status.active());
    }

    /** A state that has lasted since its last change, of which nothing else is known. */
    public static AlarmMove of(AlarmId alarm, AlarmStatus status) {
        return of(alarm, status, false, false);
    }

    private static AlarmMove of(AlarmId alarm, AlarmStatus status, boolean announces, boolean ends) {
        return new AlarmMove(
                alarm,
                status.timeMicros(),
                status.sinceMicros(),
                status.severity(),
                announces,
                !status.announced(),
                status.acknowledged(),
                status.active(),
                ends);
    }

    /** True where it is an announcement that counts in a stretch. */
    boolean announcesIn(Stretch stretch) {
        return announces && stretch.contains(timeMicros);
    }
}
