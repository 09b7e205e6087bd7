package io.adit.engine.programme;

/** How a channel is smoothed. */
public enum Smoothing {
    /** Median of neighbours: takes single spikes away and keeps steps. */
    MEDIAN,
    /** Mean of neighbours. */
    MEAN,
    /** Parabola of least squares through neighbours: keeps the height of peaks. */
    SAVITZKY_GOLAY,
    /** Exponentially weighted mean of all before: no wait, but a lag. */
    EWMA
}
