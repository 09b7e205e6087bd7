package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.Programme;
import java.util.List;

/**
 * What is to be computed again, and with what.
 *
 * @param channels each once; fed by devices or derived
 * @param fromMicros first time of measurement, inclusive, microseconds since the epoch
 * @param toMicros last time of measurement, exclusive
 * @param programme has the channels and the rules over them
 * @param runSteps true to call Python steps again; false to take the results that they had
 * @param apply true to switch to the new samples; false only compares
 * @param by who asked
 * @param reason why, for people; may be empty
 */
public record RecomputeRequest(
        List<ChannelId> channels,
        long fromMicros,
        long toMicros,
        Programme programme,
        boolean runSteps,
        boolean apply,
        String by,
        String reason) {
    public RecomputeRequest {
        channels = List.copyOf(channels);
    }
}
