package io.adit.publish.command;

import io.adit.engine.programme.CommandSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.Programme;
import java.util.List;
import java.util.Optional;

/**
 * Holds commands to the values that the model lets go with them. As with interlocks, what counts is which device gets the command; where several things share one, those of the
 * thing that the command was sent to.
 */
public final class CommandInputs {
    private static final int INVALID = 400;
    private static final int UNAVAILABLE = 503;

    private CommandInputs() {}

    /**
     * A command on its way.
     *
     * @param device that gets it
     * @param thingId of the thing that it was sent to
     */
    public record Sent(BoundDevices.Target device, String thingId, String subject, byte[] payload) {}

    /**
     * Why a command is not sent.
     *
     * @param status for its sender: 400, or 503 where the model's values are at fault
     * @param reason a sentence or more
     */
    public record Refusal(int status, String reason) {}

    /** Why it is not sent; empty where it may be. @param nowMicros microseconds since the epoch */
    public static Optional<Refusal> check(Programme programme, Sent command, long nowMicros) {
        List<CommandSettings> known = known(programme, command, nowMicros);
        List<CommandSettings> own = known.stream()
                .filter(each -> each.thingId().equals(command.thingId()))
                .toList();
        return (own.isEmpty() ? known : own)
                .stream().flatMap(each -> check(each, command).stream()).findFirst();
    }

    private static List<CommandSettings> known(Programme programme, Sent command, long nowMicros) {
        return programme.commands().stream()
                .filter(each -> each.subject().equals(InterlockSettings.ANY_SUBJECT)
                        || each.subject().equals(command.subject()))
                .filter(each -> BoundDevices.of(programme, each.thingId(), each.featureId(), nowMicros)
                        .contains(command.device()))
                .toList();
    }

    private static Optional<Refusal> check(CommandSettings settings, Sent command) {
        String notSent = "'" + command.subject() + "' was not sent: ";
        if (!settings.fault().isEmpty()) {
            return Optional.of(new Refusal(UNAVAILABLE, notSent + settings.fault()));
        }
        List<String> problems = InputCheck.problems(settings.inputs(), command.payload());
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(INVALID, notSent + String.join(" ", problems)));
    }
}
