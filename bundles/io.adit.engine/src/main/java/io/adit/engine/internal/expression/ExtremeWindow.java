package io.adit.engine.internal.expression;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Largest or smallest value over a window: keeps only what may still become it (the ascending minima algorithm of Harter, 1990). */
final class ExtremeWindow extends Window {
    private final double sign;
    private final TimeRing candidates = new TimeRing();

    /** @param largest true for the largest, false for the smallest */
    ExtremeWindow(Node argument, long lengthMicros, boolean largest) {
        super(argument, lengthMicros);
        sign = largest ? 1 : -1;
    }

    @Override
    void take(double value, long time) {
        int last = candidates.size() - 1;
        while (last >= 0 && sign * candidates.value(last) <= sign * value) {
            candidates.removeLast();
            last--;
        }
        if (last < 0 || time - candidates.time(last) >= grain) {
            candidates.add(time, value, 1);
        }
    }

    @Override
    void forget(long time) {
        while (candidates.size() > 0 && candidates.time(0) <= time) {
            candidates.removeFirst();
        }
    }

    @Override
    double result() {
        return candidates.value(0);
    }

    @Override
    void write(DataOutput out) throws IOException {
        super.write(out);
        candidates.write(out);
    }

    @Override
    void read(DataInput in) throws IOException {
        super.read(in);
        candidates.read(in);
    }
}
