package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Comparison;
import io.adit.model.Condition;
import io.adit.model.Interlock;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks on commands and the interlocks that they carry. */
final class CommandChecks {
    /** What both Ditto and the topics of Hono take. */
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9_.:-]{1,128}");

    private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private CommandChecks() {}

    static void checkSubjects(Asset asset, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Command command : asset.getCommands()) {
            @Nullable Channel channel = command.getChannel();
            if (!seen.add(command.getSubject() + " " + (channel == null ? "" : channel.getId()))) {
                findings.error(
                        "command.duplicate",
                        command,
                        "Two commands of " + Findings.title(asset) + " have the subject '" + command.getSubject()
                                + "'.",
                        "Keep one of them, with the interlocks of both.");
            }
        }
    }

    static void check(Command command, Findings findings) {
        String subject = Objects.requireNonNullElse(command.getSubject(), "");
        if (!SUBJECT.matcher(subject).matches() || AlarmSubjects.contains(subject)) {
            findings.error(
                    "command.subject",
                    command,
                    "No device can get the subject '" + subject + "' of " + Findings.title(command) + ".",
                    "Use letters, digits, dot, colon, minus and underscore; those about alarms and detectors, as acknowledge-alarm, are taken.");
        }
        Asset asset = (Asset) command.eContainer();
        @Nullable Channel channel = command.getChannel();
        if (channel != null && channel.eContainer() != asset) {
            findings.error(
                    "command.channel",
                    command,
                    Findings.title(command) + " goes to " + Findings.title(channel) + ", which is not of "
                            + Findings.title(asset) + ".",
                    "Choose a channel of the asset, or move the command to the other asset.");
        }
        List<Channel> channels = channel == null ? asset.getChannels() : List.of(channel);
        if (channels.stream().allMatch(each -> each.getBindings().isEmpty())) {
            findings.error(
                    "command.no-device",
                    command,
                    "No device is bound to where " + Findings.title(command) + " goes, so nobody gets it.",
                    "Bind a channel of the asset to the device.");
        }
    }

    static void check(Interlock interlock, Findings findings) {
        checkNumber(interlock, findings);
        if (Findings.blank(interlock.getAdvice())) {
            findings.warning(
                    "interlock.no-advice",
                    interlock,
                    Findings.title(interlock) + " says not what to do instead.",
                    "Add an advice for the sender of a refused command.");
        }
        checkPayload(interlock, findings);
        checkConditions(interlock, findings);
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

    private static void checkConditions(Interlock interlock, Findings findings) {
        Set<Object> rules = new HashSet<>();
        for (Condition condition : interlock.getConditions()) {
            check(condition, findings);
            if (condition.isAcceptUncertain()) {
                findings.info(
                        "interlock.accepts-uncertain",
                        condition,
                        "A condition of " + Findings.title(interlock)
                                + " relies on values that are stuck, late or of doubtful time or calibration.",
                        "Leave that off unless the sensor is often UNCERTAIN and still right.");
            }
            if (condition.getRule() != null && !rules.add(condition.getRule()) && interlock.getNeeded() > 1) {
                findings.warning(
                        "interlock.same-rule",
                        condition,
                        "Two conditions of " + Findings.title(interlock) + " are about "
                                + Findings.title(condition.getRule()) + ", so they do not vote apart.",
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

    private static void check(Condition condition, Findings findings) {
        @Nullable Rule rule = condition.getRule();
        if (TemplateChecks.isPattern(rule)) {
            TemplateChecks.tellReference(condition, findings);
            return;
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
        if (rule instanceof LevelRule level
                && !Findings.blank(condition.getLevel())
                && level.getLevels().stream()
                        .noneMatch(each -> condition.getLevel().equals(each.getName()))) {
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
