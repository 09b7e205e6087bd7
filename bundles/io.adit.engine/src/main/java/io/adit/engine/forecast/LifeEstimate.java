package io.adit.engine.forecast;

/**
 * The remaining life of a unit, in rows of its history (cycles, hours: whatever a row is).
 *
 * @param rows expected; at most the horizon, which stands for that or more
 * @param low the lower end of the interval that holds four times of five
 * @param high its upper end; at the horizon it stands for that or more
 */
public record LifeEstimate(double rows, double low, double high) {
    /** Probability that the truth lies between the ends of the interval. */
    public static final double CONFIDENCE = 0.8;
}
