package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The two-sided cumulative sum of Page (1954) over deviations from the forecast: how long and how far they have been on one side.
 *
 * <p>Deviations count in units of their usual magnitude, less half of it; so the sum returns to 0 while they are usual, and grows steadily with a
 * lasting change that is too small for any single sample to show.
 */
final class Cusum {
    private static final double DRIFT = 0.5;
    private static final double SCALE_RATE = 0.002;
    private static final double GREATEST_STEP = 4;

    private long samples;
    private double scale;
    private double above;
    private double below;

    /**
     * The greater of both sums after one more deviation.
     *
     * @param least the least magnitude that deviations are measured by; above 0
     */
    double next(double deviation, double least) {
        double step = deviation / Math.max(scale, least);
        double bounded = Math.max(-GREATEST_STEP, Math.min(GREATEST_STEP, step));
        above = Math.max(0, above + bounded - DRIFT);
        below = Math.max(0, below - bounded - DRIFT);
        samples++;
        double magnitude = scale == 0 ? Math.abs(deviation) : Math.min(Math.abs(deviation), GREATEST_STEP * scale);
        scale += Math.max(SCALE_RATE, 1.0 / samples) * (magnitude - scale);
        return Math.max(above, below);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(samples);
        Doubles.write(new double[] {scale, above, below}, out);
    }

    void read(DataInput in) throws IOException {
        samples = in.readLong();
        double[] sums = new double[3];
        Doubles.read(sums, in);
        scale = sums[0];
        above = sums[1];
        below = sums[2];
    }
}
