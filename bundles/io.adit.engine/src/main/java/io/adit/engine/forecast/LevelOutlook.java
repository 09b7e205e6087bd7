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
        @Nullable Long latestMicros) {}
