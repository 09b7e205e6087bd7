package io.adit.history;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Consecutive steps that divide all of time. Immutable. */
public interface Steps {
    /** Beginning of the step that an instant is in, microseconds since the epoch. */
    long startOf(long micros);

    /** Beginning of the step after the one that begins at an instant. */
    long endOf(long startMicros);

    /**
     * Whether every step between two instants begins at a multiple of a length of time.
     *
     * @param unitMicros more than 0
     */
    boolean areMultiplesOf(long unitMicros, long fromMicros, long toMicros);

    /**
     * Equal steps, aligned to the epoch.
     *
     * @param stepMicros length of a step, more than 0
     * @throws IllegalArgumentException when it is not
     */
    static Steps every(long stepMicros) {
        if (stepMicros < 1) {
            throw new IllegalArgumentException("stepMicros is " + stepMicros + ", at least 1 is needed");
        }
        return new EqualSteps(stepMicros, 0);
    }

    /**
     * The shortest equal steps of whole hours, minutes, seconds or microseconds that make no more than a number of points.
     *
     * @param points at least 2
     */
    static Steps forPoints(long fromMicros, long toMicros, int points) {
        if (points < 2 || fromMicros >= toMicros) {
            throw new IllegalArgumentException(points + " points from " + fromMicros + " to " + toMicros);
        }
        long length = (toMicros - fromMicros - 1) / (points - 1) + 1; // one step more may be touched than fit
        long[] units = {Resolution.HOUR.micros, Resolution.MINUTE.micros, 1_000_000};
        for (long unit : units) {
            if (length >= unit) {
                return every(-Math.floorDiv(-length, unit) * unit);
            }
        }
        return every(length);
    }

    /**
     * Steps as people count them in a time zone: whole days begin at midnight there, whatever the clock does; shorter ones are equal and one begins
     * with the year 2000.
     *
     * @param step more than 0, of whole microseconds
     */
    static Steps calendar(Duration step, ZoneId zone) {
        long micros = step.dividedBy(ChronoUnit.MICROS.getDuration());
        if (micros > 0 && micros % Resolution.DAY.micros == 0) {
            return new CalendarSteps(micros / Resolution.DAY.micros, zone);
        }
        every(micros);
        long offset = LocalDate.of(2000, 1, 1).atStartOfDay(zone).toEpochSecond() * 1_000_000L % micros;
        return new EqualSteps(micros, offset);
    }
}
