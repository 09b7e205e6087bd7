package io.adit.validation;

import io.adit.model.Condition;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.template.RuleReferences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks on conditions that name the alarm of a rule, for interlocks and inhibitors alike. */
final class ConditionChecks {
    private ConditionChecks() {}

    /** The rule that a condition means. Null where it names none, which the caller tells, and where it is not one, which is told here. */
    static @Nullable Rule meant(Condition condition, RuleReferences references, Findings findings) {
        List<? extends Rule> rules = references.of(condition);
        if (rules.size() != 1) {
            if (condition.getRule() != null) {
                tell(condition, rules.size(), findings);
            }
            return null;
        }
        Rule rule = rules.get(0);
        if (condition.getChannel() != null && condition.getChannel() != rule.getChannel()) {
            findings.error(
                    "condition.channel",
                    condition,
                    "The " + Findings.title(condition) + " is for " + Findings.title(condition.getChannel()) + ", but "
                            + Findings.title(rule) + " is over another channel.",
                    "Leave its channel empty; it chooses one of the rules that a template gives.");
        }
        return rule;
    }

    private static void tell(Condition condition, int rules, Findings findings) {
        String where = condition.getChannel() == null ? "here" : "for " + Findings.title(condition.getChannel());
        findings.error(
                "condition.template",
                condition,
                "The " + Findings.title(condition) + " names the rule of a template, which "
                        + (rules == 0 ? "gives none " + where + "." : "gives " + rules + " here."),
                "Give the condition the channel for which the template's rule is meant.");
    }

    /** Whether a rule has a level; without a name it is any. */
    static boolean hasLevel(Rule rule, @Nullable String level) {
        return level == null
                || level.isBlank()
                || rule instanceof LevelRule levels
                        && levels.getLevels().stream().anyMatch(each -> level.equals(each.getName()));
    }
}
