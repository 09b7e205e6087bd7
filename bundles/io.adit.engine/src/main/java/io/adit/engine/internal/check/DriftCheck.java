package io.adit.engine.internal.check;

import io.adit.engine.internal.Numbers;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Finds a sensor that lies away from its twin on average.
 *
 * <p>The window is the present sixteenth of it and the fifteen before, each beginning at a whole multiple of its length since the epoch. In each the
 * mean of the differences is kept, and the sensor drifts where the mean of those means is beyond the tolerance: so a stretch with many samples
 * weighs no more than one with few. Nothing is judged while fewer than {@value #LEAST} parts have a difference.
 */
public final class DriftCheck {
    /** Parts of a window; also how often in it the twin must have a new value to be compared with. */
    public static final int PARTS = 16;

    private static final int LEAST = PARTS / 2;

    private final double tolerance;
    private final long partMicros;
    private final double[] sums = new double[PARTS];
    private final int[] counts = new int[PARTS];
    private long newest = Long.MIN_VALUE;

    /** @param windowMicros at least {@value #PARTS} */
    public DriftCheck(double tolerance, long windowMicros) {
        this.tolerance = tolerance;
        partMicros = windowMicros / PARTS;
    }

    /**
     * True where the sensor drifts; times must rise from call to call.
     *
     * @param difference to the twin; NaN where it has no value to compare with
     */
    public boolean drifts(long time, double difference) {
        long part = Math.floorDiv(time, partMicros);
        forget(part);
        newest = part;
        if (!Double.isNaN(difference)) {
            int slot = Math.floorMod(part, PARTS);
            sums[slot] += difference;
            counts[slot]++;
        }
        return filled() >= LEAST && Math.abs(mean()) > tolerance;
    }

    private int filled() {
        int filled = 0;
        for (int count : counts) {
            filled += count > 0 ? 1 : 0;
        }
        return filled;
    }

    private double mean() {
        double sum = 0;
        int filled = 0;
        for (int i = 0; i < PARTS; i++) {
            if (counts[i] > 0) {
                sum += sums[i] / counts[i];
                filled++;
            }
        }
        return sum / filled;
    }

    /** What was compared with what at the last sample, for people. */
    public String describe() {
        return filled() < LEAST
                ? "too few differences to judge, " + filled() + " of " + PARTS + " parts of the window have one."
                : "mean difference " + Numbers.exact(mean()) + "; at most " + Numbers.exact(tolerance) + ".";
    }

    private void forget(long part) {
        if (newest == Long.MIN_VALUE || part - newest >= PARTS) {
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
            return;
        }
        for (long gone = newest + 1; gone <= part; gone++) {
            sums[Math.floorMod(gone, PARTS)] = 0;
            counts[Math.floorMod(gone, PARTS)] = 0;
        }
    }

    /** Writes the state. */
    public void write(DataOutput out) throws IOException {
        out.writeLong(partMicros);
        out.writeLong(newest);
        for (int i = 0; i < PARTS; i++) {
            out.writeDouble(sums[i]);
            out.writeInt(counts[i]);
        }
    }

    /** Reads what {@link #write} wrote; of a window of another length nothing is kept. */
    public void read(DataInput in) throws IOException {
        boolean same = in.readLong() == partMicros;
        newest = in.readLong();
        for (int i = 0; i < PARTS; i++) {
            sums[i] = in.readDouble();
            counts[i] = in.readInt();
        }
        if (!same) {
            newest = Long.MIN_VALUE;
        }
    }
}
