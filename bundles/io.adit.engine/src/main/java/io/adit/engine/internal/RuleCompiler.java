package io.adit.engine.internal;

import io.adit.engine.forecast.MaintenanceCosts;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.ForecastSettings;
import io.adit.engine.programme.HandlingSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.WatchSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the settings of rules. */
final class RuleCompiler {

    private final Findings findings;

    RuleCompiler(Findings findings) {
        this.findings = findings;
    }

    void check(LevelRuleSettings rule, ChannelSettings channel) {
        findings.require(!rule.levels().isEmpty(), "rule.levels", "It has no level; give it at least one.");
        Set<String> names = new HashSet<>();
        for (LevelSettings level : rule.levels()) {
            findings.require(
                    !level.name().isEmpty() && names.add(level.name()),
                    "level.name",
                    "Level name '" + level.name() + "' is empty or used twice; names must be unique in a rule.");
            checkValues(level);
            if (rule.watch() == null) {
                checkReachable(level, rule, channel);
            }
        }
        findings.requireBetween(
                (double) rule.handling().maxShelveMinutes(), 0, HandlingSettings.MOST_MINUTES, "maxShelveMinutes");
        checkOrder(WatchCompiler.normal(rule));
        checkForecast(rule);
        if (rule.watch() instanceof WatchSettings.Detector) {
            findings.require(
                    rule.levels().size() == 1, "rule.detector", "It watches with a detector; give it one level.");
        }
        if (rule.watch() instanceof WatchSettings.Forecast) {
            findings.require(
                    rule.direction() == Direction.BELOW
                            && rule.levels().stream().allMatch(level -> level.limit() > 0),
                    "rule.forecast-watch",
                    "It watches the days until a level is reached; its levels begin below more than 0 d.");
        }
        if (rule.watch() instanceof WatchSettings.Silence) {
            findings.require(
                    rule.direction() == Direction.ABOVE
                            && rule.levels().stream().allMatch(level -> level.limit() > 0),
                    "rule.silence",
                    "It watches for a silence; its levels begin above times of more than 0 s.");
        }
    }

    private void checkValues(LevelSettings level) {
        String name = "Level " + level.name() + ": ";
        findings.requireBetween((double) level.severity(), 1, 1000, name + "severity");
        findings.requireBetween(level.limit(), -Double.MAX_VALUE, Double.MAX_VALUE, name + "limit");
        findings.requireBetween(level.hysteresis(), 0, Double.MAX_VALUE, name + "hysteresis");
        findings.requireBetween(level.delayOnSeconds(), 0, ChannelCompiler.MAX_SECONDS, name + "delayOnSeconds");
        findings.requireBetween(level.delayOffSeconds(), 0, ChannelCompiler.MAX_SECONDS, name + "delayOffSeconds");
    }

    /** Beyond the range of the channel every sample is BAD, so such a level would never come. */
    private void checkReachable(LevelSettings level, LevelRuleSettings rule, ChannelSettings channel) {
        boolean above = rule.direction() == Direction.ABOVE;
        Double end = above ? channel.rangeMax() : channel.rangeMin();
        boolean reachable = end == null || (above ? level.limit() < end : level.limit() > end);
        findings.require(
                reachable,
                "level.unreachable",
                "Level " + level.name() + " begins at " + level.limit()
                        + ", outside of the channel's range that ends at " + end + ", so it would never be reached.");
    }

    private void checkForecast(LevelRuleSettings rule) {
        ForecastSettings forecast = rule.forecast();
        if (forecast == null) {
            return;
        }
        findings.requireBetween(
                forecast.horizonDays(),
                ForecastSettings.LEAST_DAYS,
                ForecastSettings.MOST_DAYS,
                "Horizon of the forecast in days");
        findings.require(
                rule.watch() == null || rule.watch() instanceof WatchSettings.Value,
                "rule.forecast",
                "It has no value that could be foreseen; forecasts are for rules over a value.");
        MaintenanceCosts costs = forecast.costs();
        if (costs != null) {
            findings.requireBetween(costs.planned(), 0, Double.MAX_VALUE, "Cost of planned work");
            findings.requireBetween(costs.unplanned(), 0, Double.MAX_VALUE, "Cost of a failure");
            findings.requireBetween(costs.downtimePerHour(), 0, Double.MAX_VALUE, "Cost of an hour's downtime");
            findings.requireBetween(costs.plannedHours(), 0, Double.MAX_VALUE, "Downtime of planned work");
            findings.requireBetween(costs.unplannedHours(), 0, Double.MAX_VALUE, "Downtime of a failure");
            findings.requireBetween(costs.renewalDays(), Double.MIN_VALUE, Double.MAX_VALUE, "Life of planned work");
        }
    }

    private void checkOrder(LevelRuleSettings rule) {
        List<LevelSettings> levels = rule.levels();
        double sign = rule.direction() == Direction.ABOVE ? 1 : -1;
        for (int i = 1; i < levels.size(); i++) {
            LevelSettings mild = levels.get(i - 1);
            LevelSettings severe = levels.get(i);
            boolean rising = sign * (severe.limit() - mild.limit()) > 0 && severe.severity() >= mild.severity();
            findings.require(
                    rising,
                    "level.order",
                    "Level " + severe.name() + " must be more severe than " + mild.name()
                            + ": its limit further out, its severity not lower.");
        }
    }
}
