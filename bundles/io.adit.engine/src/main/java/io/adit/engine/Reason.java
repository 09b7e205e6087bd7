package io.adit.engine;

/** Why a sample is not {@link Quality#GOOD}; {@link #NONE} where it is. New reasons are appended: stores keep the ordinal. */
public enum Reason {
    /** It is good. */
    NONE,
    /** Outside of the channel's range or of its calibration table. BAD. */
    OUT_OF_RANGE,
    /** Far from the median of its predecessors. BAD. */
    SPIKE,
    /** The sensor shows the same value for too long. UNCERTAIN. */
    STUCK,
    /** Changes faster than physically possible. BAD. */
    RATE,
    /** Too old when it arrived. UNCERTAIN. */
    LATE,
    /** Its time lies too far after its arrival. BAD. */
    FUTURE,
    /** Same time as a sample before it. BAD. */
    DUPLICATE,
    /** Nothing came for several periods; value is NaN. BAD. */
    MISSING,
    /** The bound field holds no finite number, or a derivation gives none; value is NaN. BAD. */
    NOT_A_NUMBER,
    /** No calibration is valid at its time; value is NaN. BAD. */
    NO_CALIBRATION,
    /** The payload's time was absent or unreadable, so the time of arrival stands for it. UNCERTAIN. */
    CLOCK,
    /**
     * The device said that it does not know the value any more, for example as it lost its sensor, or that which it is derived from is too old;
     * value is NaN. BAD.
     */
    STALE,
    /** The payload gives a unit that does not convert to the binding's; value is NaN. BAD. */
    UNIT,
    /**
     * Derived from less than it should be: from a window that does not reach back far enough yet, UNCERTAIN, or without an input that it
     * needs, BAD with the value NaN.
     */
    INCOMPLETE,
    /** Its last calibration has ended and none follows; the value is still by that one. UNCERTAIN. */
    CALIBRATION_EXPIRED,
    /** A channel that corrects it (a temperature, say) has no good value of about the same time. UNCERTAIN. */
    UNCORRECTED,
    /** Lies away from its reference channel on average. UNCERTAIN. */
    DRIFT,
    /** Made up for a gap between two samples. UNCERTAIN. */
    FILLED,
    /** A step of a script gave no value for it, so it passes as it came; without a value where the unit is another one. UNCERTAIN or BAD. */
    STEP_FAILED,
    /** The script of a step said that it is not good. UNCERTAIN or BAD, as it said. */
    STEP_JUDGED
}
