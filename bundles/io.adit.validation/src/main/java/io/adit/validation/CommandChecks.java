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
                        Texts.of("command.duplicate", Findings.title(asset), command.getSubject()),
                        Texts.of("command.duplicate.remedy"));
            }
        }
    }

    static void check(Command command, Findings findings) {
        String subject = Objects.requireNonNullElse(command.getSubject(), "");
        if (!SUBJECT.matcher(subject).matches() || AlarmSubjects.contains(subject)) {
            findings.error(
                    "command.subject",
                    command,
                    Texts.of("command.subject", subject, Findings.title(command)),
                    Texts.of("command.subject.remedy"));
        }
        Asset asset = (Asset) command.eContainer();
        @Nullable Channel channel = command.getChannel();
        if (channel != null && channel.eContainer() != asset) {
            findings.error(
                    "command.channel",
                    command,
                    Texts.of(
                            "command.channel", Findings.title(command), Findings.title(channel), Findings.title(asset)),
                    Texts.of("command.channel.remedy"));
        }
        List<Channel> channels = channel == null ? asset.getChannels() : List.of(channel);
        if (channels.stream().allMatch(each -> each.getBindings().isEmpty())) {
            findings.error(
                    "command.no-device",
                    command,
                    Texts.of("command.no-device", Findings.title(command)),
                    Texts.of("command.no-device.remedy"));
        }
    }

    static void check(Interlock interlock, Findings findings) {
        checkNumber(interlock, findings);
        if (Findings.blank(interlock.getAdvice())) {
            findings.warning(
                    "interlock.no-advice",
                    interlock,
                    Texts.of("interlock.no-advice", Findings.title(interlock)),
                    Texts.of("interlock.no-advice.remedy"));
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

    private static void checkConditions(Interlock interlock, Findings findings) {
        Set<Object> rules = new HashSet<>();
        for (Condition condition : interlock.getConditions()) {
            check(condition, findings);
            if (condition.isAcceptUncertain()) {
                findings.info(
                        "interlock.accepts-uncertain",
                        condition,
                        Texts.of("interlock.accepts-uncertain", Findings.title(interlock)),
                        Texts.of("interlock.accepts-uncertain.remedy"));
            }
            if (condition.getRule() != null && !rules.add(condition.getRule()) && interlock.getNeeded() > 1) {
                findings.warning(
                        "interlock.same-rule",
                        condition,
                        Texts.of("interlock.same-rule", Findings.title(interlock), Findings.title(condition.getRule())),
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
                    Texts.of(rule == null ? "condition.no-rule" : "condition.rule-disabled", Findings.title(condition)),
                    Texts.of(rule == null ? "condition.no-rule.remedy" : "condition.rule-disabled.remedy"));
            return;
        }
        if (rule instanceof LevelRule level
                && !Findings.blank(condition.getLevel())
                && level.getLevels().stream()
                        .noneMatch(each -> condition.getLevel().equals(each.getName()))) {
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
