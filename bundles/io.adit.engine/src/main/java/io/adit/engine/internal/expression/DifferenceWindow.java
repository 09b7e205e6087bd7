package io.adit.engine.internal.expression;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How much a value has changed since the beginning of the window, or at which rate. It compares with the last value at or before the
 * beginning, if that is no older than twice the window; without one there is no result.
 */
final class DifferenceWindow extends Window {
    private static final double MICROS_PER_SECOND = 1e6;

    private final boolean rate;
    private final TimeRing past = new TimeRing();
    private double latest;
    private long latestTime;

    /** @param rate true: divided by the time between the two values, in seconds */
    DifferenceWindow(Node argument, long lengthMicros, boolean rate) {
        super(argument, lengthMicros);
        this.rate = rate;
    }

    @Override
    void take(double value, long time) {
        latest = value;
        latestTime = time;
        int last = past.size() - 1;
        if (last < 0 || time - past.time(last) >= grain) {
            past.add(time, value, 1);
        }
    }

    @Override
    void forget(long time) {
        while (past.size() > 1 && past.time(1) <= time) {
            past.removeFirst();
        }
    }

    @Override
    double result() {
        long age = latestTime - past.time(0);
        if (age < length || age > 2 * length) {
            return Double.NaN;
        }
        double change = latest - past.value(0);
        return rate ? change / (age / MICROS_PER_SECOND) : change;
    }

    @Override
    void write(DataOutput out) throws IOException {
        super.write(out);
        past.write(out);
        out.writeDouble(latest);
        out.writeLong(latestTime);
    }

    @Override
    void read(DataInput in) throws IOException {
        super.read(in);
        past.read(in);
        latest = in.readDouble();
        latestTime = in.readLong();
    }
}
