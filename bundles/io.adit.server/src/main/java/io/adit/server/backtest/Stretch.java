package io.adit.server.backtest;

/**
 * The time that a back-test is about, in microseconds since the epoch.
 *
 * @param fromMicros first instant
 * @param toMicros first instant after it
 * @param warmUpMicros how long before it readings are run already, so that windows, delays and detectors are filled; at least 0
 */
public record Stretch(long fromMicros, long toMicros, long warmUpMicros) {
    /** Microseconds of a month of 30 days, in which alarms are counted. */
    public static final double MONTH_MICROS = 30 * 86_400e6;

    /** Microseconds of a week. */
    public static final double WEEK_MICROS = 7 * 86_400e6;

    /** @throws IllegalArgumentException for a stretch without any time */
    public Stretch {
        if (fromMicros >= toMicros || warmUpMicros < 0) {
            throw new IllegalArgumentException("'from' has to be before 'to', and the warm-up not negative.");
        }
    }

    /** Where readings begin to be run. */
    public long startMicros() {
        return fromMicros - warmUpMicros;
    }

    /** Its length in microseconds. */
    public long length() {
        return toMicros - fromMicros;
    }

    /** Whether an instant is in it. */
    public boolean has(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }

    /** How many times something came in each period of a length, where it came so often in the stretch. */
    public double per(double periodMicros, long times) {
        return times * periodMicros / length();
    }
}
