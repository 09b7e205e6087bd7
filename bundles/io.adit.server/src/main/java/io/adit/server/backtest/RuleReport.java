package io.adit.server.backtest;

import io.adit.engine.programme.LevelRuleSettings;
import org.jspecify.annotations.Nullable;

/**
 * What came of one rule.
 *
 * @param rule as it was tried
 * @param unit UCUM code of its limits
 * @param alarms those that were active in the stretch
 * @param tally of all of these
 * @param difference from what they are compared with; null where that is nothing
 */
public record RuleReport(
        LevelRuleSettings rule,
        String unit,
        Listed alarms,
        AlarmTally tally,
        @Nullable AlarmDifference difference) {}
