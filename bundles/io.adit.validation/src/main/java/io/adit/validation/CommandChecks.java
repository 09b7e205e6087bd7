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
        InputChecks.check(command, findings);
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
}
