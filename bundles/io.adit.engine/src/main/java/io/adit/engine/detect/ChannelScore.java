package io.adit.engine.detect;

import io.adit.engine.ChannelId;

/**
 * How unusual a channel behaves, as its detector says.
 *
 * @param ruleId of the rule that the detector belongs to
 * @param channel of that rule
 * @param timeMicros end of what was judged, microseconds since the epoch
 * @param score 0 (usual) to 1
 * @param reason in words and numbers while an event goes on, else empty
 * @param learning true while too little is known to judge
 */
public record ChannelScore(
        String ruleId, ChannelId channel, long timeMicros, double score, String reason, boolean learning) {}
