package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import java.util.List;

/**
 * An alarm when the value of a channel is beyond one of several named limits.
 *
 * @param ruleId unique in the programme
 * @param name for people
 * @param channel whose value
 * @param direction side of the limits on which trouble lies
 * @param latch true: stays until someone resets it, even when the condition is gone
 * @param enabled false: does not run
 * @param levels from the mildest to the most severe: limits run on in the direction, severities never fall
 */
public record LevelRuleSettings(
        String ruleId,
        String name,
        ChannelId channel,
        Direction direction,
        boolean latch,
        boolean enabled,
        List<LevelSettings> levels) {
    public LevelRuleSettings {
        levels = List.copyOf(levels);
    }
}
