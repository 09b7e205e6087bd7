package io.adit.engine.internal.expression;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Mean or sum over a window, all samples alike. The sum is kept and corrected by what comes and goes, and added up anew after so many departures
 * that rounding errors stay below one part in 10^12 of the largest value.
 */
final class SumWindow extends Window {
    private static final int RENEWAL = 1024;

    private final boolean mean;
    private final TimeRing sums = new TimeRing();
    private double sum;
    private long count;
    private int departures;

    SumWindow(Node argument, long lengthMicros, boolean mean) {
        super(argument, lengthMicros);
        this.mean = mean;
    }

    @Override
    void take(double value, long time) {
        int last = sums.size() - 1;
        if (last >= 0 && time - sums.time(last) < grain) {
            sums.setLast(sums.value(last) + value, sums.count(last) + 1);
        } else {
            sums.add(time, value, 1);
        }
        sum += value;
        count++;
    }

    @Override
    void forget(long time) {
        while (sums.size() > 0 && sums.time(0) <= time) {
            sum -= sums.value(0);
            count -= sums.count(0);
            sums.removeFirst();
            departures++;
        }
        if (departures >= RENEWAL || sums.size() == 0) {
            renew();
        }
    }

    private void renew() {
        departures = 0;
        sum = 0;
        for (int i = 0; i < sums.size(); i++) {
            sum += sums.value(i);
        }
    }

    @Override
    double result() {
        return mean ? sum / count : sum;
    }

    @Override
    void write(DataOutput out) throws IOException {
        super.write(out);
        sums.write(out);
        out.writeDouble(sum);
        out.writeLong(count);
        out.writeInt(departures);
    }

    @Override
    void read(DataInput in) throws IOException {
        super.read(in);
        sums.read(in);
        sum = in.readDouble();
        count = in.readLong();
        departures = in.readInt();
    }
}
