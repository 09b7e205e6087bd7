package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The usual day of a channel: a mean for each half hour of the day (UTC) that follows slow changes. */
final class DayProfile {
    private static final long SLOT_MICROS = 1_800_000_000L;
    private static final int SLOTS = 48;
    private static final int SAMPLES_TO_KNOW = 4;
    private static final double RATE = 0.1;

    private final double[] means = new double[SLOTS];
    private final double[] samples = new double[SLOTS];

    /** The deviation from the usual value of that time of day, 0 while it is not known; learns the value afterwards. */
    double deviation(long timeMicros, double value) {
        int slot = (int) Math.floorMod(Math.floorDiv(timeMicros, SLOT_MICROS), (long) SLOTS);
        double deviation = samples[slot] >= SAMPLES_TO_KNOW ? value - means[slot] : 0;
        samples[slot]++;
        means[slot] += Math.max(1 / samples[slot], RATE) * (value - means[slot]);
        return deviation;
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(means, out);
        Doubles.write(samples, out);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(means, in);
        Doubles.read(samples, in);
    }
}
