package io.adit.engine.internal.derive;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** The usable samples of a stretch of time, oldest first, at most {@value #MOST}. */
final class SampleWindow {
    static final int MOST = 1 << 16;

    private long[] times = new long[16];
    private double[] values = new double[16];
    private byte[] reasons = new byte[16];
    private int count;
    private boolean overfull;

    /** Adds the newest sample; where there is no room it is left out, and {@link #isOverfull} says so. */
    void add(Sample sample) {
        if (count == MOST) {
            overfull = true;
            return;
        }
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
            reasons = Arrays.copyOf(reasons, 2 * count);
        }
        times[count] = sample.timeMicros();
        values[count] = sample.value();
        reasons[count++] = (byte) sample.reason().ordinal();
    }

    /** Forgets the samples before a time. */
    void dropBefore(long time) {
        int gone = 0;
        while (gone < count && times[gone] < time) {
            gone++;
        }
        if (gone > 0) {
            System.arraycopy(times, gone, times, 0, count - gone);
            System.arraycopy(values, gone, values, 0, count - gone);
            System.arraycopy(reasons, gone, reasons, 0, count - gone);
            count -= gone;
        }
        overfull &= count == MOST;
    }

    void clear() {
        count = 0;
        overfull = false;
    }

    int count() {
        return count;
    }

    boolean isOverfull() {
        return overfull;
    }

    long time(int index) {
        return times[index];
    }

    double value(int index) {
        return values[index];
    }

    /** The values themselves, behind {@link #count} whatever; not to be changed. */
    double[] values() {
        return values;
    }

    /** Why the first sample that is not good is not; NONE where all are. */
    Reason doubt() {
        for (int i = 0; i < count; i++) {
            if (reasons[i] != 0) {
                return Reason.values()[reasons[i]];
            }
        }
        return Reason.NONE;
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(overfull);
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(times[i]);
            out.writeDouble(values[i]);
            out.writeByte(reasons[i]);
        }
    }

    void read(DataInput in) throws IOException {
        overfull = in.readBoolean();
        count = in.readInt();
        int room = Math.max(16, Integer.highestOneBit(Math.max(1, 2 * count - 1)));
        times = new long[room];
        values = new double[room];
        reasons = new byte[room];
        for (int i = 0; i < count; i++) {
            times[i] = in.readLong();
            values[i] = in.readDouble();
            reasons[i] = in.readByte();
        }
    }
}
