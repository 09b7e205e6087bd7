package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks on commands. */
final class CommandChecks {
    /** What both Ditto and the topics of Hono take. */
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9_.:-]{1,128}");

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
        InputChecks.check(command, findings);
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
}
