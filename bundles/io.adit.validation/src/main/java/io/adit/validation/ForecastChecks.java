package io.adit.validation;

import io.adit.engine.programme.ForecastSettings;
import io.adit.model.Asset;
import io.adit.model.Direction;
import io.adit.model.ForecastWatch;
import io.adit.model.LevelRule;
import io.adit.model.MaintenanceCosts;
import io.adit.model.ValueWatch;
import io.adit.model.template.RuleReferences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks on forecasts and on what maintenance costs. */
final class ForecastChecks {
    private ForecastChecks() {}

    static void check(LevelRule rule, Findings findings) {
        @Nullable Double days = rule.getForecastDays();
        if (days == null) {
            return;
        }
        if (!(days >= ForecastSettings.LEAST_DAYS && days <= ForecastSettings.MOST_DAYS)) {
            findings.error(
                    "rule.forecast-days",
                    rule,
                    "Forecast of " + Findings.title(rule) + " looks " + days + " days ahead.",
                    "Give it 0.01 to 365 days, or none.");
        }
        if (rule.getWatch() != null && !(rule.getWatch() instanceof ValueWatch)) {
            findings.error(
                    "rule.forecast-no-value",
                    rule,
                    Findings.title(rule) + " has no value that could be foreseen.",
                    "Leave the forecast empty, or watch a value.");
        }
    }

    static void check(LevelRule rule, ForecastWatch watch, RuleReferences references, Findings findings) {
        @Nullable LevelRule foreseen = references.of(watch);
        boolean sees = foreseen != null
                && foreseen.isEnabled()
                && foreseen.getForecastDays() != null
                && foreseen.getChannel() == rule.getChannel();
        boolean level = foreseen != null
                && (Findings.blank(watch.getLevel())
                        || foreseen.getLevels().stream()
                                .anyMatch(each -> watch.getLevel().equals(each.getName())));
        if (!sees || !level) {
            findings.error(
                    "forecast-watch.rule",
                    watch,
                    Findings.title(rule) + " watches the forecast of no enabled rule over its channel that foresees"
                            + (level ? "" : " such a level") + ".",
                    "Choose a rule over the same channel with a forecast, and one of its levels or none.");
        }
        @Nullable Double horizon = foreseen == null ? null : foreseen.getForecastDays();
        double most = horizon == null ? Double.MAX_VALUE : horizon;
        boolean sound = rule.getDirection() == Direction.BELOW
                && rule.getLevels().stream().allMatch(each -> each.getLimit() > 0 && each.getLimit() < most);
        if (!sound) {
            findings.error(
                    "forecast-watch.limits",
                    rule,
                    Findings.title(rule)
                            + " watches the days until a level is reached, so trouble lies below its limits.",
                    "Set the direction to BELOW and the limits to days, above 0 and less than the forecast looks ahead.");
        }
    }

    static void check(Asset asset, Findings findings) {
        @Nullable MaintenanceCosts costs = asset.getCosts();
        if (costs == null) {
            return;
        }
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        sort(costs, missing, wrong);
        if (!missing.isEmpty()) {
            findings.error(
                    "costs.half",
                    costs,
                    "Costs of " + Findings.title(asset) + " lack: " + String.join(", ", missing) + ".",
                    "Give all of them, or no costs.");
        }
        if (!wrong.isEmpty()) {
            findings.error(
                    "costs.range",
                    costs,
                    "Costs of " + Findings.title(asset) + " are negative or no life: " + String.join(", ", wrong) + ".",
                    "Give amounts and hours of at least 0 and a life of more than 0 days.");
        }
    }

    private static void sort(MaintenanceCosts costs, List<String> missing, List<String> wrong) {
        if (Findings.blank(costs.getCurrency())) {
            missing.add("currency");
        }
        sort("planned work", costs.getPlannedWork(), missing, wrong);
        sort("work after a failure", costs.getUnplannedWork(), missing, wrong);
        sort("downtime per hour", costs.getDowntimePerHour(), missing, wrong);
        sort("planned downtime", costs.getPlannedHours(), missing, wrong);
        sort("downtime after a failure", costs.getUnplannedHours(), missing, wrong);
        sort("life of the work", costs.getRenewalDays(), missing, wrong);
        if (costs.getRenewalDays() != null && costs.getRenewalDays() == 0) {
            wrong.add("life of the work");
        }
    }

    private static void sort(String name, @Nullable Double value, List<String> missing, List<String> wrong) {
        if (value == null) {
            missing.add(name);
        } else if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            wrong.add(name);
        }
    }
}
