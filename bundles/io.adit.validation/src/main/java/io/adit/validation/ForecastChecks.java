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
                    Texts.of("rule.forecast-days", Findings.title(rule), days),
                    Texts.of("rule.forecast-days.remedy"));
        }
        if (rule.getWatch() != null && !(rule.getWatch() instanceof ValueWatch)) {
            findings.error(
                    "rule.forecast-no-value",
                    rule,
                    Texts.of("rule.forecast-no-value", Findings.title(rule)),
                    Texts.of("rule.forecast-no-value.remedy"));
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
                    Texts.of(level ? "forecast-watch.rule" : "forecast-watch.rule.level", Findings.title(rule)),
                    Texts.of("forecast-watch.rule.remedy"));
        }
        @Nullable Double horizon = foreseen == null ? null : foreseen.getForecastDays();
        double most = horizon == null ? Double.MAX_VALUE : horizon;
        boolean sound = rule.getDirection() == Direction.BELOW
                && rule.getLevels().stream().allMatch(each -> each.getLimit() > 0 && each.getLimit() < most);
        if (!sound) {
            findings.error(
                    "forecast-watch.limits",
                    rule,
                    Texts.of("forecast-watch.limits", Findings.title(rule)),
                    Texts.of("forecast-watch.limits.remedy"));
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
                    Texts.of("costs.half", Findings.title(asset), String.join(", ", missing)),
                    Texts.of("costs.half.remedy"));
        }
        if (!wrong.isEmpty()) {
            findings.error(
                    "costs.range",
                    costs,
                    Texts.of("costs.range", Findings.title(asset), String.join(", ", wrong)),
                    Texts.of("costs.range.remedy"));
        }
    }

    private static void sort(MaintenanceCosts costs, List<String> missing, List<String> wrong) {
        if (Findings.blank(costs.getCurrency())) {
            missing.add(Texts.of("costs.currency"));
        }
        sort(Texts.of("costs.planned-work"), costs.getPlannedWork(), missing, wrong);
        sort(Texts.of("costs.unplanned-work"), costs.getUnplannedWork(), missing, wrong);
        sort(Texts.of("costs.downtime-per-hour"), costs.getDowntimePerHour(), missing, wrong);
        sort(Texts.of("costs.planned-hours"), costs.getPlannedHours(), missing, wrong);
        sort(Texts.of("costs.unplanned-hours"), costs.getUnplannedHours(), missing, wrong);
        sort(Texts.of("costs.renewal-days"), costs.getRenewalDays(), missing, wrong);
        if (costs.getRenewalDays() != null && costs.getRenewalDays() == 0) {
            wrong.add(Texts.of("costs.renewal-days"));
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
