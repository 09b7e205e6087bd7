package io.adit.engine.alarm;

/**
 * State of an alarm: the {@code status} of an alarm feature in the twin. Times are microseconds since the epoch.
 *
 * @param active true from activation until the condition is gone, and in a latching rule until it is reset
 * @param acknowledged someone has seen the present occurrence at its present level
 * @param confirmed nothing waits for a confirmation: someone has confirmed the present occurrence, or its rule does not ask for it
 * @param latched true where the shown level is held only by the latch: the condition is gone or has eased
 * @param level name of the level; when not active, of the last activation; empty where it was never raised
 * @param severity of that level, 1 to 1000; 0 without one
 * @param sinceMicros time of measurement of the (last) activation, after its delay; 0 where it was never raised
 * @param timeMicros time of the change that led to this state
 * @param value of the channel at the last change of the condition, in the unit; NaN where it was never raised
 * @param limit of the level, in the unit; NaN where it was never raised
 * @param unit UCUM code
 * @param message one sentence for people
 * @param silence what keeps it from being announced
 */
public record AlarmStatus(
        boolean active,
        boolean acknowledged,
        boolean confirmed,
        boolean latched,
        String level,
        int severity,
        long sinceMicros,
        long timeMicros,
        double value,
        double limit,
        String unit,
        String message,
        AlarmSilence silence) {

    /** The state of an alarm that was never raised. */
    public static AlarmStatus never(long timeMicros, String unit, String message) {
        return new AlarmStatus(
                false,
                true,
                true,
                false,
                "",
                0,
                0,
                timeMicros,
                Double.NaN,
                Double.NaN,
                unit,
                message,
                AlarmSilence.NONE);
    }

    /** False where it never was active. */
    public boolean wasRaised() {
        return !level.isEmpty();
    }

    /** True unless it is shelved, suppressed or out of service. */
    public boolean announced() {
        return silence.isNone();
    }

    /** The same, ended at a time: neither active nor held. */
    public AlarmStatus ended(long time) {
        return with(false, acknowledged, confirmed, false, silence, time);
    }

    /** The same at a time, with what people have done about it. */
    public AlarmStatus seen(boolean nowAcknowledged, boolean nowConfirmed, long time) {
        return with(active, nowAcknowledged, nowConfirmed, latched, silence, time);
    }

    /** The same at a time, with what keeps it from being announced then. */
    public AlarmStatus silenced(AlarmSilence next, long time) {
        return with(active, acknowledged, confirmed, latched, next, time);
    }

    private AlarmStatus with(
            boolean isActive, boolean seen, boolean dealtWith, boolean held, AlarmSilence silenced, long time) {
        return new AlarmStatus(
                isActive,
                seen,
                dealtWith,
                held,
                level,
                severity,
                sinceMicros,
                time,
                value,
                limit,
                unit,
                message,
                silenced);
    }
}
