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
                    Findings.title(rule) + " has no action plan: nobody would know what to do.",
                    "Add at least one action: who does what, within which time.");
        }
        if (rule.getMaxShelveMinutes() < 0 || rule.getMaxShelveMinutes() > HandlingSettings.MOST_MINUTES) {
            findings.error(
                    "rule.shelving",
                    rule,
                    "The longest shelving of " + Findings.title(rule) + ", " + rule.getMaxShelveMinutes()
                            + " minutes, is not between 0 and " + HandlingSettings.MOST_MINUTES + ".",
                    "Use the length of a shift, for example 480; 0 where its alarm may not be shelved.");
        }
        @Nullable Channel channel = rule.getChannel();
        if (channel == null) {
            findings.error(
                    "rule.no-channel",
                    rule,
                    Findings.title(rule) + " watches no channel.",
                    "Choose the channel it watches.");
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
                    Findings.title(rule) + " has no level, so it can never trip.",
                    "Add a level.");
        }
        Set<String> names = new HashSet<>();
        @Nullable Level milder = null;
        for (Level level : rule.getLevels()) {
            checkLevel(level, rule.getWatch() == null ? channel : null, findings);
            if (!names.add(String.valueOf(level.getName()))) {
                findings.error(
                        "level.name-duplicate",
                        level,
                        "Two levels of " + Findings.title(rule) + " are called '" + level.getName() + "'.",
                        "Give them different names.");
            }
            checkPlan(rule, level, findings);
            if (milder != null && !isBeyond(rule, milder, level)) {
                findings.error(
                        "level.order",
                        level,
                        "Level '" + level.getName() + "' of " + Findings.title(rule) + " does not lie beyond '"
                                + milder.getName() + "'.",
                        "Order the levels from the mildest to the most severe, with limits and severities that rise.");
            }
            milder = level;
        }
        for (Action action : rule.getActions()) {
            if (!Findings.blank(action.getLevel()) && !names.contains(action.getLevel())) {
                findings.error(
                        "action.level-unknown",
                        action,
                        "An action of " + Findings.title(rule) + " is for level '" + action.getLevel()
                                + "', which it does not have.",
                        "Name one of its levels, or none for all.");
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
                    "Level '" + level.getName() + "' of " + Findings.title(rule)
                            + " has no action plan: nobody would know what to do.",
                    "Add an action from this level on.");
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
                    "A " + Findings.title(level) + " has no name.",
                    "Name it, for example alert.");
        }
        if (level.getSeverity() < 1 || level.getSeverity() > MOST_SEVERE) {
            findings.error(
                    "level.severity",
                    level,
                    "Severity " + level.getSeverity() + " of " + Findings.title(level) + " is not between 1 and 1000.",
                    "Use 1 for the least and 1000 for the most severe.");
        }
        if (level.getHysteresis() < 0 || level.getDelayOnSeconds() < 0 || level.getDelayOffSeconds() < 0) {
            findings.error(
                    "level.negative",
                    level,
                    "Hysteresis and delays of " + Findings.title(level) + " may not be negative.",
                    "Use 0 for none.");
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
                    "Limit " + level.getLimit() + " of " + Findings.title(level) + " lies outside the range of "
                            + Findings.title(channel) + ", so it can never trip.",
                    "Change the limit or the channel's range.");
        }
    }
}
