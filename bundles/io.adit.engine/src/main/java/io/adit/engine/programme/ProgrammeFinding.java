package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * One error in a programme.
 *
 * @param code stable, for example {@code unit.unknown}
 * @param channel the channel at fault; null where it is a rule
 * @param ruleId the rule at fault; null where it is a channel
 * @param message one sentence for people: what is wrong and what would be right
 */
public record ProgrammeFinding(
        String code, @Nullable ChannelId channel, @Nullable String ruleId, String message) {
    /** For example {@code rule p1-current: ...}. */
    @Override
    public String toString() {
        return (ruleId != null ? "rule " + ruleId : "channel " + channel) + ": " + message + " [" + code + "]";
    }
}
