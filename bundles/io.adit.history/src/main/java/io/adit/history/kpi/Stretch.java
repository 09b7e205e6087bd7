package io.adit.history.kpi;

/**
 * The time over which figures are reckoned, and how many people share the work.
 *
 * @param fromMicros inclusive, microseconds since the epoch
 * @param toMicros exclusive
 * @param operators at least 1
 */
public record Stretch(long fromMicros, long toMicros, int operators) {
    /** Ten years: longer stretches are refused. */
    public static final long LONGEST_MICROS = 3660L * 24 * 3600 * 1_000_000;

    /** @throws IllegalArgumentException for a stretch that is empty or longer than ten years, and without operators */
    public Stretch {
        if (toMicros <= fromMicros || toMicros - fromMicros > LONGEST_MICROS || toMicros - fromMicros < 0) {
            throw new IllegalArgumentException("A stretch lasts more than nothing and at most ten years.");
        }
        if (operators < 1) {
            throw new IllegalArgumentException("There has to be an operator.");
        }
    }

    boolean contains(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }

    long lengthMicros() {
        return toMicros - fromMicros;
    }
}
