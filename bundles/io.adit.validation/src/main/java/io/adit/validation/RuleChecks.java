package io.adit.validation;

import io.adit.engine.programme.HandlingSettings;
import io.adit.model.Action;
import io.adit.model.Channel;
import io.adit.model.ConditionWatch;
import io.adit.model.Direction;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.template.RuleReferences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks on rules and their action plans. */
final class RuleChecks {
    private static final int MOST_SEVERE = 1000;

    private RuleChecks() {}

    static void check(Rule rule, RuleReferences references, Findings findings) {
        if (rule.getActions().isEmpty()) {
            findings.error(
                    "rule.no-action-plan",
                    rule,
                    Texts.of("rule.no-action-plan", Findings.title(rule)),
                    Texts.of("rule.no-action-plan.remedy"));
        }
        if (rule.getMaxShelveMinutes() < 0 || rule.getMaxShelveMinutes() > HandlingSettings.MOST_MINUTES) {
            findings.error(
                    "rule.shelving",
                    rule,
                    Texts.of(
                            "rule.shelving",
                            Findings.title(rule),
                            rule.getMaxShelveMinutes(),
                            HandlingSettings.MOST_MINUTES),
                    Texts.of("rule.shelving.remedy"));
        }
        @Nullable Channel channel = rule.getChannel();
        if (channel == null) {
            findings.error(
                    "rule.no-channel",
                    rule,
                    Texts.of("rule.no-channel", Findings.title(rule)),
                    Texts.of("rule.no-channel.remedy"));
            return;
        }
        if (rule instanceof LevelRule level) {
            checkLevels(level, channel, findings);
            WatchChecks.check(level, references, findings);
            ForecastChecks.check(level, findings);
        }
    }

    private static void checkLevels(LevelRule rule, Channel channel, Findings findings) {
        if (rule.getLevels().isEmpty()) {
            findings.error(
                    "rule.no-level",
                    rule,
                    Texts.of("rule.no-level", Findings.title(rule)),
                    Texts.of("rule.no-level.remedy"));
        }
        Set<String> names = new HashSet<>();
        @Nullable Level milder = null;
        for (Level level : rule.getLevels()) {
            checkLevel(level, rule.getWatch() == null ? channel : null, findings);
            if (!names.add(String.valueOf(level.getName()))) {
                findings.error(
                        "level.name-duplicate",
                        level,
                        Texts.of("level.name-duplicate", Findings.title(rule), level.getName()),
                        Texts.of("level.name-duplicate.remedy"));
            }
            checkPlan(rule, level, findings);
            if (milder != null && !isBeyond(rule, milder, level)) {
                findings.error(
                        "level.order",
                        level,
                        Texts.of("level.order", level.getName(), Findings.title(rule), milder.getName()),
                        Texts.of("level.order.remedy"));
            }
            milder = level;
        }
        for (Action action : rule.getActions()) {
            if (!Findings.blank(action.getLevel()) && !names.contains(action.getLevel())) {
                findings.error(
                        "action.level-unknown",
                        action,
                        Texts.of("action.level-unknown", Findings.title(rule), action.getLevel()),
                        Texts.of("action.level-unknown.remedy"));
            }
        }
    }

    /** Every level needs somebody who does something; a rule without any action was told of already. */
    private static void checkPlan(LevelRule rule, Level level, Findings findings) {
        int place = rule.getLevels().indexOf(level);
        List<String> reached = rule.getLevels().stream()
                .limit(place + 1L)
                .map(each -> String.valueOf(each.getName()))
                .toList();
        boolean planned = rule.getActions().stream()
                .anyMatch(action -> Findings.blank(action.getLevel()) || reached.contains(action.getLevel()));
        if (!planned && !rule.getActions().isEmpty()) {
            findings.error(
                    "level.no-action-plan",
                    level,
                    Texts.of("level.no-action-plan", level.getName(), Findings.title(rule)),
                    Texts.of("level.no-action-plan.remedy"));
        }
    }

    private static boolean isBeyond(LevelRule rule, Level milder, Level level) {
        boolean limits = rule.getWatch() instanceof ConditionWatch
                || (rule.getDirection() == Direction.ABOVE
                        ? level.getLimit() > milder.getLimit()
                        : level.getLimit() < milder.getLimit());
        return limits && level.getSeverity() > milder.getSeverity();
    }

    /** @param channel whose value it limits; null where the rule watches something else */
    private static void checkLevel(Level level, @Nullable Channel channel, Findings findings) {
        if (Findings.blank(level.getName())) {
            findings.error(
                    "level.no-name",
                    level,
                    Texts.of("level.no-name", Findings.title(level)),
                    Texts.of("level.no-name.remedy"));
        }
        if (level.getSeverity() < 1 || level.getSeverity() > MOST_SEVERE) {
            findings.error(
                    "level.severity",
                    level,
                    Texts.of("level.severity", level.getSeverity(), Findings.title(level)),
                    Texts.of("level.severity.remedy"));
        }
        if (level.getHysteresis() < 0 || level.getDelayOnSeconds() < 0 || level.getDelayOffSeconds() < 0) {
            findings.error(
                    "level.negative",
                    level,
                    Texts.of("level.negative", Findings.title(level)),
                    Texts.of("level.negative.remedy"));
        }
        if (channel == null) {
            return;
        }
        @Nullable Double min = channel.getRangeMin();
        @Nullable Double max = channel.getRangeMax();
        boolean outside = min != null && level.getLimit() < min || max != null && level.getLimit() > max;
        if (outside || !Double.isFinite(level.getLimit())) {
            findings.warning(
                    "level.outside-range",
                    level,
                    Texts.of("level.outside-range", level.getLimit(), Findings.title(level), Findings.title(channel)),
                    Texts.of("level.outside-range.remedy"));
        }
    }
}
