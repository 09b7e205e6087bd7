package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Level and spread of a channel over about the last {@value #MEMORY} samples, robust against outliers.
 *
 * <p>The level is a median by stochastic approximation: it moves by the sign of each deviation, in steps of the spread. The spread is the mean absolute
 * deviation from it, called MAD here.
 */
final class Baseline {
    private static final int MEMORY = 2000;
    private static final int AVERAGED = 50;
    private static final double STEP = 3;
    private static final double RELATIVE_RESOLUTION = 1e-9;
    private static final double LEAST = 1e-12;

    private long samples;
    private double level;
    private double spread;

    void learn(double value) {
        if (samples == 0) {
            level = value;
        }
        samples++;
        double rate = 1.0 / Math.min(samples, MEMORY);
        spread += rate * (Math.abs(value - level) - spread);
        if (samples <= AVERAGED) {
            level += rate * (value - level);
        } else {
            level += Math.signum(value - level) * spread * Math.min(1, rate * STEP);
        }
    }

    double level() {
        return level;
    }

    /** The mean absolute deviation, in the channel's unit. */
    double spread() {
        return spread;
    }

    /** Samples seen so far. */
    long samples() {
        return samples;
    }

    /** The deviation in units of {@code share} of the spread; finite also where the channel never changed. */
    double standardise(double value, double share) {
        return (value - level) / unit(share);
    }

    /** That share of the spread, and above 0 also where the channel never changed. */
    double unit(double share) {
        return share * spread + RELATIVE_RESOLUTION * Math.abs(level) + LEAST;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(samples);
        out.writeDouble(level);
        out.writeDouble(spread);
    }

    void read(DataInput in) throws IOException {
        samples = in.readLong();
        level = in.readDouble();
        spread = in.readDouble();
    }
}
