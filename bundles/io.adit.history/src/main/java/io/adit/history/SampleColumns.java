package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Samples of one channel as columns, in the order of appending. Not safe for several threads. */
final class SampleColumns {
    private static final Quality[] QUALITIES = Quality.values();
    private static final Reason[] REASONS = Reason.values();
    private static final int FIRST_CAPACITY = 16;

    final long[] times;
    final double[] values;
    /** Ordinal of the quality, times 64, and of the reason. */
    final short[] flags;

    final long[] sequences;
    private int size;

    SampleColumns(int capacity) {
        times = new long[capacity];
        values = new double[capacity];
        flags = new short[capacity];
        sequences = new long[capacity];
    }

    private SampleColumns(SampleColumns from, int capacity) {
        times = Arrays.copyOf(from.times, capacity);
        values = Arrays.copyOf(from.values, capacity);
        flags = Arrays.copyOf(from.flags, capacity);
        sequences = Arrays.copyOf(from.sequences, capacity);
        size = Math.min(from.size, capacity);
    }

    int size() {
        return size;
    }

    /** Says how many rows a codec filled. */
    void size(int filled) {
        size = filled;
    }

    /** These columns with a sample more; the same object while there is room. */
    SampleColumns with(Sample sample) {
        SampleColumns columns =
                size < times.length ? this : new SampleColumns(this, Math.max(FIRST_CAPACITY, size * 2));
        int flag = sample.quality().ordinal() * 64 + sample.reason().ordinal();
        columns.put(sample.timeMicros(), sample.value(), (short) flag, sample.sequence());
        return columns;
    }

    private void put(long time, double value, short flag, long sequence) {
        times[size] = time;
        values[size] = value;
        flags[size] = flag;
        sequences[size++] = sequence;
    }

    SampleColumns copy() {
        return new SampleColumns(this, size);
    }

    /** Appends all of another; there must be room. */
    void addAll(SampleColumns other) {
        for (int i = 0; i < other.size; i++) {
            put(other.times[i], other.values[i], other.flags[i], other.sequences[i]);
        }
    }

    /** Rows from one to before another. */
    SampleColumns slice(int from, int to) {
        SampleColumns part = new SampleColumns(to - from);
        for (int i = from; i < to; i++) {
            part.put(times[i], values[i], flags[i], sequences[i]);
        }
        return part;
    }

    /** In the order of time, then sequence, then appending; this object when it is so already. */
    SampleColumns sorted() {
        boolean inOrder = true;
        for (int i = 1; i < size && inOrder; i++) {
            inOrder = compare(i - 1, i) <= 0;
        }
        if (inOrder) {
            return this;
        }
        SampleColumns sorted = new SampleColumns(size);
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> times[i]).thenComparingLong(i -> sequences[i]))
                .forEach(i -> sorted.put(times[i], values[i], flags[i], sequences[i]));
        return sorted;
    }

    private int compare(int a, int b) {
        int byTime = Long.compare(times[a], times[b]);
        return byTime != 0 ? byTime : Long.compare(sequences[a], sequences[b]);
    }

    /** Of at least one row. */
    long largestSequence() {
        long largest = sequences[0];
        for (int i = 1; i < size; i++) {
            largest = Math.max(largest, sequences[i]);
        }
        return largest;
    }

    /** The rows that a condition on their number lets through, in the same order. */
    SampleColumns where(IntPredicate condition) {
        SampleColumns some = new SampleColumns(size);
        for (int i = 0; i < size; i++) {
            if (condition.test(i)) {
                some.put(times[i], values[i], flags[i], sequences[i]);
            }
        }
        return some;
    }

    /** First row of sorted columns that isn't before a time. */
    int firstAt(long time) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a row may be reckoned with: neither BAD nor NaN. */
    boolean usable(int row) {
        return flags[row] < Quality.BAD.ordinal() * 64 && !Double.isNaN(values[row]);
    }

    Sample sample(ChannelId channel, int row) {
        Quality quality = QUALITIES[flags[row] / 64];
        return new Sample(channel, times[row], values[row], quality, REASONS[flags[row] % 64], sequences[row]);
    }
}
