package io.adit.engine.detect.multi;

import org.jspecify.annotations.Nullable;

/**
 * What a group's detector says of one row.
 *
 * @param score 0 (usual) to 1; from {@value #ABNORMAL} on the group is in an abnormal state, with every row of it, until it is normal again
 * @param reason in words and numbers where an abnormal state begins, else null
 */
public record GroupVerdict(double score, @Nullable String reason) {
    /** The least score of an abnormal row. */
    public static final double ABNORMAL = 0.5;

    /** True for each row of an abnormal state. */
    public boolean abnormal() {
        return score >= ABNORMAL;
    }

    /** True for the first row of an abnormal state: where an alarm should come. */
    public boolean begins() {
        return reason != null;
    }
}
