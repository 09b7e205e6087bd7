package io.adit.engine.forecast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A series in steps of equal length: of each step that has ended the mean of its values and the greatest one, NaN where it had none. Keeps the newest
 * {@value #CAPACITY} steps. Not thread-safe.
 */
final class StepSeries {
    static final int CAPACITY = 576;
    private static final long NONE = Long.MIN_VALUE;

    private final long stepMicros;
    private final double[] means = new double[CAPACITY];
    private final double[] tops = new double[CAPACITY];
    private int size;
    private long open = NONE;
    private long count;
    private double sum;
    private double top;

    StepSeries(long stepMicros) {
        this.stepMicros = stepMicros;
    }

    /** Takes a value; one of a step that has ended is passed over. True where a step has ended by it. */
    boolean add(long timeMicros, double value) {
        long step = Math.floorDiv(timeMicros, stepMicros);
        if (open != NONE && step < open) {
            return false;
        }
        boolean ends = open != NONE && step > open;
        if (ends) {
            end(step);
        }
        if (ends || open == NONE) {
            open = step;
            count = 0;
            sum = 0;
            top = value;
        }
        count++;
        sum += value;
        top = Math.max(top, value);
        return ends;
    }

    private void end(long next) {
        push(sum / count, top);
        for (long gap = Math.min(CAPACITY, next - open - 1); gap > 0; gap--) {
            push(Double.NaN, Double.NaN);
        }
    }

    private void push(double mean, double greatest) {
        if (size == CAPACITY) {
            System.arraycopy(means, 1, means, 0, CAPACITY - 1);
            System.arraycopy(tops, 1, tops, 0, CAPACITY - 1);
            size--;
        }
        means[size] = mean;
        tops[size++] = greatest;
    }

    /** Number of steps that are known. */
    int size() {
        return size;
    }

    /** Number, since the epoch, of the oldest step that is known. */
    long first() {
        return open - size;
    }

    /** When the newest step ended, microseconds since the epoch. */
    long endMicros() {
        return open * stepMicros;
    }

    double[] means() {
        return Arrays.copyOf(means, size);
    }

    double[] tops() {
        return Arrays.copyOf(tops, size);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeDouble(means[i]);
            out.writeDouble(tops[i]);
        }
        out.writeLong(open);
        out.writeLong(count);
        out.writeDouble(sum);
        out.writeDouble(top);
    }

    void read(DataInput in) throws IOException {
        size = in.readInt();
        for (int i = 0; i < size; i++) {
            means[i] = in.readDouble();
            tops[i] = in.readDouble();
        }
        open = in.readLong();
        count = in.readLong();
        sum = in.readDouble();
        top = in.readDouble();
    }
}
