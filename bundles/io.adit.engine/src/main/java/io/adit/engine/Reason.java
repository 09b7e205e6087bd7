package io.adit.engine;

/** Why a sample is not {@link Quality#GOOD}; {@link #NONE} where it is. */
public enum Reason {
    NONE,
    OUT_OF_RANGE,
    SPIKE,
    STUCK,
    RATE,
    LATE,
    FUTURE,
    DUPLICATE,
    MISSING,
    NOT_A_NUMBER,
    NO_CALIBRATION
}
