package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that the engine runs, and what goes with commands to devices. Immutable. Order matters only in that output for one message follows it.
 *
 * @param channels the channels, each id once
 * @param rules the rules, each id once, each over one of the channels
 * @param interlocks the interlocks; of several of one id the last counts
 * @param commands what goes with commands that take values; the engine itself makes no use of it
 */
public record Programme(
        List<ChannelSettings> channels,
        List<LevelRuleSettings> rules,
        List<InterlockSettings> interlocks,
        List<CommandSettings> commands) {
    /** A programme without channels and rules. */
    public static final Programme EMPTY = new Programme(List.of(), List.of());

    public Programme {
        channels = List.copyOf(channels);
        rules = List.copyOf(rules);
        interlocks = List.copyOf(interlocks);
        commands = List.copyOf(commands);
    }

    /** A programme in which all commands take any payload. */
    public Programme(
            List<ChannelSettings> channels, List<LevelRuleSettings> rules, List<InterlockSettings> interlocks) {
        this(channels, rules, interlocks, List.of());
    }

    /** A programme without interlocks. */
    public Programme(List<ChannelSettings> channels, List<LevelRuleSettings> rules) {
        this(channels, rules, List.of());
    }

    /**
     * This programme without the channels and rules that the findings are about, and without channels derived from such ones and rules
     * over them: what can still run when a part is faulty. All interlocks stay: those over what is gone refuse.
     * So do commands.
     */
    public Programme without(List<ProgrammeFinding> findings) {
        Set<ChannelId> faultyChannels = new HashSet<>();
        Set<String> faultyRules = new HashSet<>();
        for (ProgrammeFinding finding : findings) {
            if (finding.ruleId() != null) {
                faultyRules.add(finding.ruleId());
            } else if (finding.channel() != null) {
                faultyChannels.add(finding.channel());
            }
        }
        while (faultyChannels.addAll(derivedFrom(faultyChannels))) {
            // until none more falls with its inputs
        }
        return new Programme(
                channels.stream()
                        .filter(channel -> !faultyChannels.contains(channel.id()))
                        .toList(),
                rules.stream()
                        .filter(rule -> !faultyRules.contains(rule.ruleId())
                                && rule.channels().noneMatch(faultyChannels::contains))
                        .toList(),
                interlocks,
                commands);
    }

    /** This programme with the parts of another one in the place of those with the same ids; its other parts come behind. */
    public Programme changedBy(Programme changes) {
        return new Programme(
                changed(channels, changes.channels, ChannelSettings::id),
                changed(rules, changes.rules, LevelRuleSettings::ruleId),
                changed(interlocks, changes.interlocks, InterlockSettings::interlockId),
                changed(commands, changes.commands, CommandSettings::commandId));
    }

    private static <T, K> List<T> changed(List<T> parts, List<T> changes, Function<T, K> id) {
        Map<K, T> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), part));
        changes.forEach(part -> byId.put(id.apply(part), part));
        return List.copyOf(byId.values());
    }

    private Set<ChannelId> derivedFrom(Set<ChannelId> faulty) {
        Set<ChannelId> result = new HashSet<>();
        for (ChannelSettings channel : channels) {
            DerivationSettings derivation = channel.derivation();
            if (derivation != null
                    && derivation.inputs().stream().anyMatch(input -> faulty.contains(input.channel()))) {
                result.add(channel.id());
            }
        }
        return result;
    }
}
