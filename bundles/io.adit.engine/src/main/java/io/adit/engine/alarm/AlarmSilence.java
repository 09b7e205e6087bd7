package io.adit.engine.alarm;

import org.jspecify.annotations.Nullable;

/**
 * What keeps an alarm from being announced. Its condition is followed all the same while it is shelved or out of service; while it is suppressed
 * by design its rule is not in force (ANSI/ISA-18.2, alarm state model; OPC UA Part 9, 5.8). Times are microseconds since the epoch.
 *
 * @param shelving null unless it is shelved
 * @param suppression null unless it is suppressed by design
 * @param absence null unless it is out of service
 */
public record AlarmSilence(
        @Nullable Shelving shelving,
        @Nullable Suppression suppression,
        @Nullable Absence absence) {
    /** Nothing keeps it from being announced. */
    public static final AlarmSilence NONE = new AlarmSilence(null, null, null);

    /**
     * Somebody shelved it.
     *
     * @param once true: until it is next inactive, at the latest until the time
     * @param sinceMicros when
     * @param untilMicros when it ends by itself
     * @param by who
     * @param reason why
     */
    public record Shelving(boolean once, long sinceMicros, long untilMicros, String by, String reason) {}

    /**
     * Its rule is not in force.
     *
     * @param sinceMicros when that began, for this reason
     * @param reason a sentence
     */
    public record Suppression(long sinceMicros, String reason) {}

    /**
     * Somebody took it out of service.
     *
     * @param sinceMicros when
     * @param by who
     * @param reason why
     */
    public record Absence(long sinceMicros, String by, String reason) {}

    /** True where the alarm is announced. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same with another shelving; null: with none. */
    public AlarmSilence withShelving(@Nullable Shelving next) {
        return new AlarmSilence(next, suppression, absence);
    }

    /** The same with another suppression; null: with none. */
    public AlarmSilence withSuppression(@Nullable Suppression next) {
        return new AlarmSilence(shelving, next, absence);
    }

    /** The same with another absence; null: with none. */
    public AlarmSilence withAbsence(@Nullable Absence next) {
        return new AlarmSilence(shelving, suppression, next);
    }

    /** The same once the alarm has become inactive, which ends a shelving for once. */
    public AlarmSilence afterEnd() {
        return shelving != null && shelving.once() ? withShelving(null) : this;
    }
}
