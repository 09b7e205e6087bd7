package io.adit.engine.internal.check;

import io.adit.engine.internal.Numbers;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Finds changes faster than physically possible.
 *
 * <p>A value is compared with the last accepted one: |v - v0| <= rate * (t - t0). After a real step (a pump that starts, a
 * sensor that was moved) all later values would fail for a while; so {@value #REANCHOR} failing values in a row that agree with
 * each other by the same measure are taken for a new level, and the last of them passes. That is the usual remedy of a run
 * test against a step; three is the least number of which two successive differences agree.
 */
public final class RateCheck {
    static final int REANCHOR = 3;

    private final double perMicro;
    private boolean anchored;
    private long anchorTime;
    private double anchorValue;
    private int run;
    private long runTime;
    private double runValue;

    /** @param perSecond largest change in units per second; positive infinity switches the check off */
    public RateCheck(double perSecond) {
        this.perMicro = perSecond / 1e6;
    }

    /** True where the value is possible after its predecessors; times must rise from call to call. */
    public boolean passes(long time, double value) {
        if (!anchored || perMicro == Double.POSITIVE_INFINITY || possible(anchorTime, anchorValue, time, value)) {
            run = 0;
            return true;
        }
        run = run > 0 && possible(runTime, runValue, time, value) ? Math.min(REANCHOR, run + 1) : 1;
        runTime = time;
        runValue = value;
        return run >= REANCHOR;
    }

    private boolean possible(long time0, double value0, long time, double value) {
        return Math.abs(value - value0) <= perMicro * (time - time0);
    }

    /** Says that the value has passed all checks, so that later ones are compared with it. */
    public void accept(long time, double value) {
        anchored = true;
        anchorTime = time;
        anchorValue = value;
        run = 0;
    }

    /** How the value compares with the last accepted one, for people; after {@link #passes} and before {@link #accept}. */
    public String describe(long time, double value) {
        if (!anchored || perMicro == Double.POSITIVE_INFINITY) {
            return perMicro == Double.POSITIVE_INFINITY ? "No limit is set." : "There is no value before it.";
        }
        double speed = Math.abs(value - anchorValue) / (time - anchorTime) * 1e6;
        String text = Numbers.exact(value) + " is " + Numbers.rounded(speed) + " per second from "
                + Numbers.exact(anchorValue) + ", " + Numbers.seconds(time - anchorTime) + " before; limit "
                + Numbers.rounded(perMicro * 1e6) + ".";
        return run < REANCHOR ? text : text + " The third in a row that agree: a new level.";
    }

    /** Writes the state. */
    public void write(DataOutput out) throws IOException {
        out.writeBoolean(anchored);
        out.writeLong(anchorTime);
        out.writeDouble(anchorValue);
        out.writeInt(run);
        out.writeLong(runTime);
        out.writeDouble(runValue);
    }

    /** Reads what {@link #write} wrote. */
    public void read(DataInput in) throws IOException {
        anchored = in.readBoolean();
        anchorTime = in.readLong();
        anchorValue = in.readDouble();
        run = in.readInt();
        runTime = in.readLong();
        runValue = in.readDouble();
    }
}
