package io.adit.server.backtest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a back-test.
 *
 * @param readings samples of the stretch that were run
 * @param rules one after the other, in the order of the programme
 * @param score of all alarms of these rules
 * @param sweep null where none was asked for
 * @param notes what has to be known to judge it, a sentence each
 */
public record BacktestReport(
        long readings,
        List<RuleReport> rules,
        IncidentScore score,
        @Nullable SweepReport sweep,
        List<String> notes) {
    public BacktestReport {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }
}
