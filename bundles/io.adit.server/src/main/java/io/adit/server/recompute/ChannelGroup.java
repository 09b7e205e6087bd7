package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Channels that have to be computed in one run, as some are made of, corrected by or compared with others of them.
 *
 * @param computed in an order in which none comes before those that it is made of
 * @param given the other channels that these or rules over them need: their kept clean samples are taken as they are
 * @param programme which computes the ones, and takes the others
 * @param replaying which takes them all as they are kept
 * @param rulesNotCompared rules over the computed ones that can't run with these channels alone
 */
record ChannelGroup(
        List<ChannelSettings> computed,
        List<ChannelSettings> given,
        Programme programme,
        Programme replaying,
        List<LevelRuleSettings> rulesNotCompared) {
    /**
     * The groups of a request; each channel of it is in one of them.
     *
     * @throws IllegalStateException where a channel can't run
     */
    static List<ChannelGroup> of(RecomputeRequest request) {
        Map<ChannelId, ChannelSettings> wanted = new LinkedHashMap<>();
        request.programme().channels().stream()
                .filter(channel -> request.channels().contains(channel.id()))
                .forEach(channel -> wanted.put(channel.id(), channel));
        List<Set<ChannelId>> parts = new ArrayList<>();
        for (ChannelId channel : request.channels()) {
            Set<ChannelId> part = new HashSet<>(Set.of(channel));
            Predicate<Set<ChannelId>> touches =
                    other -> other.stream().anyMatch(each -> isLinked(each, channel, wanted));
            parts.stream().filter(touches).forEach(part::addAll);
            parts.removeIf(touches);
            parts.add(part);
        }
        return parts.stream().map(part -> of(request.programme(), part)).toList();
    }

    private static boolean isLinked(ChannelId one, ChannelId other, Map<ChannelId, ChannelSettings> wanted) {
        ChannelSettings first = wanted.get(one);
        ChannelSettings second = wanted.get(other);
        return first != null
                && second != null
                && (first.sources().contains(other) || second.sources().contains(one));
    }

    private static ChannelGroup of(Programme all, Set<ChannelId> ids) {
        List<ChannelSettings> computed = sorted(all, ids);
        List<LevelRuleSettings> over = all.rules().stream()
                .filter(rule -> ids.contains(rule.channel()))
                .map(rule -> rule.foreseeing(null)) // what was foreseen then helps nobody now
                .toList();
        List<LevelRuleSettings> rules =
                over.stream().filter(rule -> isWhole(rule, over)).toList();
        Set<ChannelId> needed = new LinkedHashSet<>();
        computed.forEach(channel -> needed.addAll(channel.sources()));
        rules.forEach(rule -> needed.addAll(rule.sources()));
        needed.removeAll(ids);
        // in the order of the programme, by which the engine does what is due at one time
        List<ChannelSettings> members = all.channels().stream()
                .filter(channel -> ids.contains(channel.id()) || needed.contains(channel.id()))
                .toList();
        Programme programme = runnable(
                members.stream()
                        .map(channel -> ids.contains(channel.id()) ? channel : channel.asKept())
                        .toList(),
                rules,
                ids);
        List<ChannelSettings> kept =
                members.stream().map(ChannelSettings::asKept).toList();
        List<ChannelSettings> given =
                kept.stream().filter(channel -> needed.contains(channel.id())).toList();
        List<LevelRuleSettings> left =
                over.stream().filter(rule -> !programme.rules().contains(rule)).toList();
        return new ChannelGroup(computed, given, programme, new Programme(kept, programme.rules()), left);
    }

    /** Whether the alarms that keep it out of force are among these. */
    private static boolean isWhole(LevelRuleSettings rule, List<LevelRuleSettings> among) {
        GuardSettings guard = rule.guard();
        return guard == null
                || guard.inhibitors().stream()
                        .allMatch(inhibitor ->
                                among.stream().anyMatch(each -> each.ruleId().equals(inhibitor.ruleId())));
    }

    private static Programme runnable(
            List<ChannelSettings> channels, List<LevelRuleSettings> rules, Set<ChannelId> computed) {
        Programme wanted = new Programme(channels, rules);
        List<ProgrammeFinding> findings = Engine.check(wanted);
        Programme runnable = wanted.without(findings);
        if (runnable.channels().stream()
                        .filter(channel -> computed.contains(channel.id()))
                        .count()
                < computed.size()) {
            throw new IllegalStateException("These channels can't be computed: " + findings);
        }
        return runnable;
    }

    private static List<ChannelSettings> sorted(Programme all, Set<ChannelId> ids) {
        List<ChannelSettings> left = new ArrayList<>(all.channels().stream()
                .filter(channel -> ids.contains(channel.id()))
                .toList());
        List<ChannelSettings> sorted = new ArrayList<>();
        Set<ChannelId> open = new HashSet<>(ids);
        while (!left.isEmpty()) {
            ChannelSettings next = left.stream()
                    .filter(channel -> channel.sources().stream().noneMatch(open::contains))
                    .findFirst()
                    .orElse(left.get(0)); // in a circle it is open who comes first
            left.remove(next);
            open.remove(next.id());
            sorted.add(next);
        }
        return sorted;
    }
}
