package io.adit.server.backtest;

import io.adit.engine.programme.LevelRuleSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The rule of a sweep with each of its limits, and what becomes of these. Used by one thread. */
final class SweepVariants {
    private final Sweep sweep;
    private final LevelRuleSettings rule;
    private final List<LevelRuleSettings> rules = new ArrayList<>();
    private final Map<String, Variant> byId = new LinkedHashMap<>();

    private record Variant(double limit, AlarmTally tally, List<Occurrence> alarms) {
        void add(Occurrence alarm, boolean listed) {
            tally.add(alarm);
            if (listed && alarms.size() < Listed.MOST) {
                alarms.add(alarm);
            }
        }
    }

    /**
     * @param tally an empty one for each limit
     * @throws BacktestException where the rule has no such limits
     */
    SweepVariants(Sweep sweep, LevelRuleSettings rule, Supplier<AlarmTally> tally) {
        this.sweep = sweep;
        this.rule = rule;
        for (double limit : sweep.limits()) {
            String id = rule.ruleId() + " at " + limit;
            rules.add(sweep.variant(rule, id, limit));
            byId.put(id, new Variant(limit, tally.get(), new ArrayList<>()));
        }
    }

    /** Id of the rule whose limits they are. */
    String ruleId() {
        return rule.ruleId();
    }

    /** One rule for each limit. */
    List<LevelRuleSettings> rules() {
        return rules;
    }

    /** Counts an alarm of one of these rules; those of others are left alone. */
    void add(Occurrence alarm) {
        Variant variant = byId.get(alarm.ruleId());
        if (variant != null) {
            variant.add(alarm, sweep.listing());
        }
    }

    /** What came of them. */
    SweepReport report(String unit, Stretch stretch) {
        List<SweepReport.Point> points = byId.values().stream()
                .map(each -> new SweepReport.Point(each.limit, each.tally, each.alarms))
                .toList();
        return new SweepReport(sweep, rule, unit, stretch, points);
    }
}
