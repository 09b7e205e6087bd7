package io.adit.engine.internal.check;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Running estimate of how far a device's clock is behind: the lower quartile of the lags (arrival minus the newest time in a message) of its last
 * {@value #WINDOW} messages.
 *
 * <p>A lag is the skew plus a delay that is never negative, so the smallest lags are nearest to the skew (as in the clock filter of NTP, RFC 5905
 * clause 10, which takes the sample of least delay). The quartile instead of the minimum makes one garbled time in four harmless, and still bears three
 * messages in four that were stored and came late. What is found includes the usual delay of the network.
 */
public final class ClockSkew {
    private static final int WINDOW = 31;
    private static final int LEAST = 8;

    private final long[] ring = new long[WINDOW];
    private final long[] sorted = new long[WINDOW];
    private int count;
    private int next;

    /** Takes the lag of a message, in microseconds. */
    public void add(long lag) {
        if (count == WINDOW) {
            remove(ring[next]);
        }
        int at = count;
        while (at > 0 && sorted[at - 1] > lag) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = lag;
        count++;
        ring[next] = lag;
        next = (next + 1) % WINDOW;
    }

    private void remove(long lag) {
        int at = 0;
        while (sorted[at] != lag) {
            at++;
        }
        System.arraycopy(sorted, at + 1, sorted, at, count - at - 1);
        count--;
    }

    /** False before {@value #LEAST} messages have come. */
    public boolean isKnown() {
        return count >= LEAST;
    }

    /** Microseconds by which the clock is behind, less than 0 where it is ahead; 0 where not known. */
    public long micros() {
        return isKnown() ? sorted[count / 4] : 0;
    }

    /** Writes the state. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(ring[Math.floorMod(next - count + i, WINDOW)]);
        }
    }

    /** Reads what {@link #write} wrote. */
    public void read(DataInput in) throws IOException {
        int saved = in.readInt();
        for (int i = 0; i < saved; i++) {
            add(in.readLong());
        }
    }
}
