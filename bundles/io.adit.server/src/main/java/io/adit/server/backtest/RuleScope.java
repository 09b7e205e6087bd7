package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.WatchSettings;
import io.adit.history.Series;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a programme that some rules need: their channels, those that these are derived from, corrected by or compared with, and the rules
 * that inhibit them or whose forecast they watch.
 *
 * <p>Channels are computed from their raw samples. Two kinds can't be, and take the clean samples that are kept: those that a script makes, since
 * a script need not give the same twice, and those whose times were corrected by what other messages told of the device's clock.
 *
 * @param programme what is run
 * @param feeds series that each channel which is not derived is fed with; in an order in which a channel comes after those that correct it
 */
record RuleScope(Programme programme, Map<ChannelId, Series> feeds) {
    /** The part that rules need, which need not be rules of that programme. */
    static RuleScope of(Programme whole, Collection<LevelRuleSettings> rules) {
        Walk walk = new Walk(Index.of(whole));
        rules.forEach(walk::rule);
        List<ChannelSettings> channels = whole.channels().stream()
                .filter(channel -> walk.channels.containsKey(channel.id()))
                .map(channel -> walk.channels.getOrDefault(channel.id(), channel))
                .toList();
        return new RuleScope(new Programme(channels, List.copyOf(walk.rules.values())), walk.feeds);
    }

    /** By the id of each rule, all channels that running it alone reads something of. */
    static Map<String, Set<ChannelId>> read(Programme whole, Collection<LevelRuleSettings> rules) {
        Index index = Index.of(whole);
        Map<String, Set<ChannelId>> read = new LinkedHashMap<>();
        for (LevelRuleSettings rule : rules) {
            Walk walk = new Walk(index);
            walk.rule(rule);
            read.put(rule.ruleId(), Set.copyOf(walk.channels.keySet()));
        }
        return read;
    }

    /** What the limits of a rule are in: the unit of what it watches; empty where its channel is not in the programme. */
    static String unit(Programme programme, LevelRuleSettings rule) {
        if (rule.watch() != null) {
            return rule.watch().unit();
        }
        return programme.channels().stream()
                .filter(channel -> channel.id().equals(rule.channel()))
                .map(ChannelSettings::unit)
                .findFirst()
                .orElse("");
    }

    /** What there is in a programme, by id. */
    private record Index(Map<ChannelId, ChannelSettings> channels, Map<String, LevelRuleSettings> rules) {
        static Index of(Programme whole) {
            Map<ChannelId, ChannelSettings> channels = new HashMap<>();
            Map<String, LevelRuleSettings> rules = new HashMap<>();
            whole.channels().forEach(channel -> channels.put(channel.id(), channel));
            whole.rules().forEach(rule -> rules.put(rule.ruleId(), rule));
            return new Index(channels, rules);
        }
    }

    private static final class Walk {
        private final Index all;
        private final Set<ChannelId> seen = new HashSet<>();
        private final Map<ChannelId, ChannelSettings> channels = new LinkedHashMap<>();
        private final Map<String, LevelRuleSettings> rules = new LinkedHashMap<>();
        private final Map<ChannelId, Series> feeds = new LinkedHashMap<>();

        Walk(Index all) {
            this.all = all;
        }

        void rule(LevelRuleSettings rule) {
            if (rules.putIfAbsent(rule.ruleId(), rule) != null) {
                return;
            }
            rule.sources().forEach(this::channel);
            if (rule.watch() instanceof WatchSettings.Forecast forecast) {
                other(forecast.ruleId());
            }
            if (rule.guard() != null) {
                for (InhibitorSettings inhibitor : rule.guard().inhibitors()) {
                    other(inhibitor.ruleId());
                }
            }
        }

        private void other(String id) {
            LevelRuleSettings other = all.rules.get(id);
            if (other != null) {
                rule(other);
            }
        }

        private void channel(ChannelId id) {
            ChannelSettings channel = all.channels.get(id);
            if (channel == null || !seen.add(id)) {
                return;
            }
            if (isTakenAsKept(channel)) {
                channels.put(id, channel.asKept());
                feeds.put(id, Series.CLEAN);
                return;
            }
            channel.sources().forEach(this::channel);
            channels.put(id, channel);
            if (channel.derivation() == null) {
                feeds.put(id, Series.RAW);
            }
        }

        private static boolean isTakenAsKept(ChannelSettings channel) {
            return channel.derivation() instanceof PythonStepSettings
                    || channel.derivation() == null
                            && channel.cleaning().clock().policy() != ClockPolicy.DEVICE;
        }
    }
}
