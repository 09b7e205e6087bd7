package io.adit.server.command;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.command.Refusal;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.Programme;
import io.adit.server.ingest.Ingest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the engine whether a command may go to its device. What counts is which device gets it, not the thing or feature by which it
 * was addressed, so no other address leads around an interlock. Whatever keeps the engine from answering refuses too.
 */
final class Interlocks {
    private static final Logger LOG = LoggerFactory.getLogger(Interlocks.class);
    private static final long LONGEST_JUDGEMENT_SECONDS = 5;
    private static final int CONFLICT = 409;

    private final Ingest ingest;
    private final Clock clock;

    Interlocks(Ingest ingest, Clock clock) {
        this.ingest = ingest;
        this.clock = clock;
    }

    /**
     * Judges a command. Completes at once for devices without interlocks, for others on any thread, in the order of the calls.
     *
     * @return empty where it may be sent; never fails
     */
    CompletionStage<Optional<CommandOutcome.NotDelivered>> check(DeviceCommand command) {
        List<InterlockSettings> guards = guardsOf(command);
        if (guards.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        List<InterlockSettings> concerned =
                guards.stream().filter(guard -> isAbout(guard, command)).toList();
        return ingest.judge(
                        concerned.stream().map(InterlockSettings::interlockId).toList())
                .toCompletableFuture()
                .orTimeout(LONGEST_JUDGEMENT_SECONDS, TimeUnit.SECONDS)
                .handle((verdicts, failure) ->
                        failure == null ? refusal(command, concerned, verdicts) : unjudged(concerned, failure));
    }

    private List<InterlockSettings> guardsOf(DeviceCommand command) {
        Programme programme = ingest.programme();
        BoundDevices.Target target = new BoundDevices.Target(command.tenant(), command.deviceId());
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return programme.interlocks().stream()
                .filter(InterlockSettings::enabled)
                .filter(guard -> BoundDevices.of(programme, guard.thingId(), guard.featureId(), now)
                        .contains(target))
                .toList();
    }

    private static boolean isAbout(InterlockSettings guard, DeviceCommand command) {
        boolean subject = guard.subject().equals(InterlockSettings.ANY_SUBJECT)
                || guard.subject().equals(command.subject());
        return subject && PayloadMatch.matches(guard.payload(), command.payload());
    }

    private static Optional<CommandOutcome.NotDelivered> refusal(
            DeviceCommand command, List<InterlockSettings> concerned, List<InterlockVerdict> verdicts) {
        List<String> ids = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        Set<String> advice = new LinkedHashSet<>();
        for (int i = 0; i < concerned.size(); i++) {
            if (verdicts.get(i).refuses()) {
                InterlockSettings guard = concerned.get(i);
                ids.add(guard.interlockId());
                sentences.add("Interlock '" + guard.name() + "' refuses '" + command.subject() + "': "
                        + String.join(" ", verdicts.get(i).reasons()));
                advice.add(guard.advice());
            }
        }
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommandOutcome.NotDelivered(
                        CONFLICT, String.join(" ", sentences), new Refusal(ids, said(advice))));
    }

    private static String said(Set<String> advice) {
        return advice.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
    }

    private static Optional<CommandOutcome.NotDelivered> unjudged(
            List<InterlockSettings> concerned, Throwable failure) {
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        LOG.error("Interlocks could not be judged; the command is refused.", failure);
        return Optional.of(new CommandOutcome.NotDelivered(
                CONFLICT,
                "The interlocks of this command could not be judged within " + LONGEST_JUDGEMENT_SECONDS
                        + " s, as the engine does not answer.",
                new Refusal(
                        concerned.stream().map(InterlockSettings::interlockId).toList(),
                        "Try again; if it stays so, tell whoever runs the server.")));
    }
}
