package io.adit.engine.alarm;

/**
 * State of an alarm: the {@code status} of an alarm feature in the twin. Times are microseconds since the epoch.
 *
 * @param active true from activation until the condition is gone, and in a latching rule until it is reset
 * @param acknowledged someone has seen the present occurrence at its present level
 * @param latched true where the shown level is held only by the latch: the condition is gone or has eased
 * @param level name of the level; when not active, of the last activation
 * @param severity of that level, 1 to 1000
 * @param sinceMicros time of measurement of the (last) activation, after its delay
 * @param timeMicros time of the change that led to this state
 * @param value of the channel at that time, in the unit
 * @param limit of the level, in the unit
 * @param unit UCUM code
 * @param message one sentence for people
 */
public record AlarmStatus(
        boolean active,
        boolean acknowledged,
        boolean latched,
        String level,
        int severity,
        long sinceMicros,
        long timeMicros,
        double value,
        double limit,
        String unit,
        String message) {}
