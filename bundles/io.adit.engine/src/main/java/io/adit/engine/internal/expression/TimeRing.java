package io.adit.engine.internal.expression;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Values with rising times, the oldest first: a ring that grows to what a window needs. */
final class TimeRing {
    private static final int SMALLEST = 16;

    private long[] times = new long[SMALLEST];
    private double[] values = new double[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int first;
    private int size;

    int size() {
        return size;
    }

    private int at(int index) {
        return (first + index) & (times.length - 1);
    }

    long time(int index) {
        return times[at(index)];
    }

    double value(int index) {
        return values[at(index)];
    }

    /** How many samples an entry stands for. */
    int count(int index) {
        return counts[at(index)];
    }

    void add(long time, double value, int count) {
        if (size == times.length) {
            grow();
        }
        int slot = at(size++);
        times[slot] = time;
        values[slot] = value;
        counts[slot] = count;
    }

    void setLast(double value, int count) {
        int slot = at(size - 1);
        values[slot] = value;
        counts[slot] = count;
    }

    void removeFirst() {
        first = at(1);
        size--;
    }

    void removeLast() {
        size--;
    }

    private void grow() {
        TimeRing larger = new TimeRing();
        larger.times = new long[2 * times.length];
        larger.values = new double[2 * times.length];
        larger.counts = new int[2 * times.length];
        for (int i = 0; i < size; i++) {
            larger.add(time(i), value(i), count(i));
        }
        times = larger.times;
        values = larger.values;
        counts = larger.counts;
        first = 0;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeLong(time(i));
            out.writeDouble(value(i));
            out.writeInt(count(i));
        }
    }

    void read(DataInput in) throws IOException {
        for (int i = in.readInt(); i > 0; i--) {
            add(in.readLong(), in.readDouble(), in.readInt());
        }
    }
}
