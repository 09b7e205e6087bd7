package io.adit.validation;

import io.adit.model.Channel;
import io.adit.model.Comparison;
import io.adit.model.Condition;
import io.adit.model.Interlock;
import io.adit.model.Rule;
import io.adit.model.template.RuleReferences;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks on the interlocks that commands carry. */
final class InterlockChecks {
    /** JSON pointer (RFC 6901) to a member. */
    static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)+");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private InterlockChecks() {}

    static void check(Interlock interlock, RuleReferences references, Findings findings) {
        checkNumber(interlock, findings);
        if (Findings.blank(interlock.getAdvice())) {
            findings.warning(
                    "interlock.no-advice",
                    interlock,
                    Texts.of("interlock.no-advice", Findings.title(interlock)),
                    Texts.of("interlock.no-advice.remedy"));
        }
        checkPayload(interlock, findings);
        checkConditions(interlock, references, findings);
    }

    private static void checkNumber(Interlock interlock, Findings findings) {
        int conditions = interlock.getConditions().size();
        if (conditions == 0) {
            findings.error(
                    "interlock.no-condition",
                    interlock,
                    Texts.of("interlock.no-condition", Findings.title(interlock)),
                    Texts.of("interlock.no-condition.remedy"));
        } else if (interlock.getNeeded() < 1 || interlock.getNeeded() > conditions) {
            findings.error(
                    "interlock.needed",
                    interlock,
                    Texts.of("interlock.needed", Findings.title(interlock), interlock.getNeeded(), conditions),
                    Texts.of("interlock.needed.remedy", conditions));
        }
    }

    private static void checkConditions(Interlock interlock, RuleReferences references, Findings findings) {
        Set<Object> rules = new HashSet<>();
        for (Condition condition : interlock.getConditions()) {
            @Nullable Rule rule = ConditionChecks.meant(condition, references, findings);
            check(condition, rule, findings);
            if (condition.isAcceptUncertain()) {
                findings.info(
                        "interlock.accepts-uncertain",
                        condition,
                        Texts.of("interlock.accepts-uncertain", Findings.title(interlock)),
                        Texts.of("interlock.accepts-uncertain.remedy"));
            }
            if (rule != null && !rules.add(rule) && interlock.getNeeded() > 1) {
                findings.warning(
                        "interlock.same-rule",
                        condition,
                        Texts.of("interlock.same-rule", Findings.title(interlock), Findings.title(rule)),
                        Texts.of("interlock.same-rule.remedy"));
            }
        }
    }

    private static void checkPayload(Interlock interlock, Findings findings) {
        boolean pointed = !Findings.blank(interlock.getPointer());
        boolean valued = !Findings.blank(interlock.getValue());
        if (pointed != valued
                || pointed && !POINTER.matcher(interlock.getPointer()).matches()) {
            findings.error(
                    "interlock.payload",
                    interlock,
                    Texts.of("interlock.payload", Findings.title(interlock)),
                    Texts.of("interlock.payload.remedy"));
        } else if (valued
                && interlock.getComparison() != Comparison.EQUAL
                && !NUMBER.matcher(interlock.getValue().strip()).matches()) {
            findings.error(
                    "interlock.value",
                    interlock,
                    Texts.of("interlock.value", interlock.getValue(), Findings.title(interlock)),
                    Texts.of("interlock.value.remedy"));
        }
    }

    private static void check(Condition condition, @Nullable Rule rule, Findings findings) {
        if (rule == null && condition.getRule() != null) {
            return; // told of what it names
        }
        if (rule == null || !rule.isEnabled()) {
            findings.error(
                    rule == null ? "condition.no-rule" : "condition.rule-disabled",
                    condition,
                    Texts.of(rule == null ? "condition.no-rule" : "condition.rule-disabled", Findings.title(condition)),
                    Texts.of(rule == null ? "condition.no-rule.remedy" : "condition.rule-disabled.remedy"));
            return;
        }
        if (!ConditionChecks.hasLevel(rule, condition.getLevel())) {
            findings.error(
                    "condition.level-unknown",
                    condition,
                    Texts.of(
                            "condition.level-unknown",
                            Findings.title(condition),
                            condition.getLevel(),
                            Findings.title(rule)),
                    Texts.of("condition.level-unknown.remedy"));
        }
        if (rule.getChannel() != null) {
            checkAge(condition, rule.getChannel(), findings);
        }
    }

    private static void checkAge(Condition condition, Channel channel, Findings findings) {
        @Nullable Double age = condition.getMaxAgeSeconds();
        @Nullable Double period = channel.getPeriodSeconds();
        if (age == null ? period == null : !(age > 0)) {
            findings.error(
                    "condition.age",
                    condition,
                    Texts.of("condition.age", Findings.title(condition), Findings.title(channel)),
                    Texts.of("condition.age.remedy"));
        } else if (age != null && period != null && age < period) {
            findings.warning(
                    "condition.age-short",
                    condition,
                    Texts.of("condition.age-short", Findings.title(condition), age, period),
                    Texts.of("condition.age-short.remedy"));
        }
    }
}
