package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules whose channels came in at one origin, so that one engine can run them all. */
record ScopedRules(Origin origin, RuleScope scope) {
    private static final Origin NOWHERE = Origin.ofHistory("");

    /**
     * The rules, by the origins of their channels. Rules over channels that history has nothing of are there too.
     *
     * @throws BacktestException where a rule reads channels of several origins, or can't run
     */
    static List<ScopedRules> of(BacktestData data, Programme programme, List<LevelRuleSettings> rules) {
        Map<String, Set<ChannelId>> read = RuleScope.read(programme, rules);
        Map<String, Origin> origins = new LinkedHashMap<>();
        Map<String, List<LevelRuleSettings>> byOrigin = new LinkedHashMap<>();
        for (LevelRuleSettings rule : rules) {
            Origin origin = origin(data, rule.ruleId(), read.getOrDefault(rule.ruleId(), Set.of()));
            origins.putIfAbsent(origin.name(), origin);
            byOrigin.computeIfAbsent(origin.name(), name -> new ArrayList<>()).add(rule);
        }
        return byOrigin.entrySet().stream()
                .map(each -> new ScopedRules(
                        origins.getOrDefault(each.getKey(), NOWHERE), scope(programme, each.getValue())))
                .toList();
    }

    private static Origin origin(BacktestData data, String rule, Set<ChannelId> channels) {
        Origin origin = NOWHERE;
        for (ChannelId channel : channels) {
            Origin next = data.origins().apply(channel).orElse(NOWHERE);
            if (origin != NOWHERE && next != NOWHERE && !origin.name().equals(next.name())) {
                throw new BacktestException("Rule " + rule + " reads channels whose readings came in at "
                        + origin.name() + " and at " + next.name() + ", in no order that is known.");
            }
            origin = next == NOWHERE ? origin : next;
        }
        return origin;
    }

    private static RuleScope scope(Programme programme, List<LevelRuleSettings> rules) {
        RuleScope scope = RuleScope.of(programme, rules);
        List<ProgrammeFinding> findings = Engine.check(scope.programme());
        if (!findings.isEmpty()) {
            throw new BacktestException("The rules can't run: "
                    + Notes.list(
                            findings.stream().map(ProgrammeFinding::toString).toList()));
        }
        return scope;
    }
}
