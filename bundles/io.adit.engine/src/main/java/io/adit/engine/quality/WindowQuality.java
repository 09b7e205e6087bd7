package io.adit.engine.quality;

import io.adit.engine.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a channel delivered in a window of time of arrival.
 *
 * @param spanSeconds how much of the window the channel has been known for, in seconds
 * @param received samples that came, repetitions not counted
 * @param completeness share of the samples that the channel's period lets expect, 0 to 1; null for a channel without a period
 * @param good samples of quality GOOD
 * @param uncertain samples of quality UNCERTAIN
 * @param bad samples of quality BAD, repetitions and gaps not counted
 * @param reasons how often each reason occurred, none for good samples
 * @param latencyP50Seconds median of the time from measurement to arrival, within 20 %; null without samples
 * @param latencyP95Seconds the time that 95 % of the samples did not exceed, within 20 %; null without samples
 */
public record WindowQuality(
        double spanSeconds,
        long received,
        @Nullable Double completeness,
        long good,
        long uncertain,
        long bad,
        Map<Reason, Long> reasons,
        @Nullable Double latencyP50Seconds,
        @Nullable Double latencyP95Seconds) {
    public WindowQuality {
        reasons = Map.copyOf(reasons);
    }
}
