package io.adit.engine.programme;

/** What a gap is filled with. */
public enum GapFilling {
    /** The value before it. */
    HOLD,
    /** The straight line from the value before to the value after it. */
    LINEAR
}
