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

    private final Magnitude usual = new Magnitude();
    private double above;
    private double below;

    /**
     * The greater of both sums after one more deviation.
     *
     * @param least the least magnitude that deviations are measured by; above 0
     */
    double next(double deviation, double least) {
        double step = deviation / Math.max(usual.mean(), least);
        double bounded = Math.max(-Magnitude.GREATEST, Math.min(Magnitude.GREATEST, step));
        above = Math.max(0, above + bounded - DRIFT);
        below = Math.max(0, below - bounded - DRIFT);
        usual.learn(deviation);
        return Math.max(above, below);
    }

    void write(DataOutput out) throws IOException {
        usual.write(out);
        Doubles.write(new double[] {above, below}, out);
    }

    void read(DataInput in) throws IOException {
        usual.read(in);
        double[] sums = new double[2];
        Doubles.read(sums, in);
        above = sums[0];
        below = sums[1];
    }
}
