package io.adit.engine.forecast;

import org.jspecify.annotations.Nullable;

/**
 * When a value will probably reach a limit. Times are microseconds since the epoch; null stands for after {@code untilMicros}, of which nothing is said.
 *
 * @param atMicros when it was foreseen
 * @param untilMicros how far was looked ahead: the horizon, or as far as the past allows
 * @param probability that it is reached by {@code untilMicros}, 0 to 1
 * @param earliestMicros reached before with a probability of one in ten
 * @param likelyMicros reached before as probably as after
 * @param latestMicros reached after with a probability of one in ten
 */
public record LevelOutlook(
        long atMicros,
        long untilMicros,
        double probability,
        @Nullable Long earliestMicros,
        @Nullable Long likelyMicros,
        @Nullable Long latestMicros) {
    private static final double EARLY = 0.1;
    private static final double EVEN = 0.5;
    private static final double LATE = 0.9;
    private static final double CERTAIN = 1e-6;

    /**
     * Probability that it is reached by a time from {@code atMicros} to {@code untilMicros}: a logistic distribution through the times that are known, so
     * that little is left long before the earliest of them; a straight line where none is.
     */
    public double chanceBy(long micros) {
        if (micros <= atMicros) {
            return 0;
        }
        Long first = earliestMicros;
        if (first == null || first >= untilMicros) {
            return probability * Math.min(1, (double) (micros - atMicros) / (untilMicros - atMicros));
        }
        double last = Math.max(probability, latestMicros != null ? LATE : likelyMicros != null ? EVEN : EARLY);
        long[] times = {first, or(likelyMicros), or(latestMicros), untilMicros};
        double[] odds = {odds(EARLY), odds(Math.min(EVEN, last)), odds(Math.min(LATE, last)), odds(last)};
        int place = 1;
        while (place < times.length - 1 && micros > times[place]) {
            place++;
        }
        double part = (micros - times[place - 1]) / (double) Math.max(1, times[place] - times[place - 1]);
        double here = odds[place - 1] + Math.min(1, part) * (odds[place] - odds[place - 1]);
        return 1 / (1 + StrictMath.exp(-here));
    }

    private static double odds(double chance) {
        double inside = Math.clamp(chance, CERTAIN, 1 - CERTAIN);
        return StrictMath.log(inside / (1 - inside));
    }

    private long or(@Nullable Long time) {
        return time == null ? untilMicros : Math.min(time, untilMicros);
    }
}
