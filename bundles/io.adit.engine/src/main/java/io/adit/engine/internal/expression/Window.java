package io.adit.engine.internal.expression;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A function over the recent values of a part of an expression, those in (now - length, now]. It sees every time at which the expression is
 * computed, also where its own value is not asked for then. Values that are not usable are left out; while the newest is not, neither is the result.
 *
 * <p>Memory is bounded: samples that are closer than 1/1024 of the length share an entry, so the beginning of the window is exact to that part.
 */
abstract class Window implements Node {
    private static final int ENTRIES = 1024;
    private static final long NEVER = Long.MIN_VALUE;

    final long length;
    final long grain;
    private final Node argument;
    private long begin = NEVER;
    private long used;
    private double newest = Double.NaN;
    private boolean argumentIncomplete;

    Window(Node argument, long lengthMicros) {
        this.argument = argument;
        length = lengthMicros;
        grain = lengthMicros / ENTRIES;
    }

    /** Takes what the argument is at the frame's time. */
    final void feed(Frame frame) {
        long usedBefore = frame.used;
        boolean incompleteBefore = frame.incomplete;
        frame.used = 0;
        frame.incomplete = false;
        newest = argument.value(frame);
        used = frame.used;
        argumentIncomplete = frame.incomplete;
        frame.used = usedBefore;
        frame.incomplete = incompleteBefore;
        if (!Double.isNaN(newest)) {
            begin = begin == NEVER ? frame.timeMicros : begin;
            take(newest, frame.timeMicros);
        }
        forget(frame.timeMicros - length);
    }

    @Override
    public final double value(Frame frame) {
        frame.used |= used;
        frame.incomplete |= argumentIncomplete || begin == NEVER || frame.timeMicros - begin < length;
        return Double.isNaN(newest) ? Double.NaN : result();
    }

    abstract void take(double value, long time);

    /** Drops what is as old as this or older, as far as the result does not need it. */
    abstract void forget(long time);

    /** Over what is left; there is at least one value. NaN where that is not enough. */
    abstract double result();

    void write(DataOutput out) throws IOException {
        out.writeLong(begin);
    }

    void read(DataInput in) throws IOException {
        begin = in.readLong();
    }
}
