package io.adit.server.command;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.CommandWatch;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.publish.command.BoundDevices;
import io.adit.publish.command.CommandInputs;
import io.adit.server.ingest.Ingest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a command pass to its device once it stands in the journal, brings the values that go with it and no interlock refuses it, and writes down what became of it before the
 * sender is told. A command that can't be written down is not sent. Commands to one device keep their order. Thread-safe.
 */
public final class CommandGate implements CommandWatch, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandGate.class);
    private static final int UNAVAILABLE = 503;

    private final CommandAudit audit;
    private final Ingest ingest;
    private final Clock clock;
    private final Interlocks interlocks;
    private final ExecutorService order = Executors.newSingleThreadExecutor(task -> new Thread(task, "adit-commands"));

    /** Stands before the devices whose interlocks this engine runs. */
    public CommandGate(CommandAudit audit, Ingest ingest, Clock clock) {
        this.audit = audit;
        this.ingest = ingest;
        this.clock = clock;
        this.interlocks = new Interlocks(ingest, clock);
    }

    @Override
    public CompletionStage<CommandOutcome> around(
            DeviceCommand command, Duration timeout, Supplier<CompletionStage<CommandOutcome>> send) {
        long begun = System.nanoTime();
        Supplier<CompletionStage<CommandOutcome>> inTime =
                () -> System.nanoTime() - begun < timeout.toNanos() ? send.get() : late();
        return audit.sent(command, timeout)
                .handleAsync(
                        (number, failure) -> failure == null
                                ? judgeAndSend(number, command, inTime, begun)
                                : unwritten(command, failure),
                        order)
                .thenCompose(outcome -> outcome);
    }

    private static CompletionStage<CommandOutcome> unwritten(DeviceCommand command, Throwable failure) {
        LOG.error("The command {} was not sent, as it could not be written down.", command.subject(), failure);
        return CompletableFuture.completedFuture(new CommandOutcome.NotDelivered(
                UNAVAILABLE, "The command was not sent, as it could not be written down; try again."));
    }

    /** Nobody waits any more, so nobody would expect the device to act. */
    private static CompletionStage<CommandOutcome> late() {
        return CompletableFuture.completedFuture(new CommandOutcome.NotDelivered(
                UNAVAILABLE, "The command was not sent, as its time was over before it could be judged; try again."));
    }

    private CompletionStage<CommandOutcome> judgeAndSend(
            long number, DeviceCommand command, Supplier<CompletionStage<CommandOutcome>> send, long begun) {
        CompletableFuture<CommandOutcome> outcome = ofInputs(command)
                .map(refusal -> CompletableFuture.completedStage(Optional.of(refusal)))
                .orElseGet(() -> interlocks.check(command))
                .toCompletableFuture()
                .thenCompose(refusal -> refusal.<CompletionStage<CommandOutcome>>map(CompletableFuture::completedFuture)
                        .orElseGet(send));
        return outcome.thenCompose(known -> audit.ended(number, known, Duration.ofNanos(System.nanoTime() - begun))
                .handle((done, failure) -> {
                    if (failure != null) {
                        LOG.error("What became of command {} could not be written down.", number, failure);
                    }
                    return known;
                }));
    }

    private Optional<CommandOutcome.NotDelivered> ofInputs(DeviceCommand command) {
        CommandInputs.Sent sent = new CommandInputs.Sent(
                new BoundDevices.Target(command.tenant(), command.deviceId()),
                command.origin().thingId(),
                command.subject(),
                command.payload());
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return CommandInputs.check(ingest.programme(), sent, now)
                .map(refusal -> new CommandOutcome.NotDelivered(refusal.status(), refusal.reason()));
    }

    @Override
    public void close() {
        order.shutdown();
    }
}
