package io.adit.history;

/**
 * Summary of the samples of one channel in one step of time. BAD samples are only counted.
 *
 * @param startMicros beginning of the step, microseconds since the epoch
 * @param count number of samples, BAD ones not counted
 * @param bad number of BAD samples
 * @param min smallest value; NaN without samples, as max, first and last
 * @param sum 0 without samples
 * @param firstMicros time of the first; the largest long without samples
 * @param lastMicros time of the last; the smallest long without samples
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
        long firstMicros,
        long lastMicros,
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

    /** This step and the same one of another channel as one. */
    public Bucket with(Bucket other) {
        QualityCounts all = qualities.with(other.qualities);
        if (count == 0 || other.count == 0) {
            Bucket some = count == 0 ? other : this;
            return some.counting(bad + other.bad, all);
        }
        double distance = other.average() - average();
        boolean begins = firstMicros <= other.firstMicros;
        boolean ends = lastMicros > other.lastMicros;
        return new Bucket(
                startMicros,
                count + other.count,
                bad + other.bad,
                Math.min(min, other.min),
                Math.max(max, other.max),
                sum + other.sum,
                begins ? first : other.first,
                ends ? last : other.last,
                Math.min(firstMicros, other.firstMicros),
                Math.max(lastMicros, other.lastMicros),
                spread + other.spread + distance * distance * ((double) count * other.count / (count + other.count)),
                all);
    }

    private Bucket counting(long allBad, QualityCounts all) {
        return new Bucket(startMicros, count, allBad, min, max, sum, first, last, firstMicros, lastMicros, spread, all);
    }
}
