package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Locale;

/** How often samples come, without regard to gaps: so that a number of samples can be told as a time. */
final class Pace {
    private static final double RATE = 0.02;
    private static final int INTERVALS_TO_KNOW = 10;
    private static final double GAP = 20;
    private static final double SECOND = 1e6;
    private static final double MINUTE = 60 * SECOND;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private long samples;
    private long last;
    private double interval;

    void learn(long timeMicros) {
        double passed = Math.max(0, (double) timeMicros - last);
        boolean isGap = samples > INTERVALS_TO_KNOW && passed > GAP * interval;
        if (samples > 0 && !isGap) {
            interval += Math.max(RATE, 1.0 / samples) * (passed - interval);
        }
        samples++;
        last = timeMicros;
    }

    /** About how long so many samples take, in the unit that people would use. */
    String span(int count) {
        double micros = count * interval;
        if (micros < 2 * MINUTE) {
            return String.format(Locale.ROOT, "%.3g s", micros / SECOND);
        }
        if (micros < 2 * HOUR) {
            return String.format(Locale.ROOT, "%.0f min", micros / MINUTE);
        }
        return micros < 2 * DAY
                ? String.format(Locale.ROOT, "%.0f h", micros / HOUR)
                : String.format(Locale.ROOT, "%.0f days", micros / DAY);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(samples);
        out.writeLong(last);
        out.writeDouble(interval);
    }

    void read(DataInput in) throws IOException {
        samples = in.readLong();
        last = in.readLong();
        interval = in.readDouble();
    }
}
