package io.adit.server.backtest;

import io.adit.engine.programme.LevelRuleSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The alarms of the rules that are tried, at most {@value #MOST} in all. Used by one thread. */
final class Occurrences {
    static final int MOST = 200_000;

    private final Stretch stretch;
    private final Latches latches;
    private final Map<String, List<Occurrence>> byRule = new LinkedHashMap<>();
    private int size;

    Occurrences(Stretch stretch, List<LevelRuleSettings> rules, Latches latches) {
        this.stretch = stretch;
        this.latches = latches;
        rules.forEach(rule -> byRule.put(rule.ruleId(), new ArrayList<>()));
    }

    /** Fills it. */
    OccurrenceReader reader() {
        return besides(other -> {});
    }

    /** Fills it. @param others told of alarms of other rules */
    OccurrenceReader besides(Consumer<Occurrence> others) {
        return new OccurrenceReader(stretch, latches, occurrence -> {
            List<Occurrence> ofRule = byRule.get(occurrence.ruleId());
            if (ofRule == null) {
                others.accept(occurrence);
            } else if (size++ == MOST) {
                throw new BacktestException("There are more than " + MOST
                        + " alarms; try fewer rules, a shorter stretch or limits that are reached less often.");
            } else {
                ofRule.add(occurrence);
            }
        });
    }

    /** Those of a rule, in the order of time. */
    List<Occurrence> of(String ruleId) {
        return byRule.getOrDefault(ruleId, List.of());
    }
}
