package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Whether a group is abnormal, by its evidence. It becomes so above the limit, and normal again when evidence falls below three quarters of it, or below
 * {@value #REMAINS} of the greatest since: a disturbance that goes leaves traces (what was heated cools slowly). Then only evidence well above what has
 * remained counts. Neither changes within {@value #DWELL} rows of a change. Not thread-safe.
 */
final class AbnormalState {
    private static final int DWELL = 30;
    private static final double BACK_BELOW = 0.75;
    private static final double REMAINS = 0.45;

    private boolean abnormal;
    private double extreme;
    private int since = DWELL;

    /** Takes the next row's evidence, in units of the limit; true where the group is abnormal now. */
    boolean next(double evidence) {
        since = Math.min(since, DWELL) + 1;
        extreme = abnormal ? Math.max(extreme, evidence) : Math.min(extreme, evidence);
        boolean changes = abnormal ? evidence < Math.max(BACK_BELOW, REMAINS * extreme) : evidence > entry();
        if (changes && since > DWELL) {
            abnormal = !abnormal;
            extreme = evidence;
            since = 0;
        }
        return abnormal;
    }

    boolean abnormal() {
        return abnormal;
    }

    /** Counts as normal from now on. */
    void calm() {
        abnormal = false;
        extreme = 0;
        since = 0;
    }

    private double entry() {
        return extreme > 1 ? extreme / REMAINS : 1;
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(abnormal);
        out.writeDouble(extreme);
        out.writeInt(since);
    }

    void read(DataInput in) throws IOException {
        abnormal = in.readBoolean();
        extreme = in.readDouble();
        since = in.readInt();
    }
}
