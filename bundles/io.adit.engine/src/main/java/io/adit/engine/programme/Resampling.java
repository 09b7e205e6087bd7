package io.adit.engine.programme;

/** What stands for the samples of a step of the grid. */
public enum Resampling {
    /** Their mean. */
    MEAN,
    /** The newest. */
    LAST,
    /** The smallest. */
    MIN,
    /** The largest. */
    MAX,
    /** The value at the grid time itself, on the straight line between the samples on both sides. */
    INTERPOLATED
}
