package io.adit.server.command;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.engine.programme.CommandSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.Programme;
import io.adit.server.ingest.Ingest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Holds commands to the values that the model lets go with them. As with interlocks, what counts is which device gets the command; where several things share one, those of the
 * thing that the command was sent to. Thread-safe.
 */
final class CommandInputs {
    private static final int INVALID = 400;
    private static final int UNAVAILABLE = 503;

    private final Ingest ingest;
    private final Clock clock;

    CommandInputs(Ingest ingest, Clock clock) {
        this.ingest = ingest;
        this.clock = clock;
    }

    /** Why a command is not sent; empty where it may be. */
    Optional<CommandOutcome.NotDelivered> check(DeviceCommand command) {
        List<CommandSettings> known = known(command);
        List<CommandSettings> own = known.stream()
                .filter(each -> each.thingId().equals(command.origin().thingId()))
                .toList();
        return (own.isEmpty() ? known : own)
                .stream().flatMap(each -> check(each, command).stream()).findFirst();
    }

    private List<CommandSettings> known(DeviceCommand command) {
        Programme programme = ingest.programme();
        BoundDevices.Target target = new BoundDevices.Target(command.tenant(), command.deviceId());
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return programme.commands().stream()
                .filter(each -> each.subject().equals(InterlockSettings.ANY_SUBJECT)
                        || each.subject().equals(command.subject()))
                .filter(each -> BoundDevices.of(programme, each.thingId(), each.featureId(), now)
                        .contains(target))
                .toList();
    }

    private static Optional<CommandOutcome.NotDelivered> check(CommandSettings settings, DeviceCommand command) {
        if (!settings.fault().isEmpty()) {
            return Optional.of(new CommandOutcome.NotDelivered(
                    UNAVAILABLE, "'" + command.subject() + "' was not sent: " + settings.fault()));
        }
        List<String> problems = InputCheck.problems(settings.inputs(), command.payload());
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommandOutcome.NotDelivered(
                        INVALID, "'" + command.subject() + "' was not sent: " + String.join(" ", problems)));
    }
}
