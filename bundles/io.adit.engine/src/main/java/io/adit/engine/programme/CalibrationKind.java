package io.adit.engine.programme;

/** Form of a calibration. */
public enum CalibrationKind {
    /** Straight line. */
    LINEAR,
    /** Sum of powers, evaluated by Horner's scheme. */
    POLYNOMIAL,
    /** Pairs, interpolated linearly; outside of them the sample is BAD OUT_OF_RANGE, nothing is extrapolated. */
    TABLE,
    /**
     * Vibrating wire by its digits R, the square of the frequency in Hz divided by 1000: G (R0 - R), or A R^2 + B R + C. A source unit of frequency
     * or of time (a period) is brought to digits first; a reading without unit is taken as it is. So the sheets of the sensors have it (Geokon
     * model 4500 manual, appendix on the calculation of pressure; RST VW2100 manual, "P = CF (Li - Lc)"); their thermal and barometric terms are
     * {@link CorrectionSettings corrections}.
     */
    VIBRATING_WIRE,
    /**
     * Thermistor by its resistance R in ohms (other source units of resistance convert), in K: 1 / (A + B ln R + C (ln R)^3) + D (J. S. Steinhart and S. R. Hart, "Calibration curves for
     * thermistors", Deep-Sea Research 15, 1968). R of 0 or less is BAD OUT_OF_RANGE.
     */
    STEINHART_HART
}
