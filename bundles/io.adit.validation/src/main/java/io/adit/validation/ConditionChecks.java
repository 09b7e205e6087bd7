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
                    Texts.of(
                            "condition.channel",
                            Findings.title(condition),
                            Findings.title(condition.getChannel()),
                            Findings.title(rule)),
                    Texts.of("condition.channel.remedy"));
        }
        return rule;
    }

    private static void tell(Condition condition, int rules, Findings findings) {
        String code = "condition.template";
        String title = Findings.title(condition);
        String message = rules > 0
                ? Texts.of(code, title, rules)
                : condition.getChannel() == null
                        ? Texts.of("condition.template.none", title)
                        : Texts.of("condition.template.none-for", title, Findings.title(condition.getChannel()));
        findings.error(code, condition, message, Texts.of("condition.template.remedy"));
    }

    /** Whether a rule has a level; without a name it is any. */
    static boolean hasLevel(Rule rule, @Nullable String level) {
        return level == null
                || level.isBlank()
                || rule instanceof LevelRule levels
                        && levels.getLevels().stream().anyMatch(each -> level.equals(each.getName()));
    }
}
