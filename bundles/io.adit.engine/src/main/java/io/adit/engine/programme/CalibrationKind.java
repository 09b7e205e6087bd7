package io.adit.engine.programme;

/** Form of a calibration. */
public enum CalibrationKind {
    /** Straight line. */
    LINEAR,
    /** Sum of powers, evaluated by Horner's scheme. */
    POLYNOMIAL,
    /** Pairs, interpolated linearly; outside of them the sample is BAD OUT_OF_RANGE, nothing is extrapolated. */
    TABLE
}
