package io.adit.server.command;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.command.Refusal;
import io.adit.engine.programme.InterlockSettings;
import io.adit.publish.command.BoundDevices;
import io.adit.publish.command.CommandGuards;
import io.adit.publish.command.InterlockRefusal;
import io.adit.server.ingest.Ingest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the engine whether a command may go to its device. What counts is which device gets it, not the thing or feature by which it
 * was addressed, so no other address leads around an interlock. Whatever keeps the engine from answering refuses too.
 */
final class Interlocks {
    private static final Logger LOG = LoggerFactory.getLogger(Interlocks.class);
    private static final long LONGEST_JUDGEMENT_SECONDS = 5;

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
        List<InterlockSettings> concerned = CommandGuards.about(guards, command.subject(), command.payload());
        return ingest.judge(
                        concerned.stream().map(InterlockSettings::interlockId).toList())
                .toCompletableFuture()
                .orTimeout(LONGEST_JUDGEMENT_SECONDS, TimeUnit.SECONDS)
                .handle((verdicts, failure) -> (failure == null
                                ? InterlockRefusal.of(command.subject(), concerned, verdicts)
                                : unjudged(concerned, failure))
                        .map(Interlocks::outcome));
    }

    private List<InterlockSettings> guardsOf(DeviceCommand command) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return CommandGuards.of(ingest.programme(), new BoundDevices.Target(command.tenant(), command.deviceId()), now);
    }

    private static Optional<InterlockRefusal> unjudged(List<InterlockSettings> concerned, Throwable failure) {
        if (!concerned.isEmpty()) {
            LOG.error("Interlocks could not be judged; the command is refused.", failure);
        }
        return InterlockRefusal.unjudged(
                concerned, " within " + LONGEST_JUDGEMENT_SECONDS + " s, as the engine does not answer.");
    }

    private static CommandOutcome.NotDelivered outcome(InterlockRefusal refusal) {
        return new CommandOutcome.NotDelivered(
                InterlockRefusal.STATUS, refusal.reason(), new Refusal(refusal.interlocks(), refusal.advice()));
    }
}
