package io.adit.server.backtest;

import io.adit.engine.programme.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried.
 *
 * @param programme has the rules and all that they need
 * @param deployed what runs, or ran last
 * @param ruleIds which rules; empty: all that are enabled
 * @param stretch over which time
 * @param against what the alarms are compared with, rule by rule of the same id
 * @param incidents what the alarms are held against
 * @param sweep limits to try besides, of one of the rules; null: none
 * @param resetAfterMicros how long after the end of its condition somebody resets an alarm that latches; null: nothing latches
 * @param faults what of the programme can't run, so that it was left out, a sentence each
 * @param by who asked
 */
public record BacktestRequest(
        Programme programme,
        Programme deployed,
        List<String> ruleIds,
        Stretch stretch,
        Against against,
        IncidentList incidents,
        @Nullable Sweep sweep,
        @Nullable Long resetAfterMicros,
        List<String> faults,
        String by) {
    public BacktestRequest {
        ruleIds = List.copyOf(ruleIds);
        faults = List.copyOf(faults);
    }

    /** The same of these rules only. */
    public BacktestRequest of(List<String> rules) {
        return new BacktestRequest(
                programme, deployed, rules, stretch, against, incidents, sweep, resetAfterMicros, faults, by);
    }
}
