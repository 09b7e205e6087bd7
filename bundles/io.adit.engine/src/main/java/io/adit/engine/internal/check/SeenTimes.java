package io.adit.engine.internal.check;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Times of the samples of a channel that were already seen: tells new ones, older ones and repetitions apart. Remembers the last
 * {@value #CAPACITY}: what a device sends again after a lost acknowledgement lies well within that (MQTT clients keep 10 to 65
 * messages in flight by default).
 */
public final class SeenTimes {
    private static final int CAPACITY = 64;

    private final long[] ring = new long[CAPACITY];
    private int count;
    private int next;
    private long newest = Long.MIN_VALUE;

    /** True where a sample of this very time is remembered. */
    public boolean contains(long time) {
        if (time > newest) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (ring[i] == time) {
                return true;
            }
        }
        return false;
    }

    /** True where the time is later than all remembered ones. */
    public boolean isNewest(long time) {
        return time > newest;
    }

    /** Remembers a time. */
    public void add(long time) {
        ring[next] = time;
        next = (next + 1) % CAPACITY;
        count = Math.min(CAPACITY, count + 1);
        newest = Math.max(newest, time);
    }

    /** Writes the state. */
    public void write(DataOutput out) throws IOException {
        out.writeLong(newest);
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(ring[Math.floorMod(next - count + i, CAPACITY)]);
        }
    }

    /** Reads what {@link #write} wrote. */
    public void read(DataInput in) throws IOException {
        long savedNewest = in.readLong();
        int saved = in.readInt();
        for (int i = 0; i < saved; i++) {
            add(in.readLong());
        }
        newest = savedNewest;
    }
}
