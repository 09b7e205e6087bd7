package io.adit.engine.internal.check;

import io.adit.engine.internal.Numbers;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Finds a sensor whose value has not changed at all for too long. */
public final class StuckCheck {
    private final long limitMicros;
    private boolean started;
    private long since;
    private double value;

    /** @param limitMicros time without change from which on it is stuck; {@link Long#MAX_VALUE} switches the check off */
    public StuckCheck(long limitMicros) {
        this.limitMicros = limitMicros;
    }

    /** True where the value stands still; times must rise from call to call. */
    public boolean stuck(long time, double next) {
        if (!started || next != value) {
            started = true;
            since = time;
            value = next;
            return false;
        }
        return time - since >= limitMicros;
    }

    /** How long the value has stood still, for people; after {@link #stuck}. */
    public String describe(long time) {
        return limitMicros == Long.MAX_VALUE
                ? "No limit is set."
                : "Unchanged for " + Numbers.seconds(time - since) + "; limit " + Numbers.seconds(limitMicros) + ".";
    }

    /** Writes the state. */
    public void write(DataOutput out) throws IOException {
        out.writeBoolean(started);
        out.writeLong(since);
        out.writeDouble(value);
    }

    /** Reads what {@link #write} wrote. */
    public void read(DataInput in) throws IOException {
        started = in.readBoolean();
        since = in.readLong();
        value = in.readDouble();
    }
}
