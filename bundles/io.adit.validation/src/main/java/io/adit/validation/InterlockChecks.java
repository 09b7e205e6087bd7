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
                    Findings.title(interlock) + " says not what to do instead.",
                    "Add an advice for the sender of a refused command.");
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
                    Findings.title(interlock) + " has no condition.",
                    "Add one: the rule whose alarm forbids the command.");
        } else if (interlock.getNeeded() < 1 || interlock.getNeeded() > conditions) {
            findings.error(
                    "interlock.needed",
                    interlock,
                    Findings.title(interlock) + " needs " + interlock.getNeeded() + " of " + conditions
                            + " conditions.",
                    "Write a number from 1 to " + conditions + ".");
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
                        "A condition of " + Findings.title(interlock)
                                + " relies on values that are stuck, late or of doubtful time or calibration.",
                        "Leave that off unless the sensor is often UNCERTAIN and still right.");
            }
            if (rule != null && !rules.add(rule) && interlock.getNeeded() > 1) {
                findings.warning(
                        "interlock.same-rule",
                        condition,
                        "Two conditions of " + Findings.title(interlock) + " are about " + Findings.title(rule)
                                + ", so they do not vote apart.",
                        "Use rules over different sensors.");
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
                    Findings.title(interlock) + " does not say which payloads it is about.",
                    "Give both a JSON pointer, for example /percent, and a value; or neither, for all payloads.");
        } else if (valued
                && interlock.getComparison() != Comparison.EQUAL
                && !NUMBER.matcher(interlock.getValue().strip()).matches()) {
            findings.error(
                    "interlock.value",
                    interlock,
                    "Nothing is above or below '" + interlock.getValue() + "', the value of "
                            + Findings.title(interlock) + ".",
                    "Write a number, or compare by EQUAL.");
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
                    "The " + Findings.title(condition)
                            + (rule == null ? " names no rule" : " names a rule that is switched off")
                            + ", so the command would always be refused.",
                    rule == null ? "Choose the rule whose alarm forbids the command." : "Enable the rule.");
            return;
        }
        if (!ConditionChecks.hasLevel(rule, condition.getLevel())) {
            findings.error(
                    "condition.level-unknown",
                    condition,
                    "The " + Findings.title(condition) + " is for level '" + condition.getLevel() + "', which "
                            + Findings.title(rule) + " does not have.",
                    "Name one of its levels, or none for any.");
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
                    "The " + Findings.title(condition) + " says not how old a value of " + Findings.title(channel)
                            + " may be, so the command would always be refused.",
                    "Set its largest age in seconds, or the period of the channel.");
        } else if (age != null && period != null && age < period) {
            findings.warning(
                    "condition.age-short",
                    condition,
                    "The " + Findings.title(condition) + " allows values of " + age + " s, but one comes every "
                            + period + " s.",
                    "Allow at least one period, so that the command is not refused between two values.");
        }
    }
}
