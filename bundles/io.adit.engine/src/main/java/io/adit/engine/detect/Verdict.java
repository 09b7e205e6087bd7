package io.adit.engine.detect;

import org.jspecify.annotations.Nullable;

/**
 * What a detector says of one sample.
 *
 * @param score 0 (usual) to 1. From {@value #REMARKABLE} on the sample is remarkable: such a one was to be expected about once in all the history. From
 *     {@value #ANNOUNCED} on it is announced: a tenth of that or less. Below, the score says how near that was
 * @param reason in words and numbers; null where the sample is not remarkable, or belongs to an event that was told already
 */
public record Verdict(double score, @Nullable String reason) {
    /** The least score of a remarkable sample. */
    public static final double REMARKABLE = 0.25;

    /** The least score of an announcement: the default limit for an alarm. */
    public static final double ANNOUNCED = 0.5;

    /** True where an alarm should come: once for each event, not for each of its samples. */
    public boolean announced() {
        return score >= ANNOUNCED;
    }
}
