package io.adit.engine.programme;

/** What is computed of a window of samples. All are about the mean of the window, so a constant offset changes none of them. */
public enum WindowFeature {
    /** Root mean square. */
    RMS,
    /** Largest distance from the mean. */
    PEAK,
    /** Largest value less the smallest. */
    PEAK_TO_PEAK,
    /** Peak over RMS: 1.41 of a sine, rising with single shocks. Without unit. */
    CREST_FACTOR,
    /** Fourth moment over the square of the second: 3 of normal noise, 1.5 of a sine, rising with shocks. Without unit. */
    KURTOSIS,
    /** A frequency that stands out in the spectrum, in Hz. */
    FREQUENCY,
    /** The amplitude of such a frequency. */
    AMPLITUDE;

    /** True where it is read from the spectrum. */
    public boolean isSpectral() {
        return this == FREQUENCY || this == AMPLITUDE;
    }
}
