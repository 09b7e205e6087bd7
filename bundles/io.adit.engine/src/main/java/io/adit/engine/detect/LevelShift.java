package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The change of the mean between a recent window and the {@value #BEFORE} times longer one before it, in units of the spread there.
 *
 * <p>Sums are kept as differences from a reference and built anew each time the ring is full, so that rounding can't pile up.
 */
final class LevelShift {
    private static final int BEFORE = 4;

    private final int window;
    private final double[] ring;
    private long samples;
    private double reference;
    private double recent;
    private double before;
    private double squares;

    /** @param window samples in the recent window */
    LevelShift(int window) {
        this.window = window;
        this.ring = new double[window * (BEFORE + 1)];
    }

    /**
     * The shift after one more sample, not negative; 0 until both windows are full.
     *
     * @param unit what is added to the spread of the earlier window; above 0
     */
    double next(double value, double unit) {
        if (samples % ring.length == 0) {
            rebuild(value);
        }
        int at = (int) (samples % ring.length);
        if (samples >= ring.length) {
            leave(ring[at] - reference);
        }
        if (samples >= window) {
            pass(ring[(int) ((samples - window) % ring.length)] - reference);
        }
        ring[at] = value;
        recent += value - reference;
        samples++;
        if (samples < ring.length) {
            return 0;
        }
        int length = window * BEFORE;
        double mean = before / length;
        double spread = Math.sqrt(Math.max(0, squares / length - mean * mean));
        return Math.abs(recent / window - mean) / (spread + unit);
    }

    private void leave(double deviation) {
        before -= deviation;
        squares -= deviation * deviation;
    }

    private void pass(double deviation) {
        recent -= deviation;
        before += deviation;
        squares += deviation * deviation;
    }

    private void rebuild(double newReference) {
        reference = newReference;
        recent = 0;
        before = 0;
        squares = 0;
        for (int i = 0; samples > 0 && i < ring.length; i++) {
            double deviation = ring[i] - reference;
            if (i >= ring.length - window) {
                recent += deviation;
            } else {
                before += deviation;
                squares += deviation * deviation;
            }
        }
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(ring, out);
        out.writeLong(samples);
        Doubles.write(new double[] {reference, recent, before, squares}, out);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(ring, in);
        samples = in.readLong();
        double[] sums = new double[4];
        Doubles.read(sums, in);
        reference = sums[0];
        recent = sums[1];
        before = sums[2];
        squares = sums[3];
    }
}
