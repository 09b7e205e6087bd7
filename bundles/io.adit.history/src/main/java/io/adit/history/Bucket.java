package io.adit.history;

/**
 * Summary of the samples of one channel in one step of time. BAD samples are only counted.
 *
 * @param startMicros beginning of the step, microseconds since the epoch
 * @param count number of samples, BAD ones not counted
 * @param bad number of BAD samples
 * @param min smallest value; NaN without samples, as max, first and last
 * @param sum 0 without samples
 * @param spread sum of the squared distances from the mean
 * @param qualities number of samples by quality and reason
 */
public record Bucket(
        long startMicros,
        long count,
        long bad,
        double min,
        double max,
        double sum,
        double first,
        double last,
        double spread,
        QualityCounts qualities) {
    /** Arithmetic mean; NaN without samples. */
    public double average() {
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Standard deviation, reckoned from these samples as a part of all; NaN for fewer than two. */
    public double standardDeviation() {
        return count < 2 ? Double.NaN : Math.sqrt(spread / (count - 1));
    }
}
