package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An alarm when the value of a channel, or another value that it watches, is beyond one of several named limits.
 *
 * @param ruleId unique in the programme
 * @param name for people
 * @param channel whose value; the alarm is shown at its asset
 * @param direction side of the limits on which trouble lies
 * @param latch true: stays until someone resets it, even when the condition is gone
 * @param enabled false: does not run
 * @param levels from the mildest to the most severe: limits run on in the direction, severities never fall
 * @param watch what it watches instead of the value of the channel; null: that
 * @param guard when it is in force; null: always
 * @param handling what people can do about its alarm
 * @param forecast that its levels are foreseen; null: they are not
 */
public record LevelRuleSettings(
        String ruleId,
        String name,
        ChannelId channel,
        Direction direction,
        boolean latch,
        boolean enabled,
        List<LevelSettings> levels,
        @Nullable WatchSettings watch,
        @Nullable GuardSettings guard,
        HandlingSettings handling,
        @Nullable ForecastSettings forecast) {
    public LevelRuleSettings {
        levels = List.copyOf(levels);
    }

    /** The channels without which it can't run; those of its guard are not among them. */
    Stream<ChannelId> channels() {
        Stream<DerivationInput> watched = watch == null ? Stream.of() : watch.inputs().stream();
        return Stream.concat(Stream.of(channel), watched.map(DerivationInput::channel));
    }

    /** A rule whose alarm is handled as is usual and whose levels are not foreseen. */
    public LevelRuleSettings(
            String ruleId,
            String name,
            ChannelId channel,
            Direction direction,
            boolean latch,
            boolean enabled,
            List<LevelSettings> levels,
            @Nullable WatchSettings watch,
            @Nullable GuardSettings guard) {
        this(ruleId, name, channel, direction, latch, enabled, levels, watch, guard, HandlingSettings.DEFAULT, null);
    }

    /** The same with other levels and direction. */
    public LevelRuleSettings with(Direction otherDirection, List<LevelSettings> otherLevels) {
        return new LevelRuleSettings(
                ruleId, name, channel, otherDirection, latch, enabled, otherLevels, watch, guard, handling, forecast);
    }

    /** The same with other handling of its alarm. */
    public LevelRuleSettings with(HandlingSettings other) {
        return new LevelRuleSettings(
                ruleId, name, channel, direction, latch, enabled, levels, watch, guard, other, forecast);
    }

    /** The same with its levels foreseen; null: not so. */
    public LevelRuleSettings foreseeing(@Nullable ForecastSettings other) {
        return new LevelRuleSettings(
                ruleId, name, channel, direction, latch, enabled, levels, watch, guard, handling, other);
    }

    /** All channels that have a part in it: its own, and those that it watches or that say when it is in force. */
    public Set<ChannelId> sources() {
        Set<ChannelId> sources = new LinkedHashSet<>();
        channels().forEach(sources::add);
        if (guard != null) {
            guard.inputs().forEach(input -> sources.add(input.channel()));
        }
        return sources;
    }

    /** A rule over the plain value of its channel that is always in force. */
    public LevelRuleSettings(
            String ruleId,
            String name,
            ChannelId channel,
            Direction direction,
            boolean latch,
            boolean enabled,
            List<LevelSettings> levels) {
        this(ruleId, name, channel, direction, latch, enabled, levels, null, null);
    }
}
