package io.adit.server.twin;

import io.adit.connectivity.command.CommandOrigin;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.command.Refusal;
import io.adit.publish.command.BoundDevices;
import io.adit.publish.command.CommandError;
import io.adit.publish.command.InterlockRefusal;
import io.adit.server.ingest.Ingest;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import io.adit.things.TwinRuntime.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes messages to the inbox of a thing or feature on to the device that is bound to it, as a Hono command, and the
 * device's answer back as the message's. A message to something without a device is left to others.
 */
public final class CommandDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    private final TwinRuntime twins;
    private final Ingest ingest;
    private final CommandRouter commands;
    private final Clock clock;
    private final Subscription subscription;

    /** Starts passing on. */
    public CommandDesk(TwinRuntime twins, Ingest ingest, CommandRouter commands, Clock clock) {
        this.twins = twins;
        this.ingest = ingest;
        this.commands = commands;
        this.clock = clock;
        this.subscription = twins.subscribe(
                new TwinFilter(EngineSubject.context(), Set.of(), Set.of(), null, null),
                (signal, extra) -> received(signal));
    }

    private void received(Signal<?> signal) {
        if ((signal instanceof SendThingMessage<?> || signal instanceof SendFeatureMessage<?>)
                && signal instanceof MessageCommand<?, ?> send
                && send.getMessage().getDirection() == MessageDirection.TO
                && !AlarmDesk.answers(send.getMessage().getSubject())) {
            pass(send);
        }
    }

    private void pass(MessageCommand<?, ?> send) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        List<BoundDevices.Target> devices =
                BoundDevices.of(ingest.programme(), send.getEntityId().toString(), feature(send), now);
        if (devices.size() > 1) {
            refuse(send, CommandError.ambiguous(devices));
        } else if (devices.size() == 1) {
            pass(send, devices.get(0));
        }
    }

    private void pass(MessageCommand<?, ?> send, BoundDevices.Target device) {
        DittoHeaders headers = send.getDittoHeaders();
        Duration timeout = headers.getTimeout().filter(Duration::isPositive).orElse(DEFAULT_TIMEOUT);
        boolean wantsAnswer = headers.isResponseRequired()
                && headers.getTimeout().filter(Duration::isZero).isEmpty();
        DeviceCommand command = command(send, device, wantsAnswer);
        commands.send(command, timeout).thenAccept(outcome -> {
            LOG.info(
                    "Command {} of {} for device {}/{}: {}",
                    command.subject(),
                    AlarmDesk.sender(headers),
                    device.tenant(),
                    device.deviceId(),
                    outcome.getClass().getSimpleName());
            if (wantsAnswer) {
                report(send, outcome);
            }
        });
    }

    private static DeviceCommand command(MessageCommand<?, ?> send, BoundDevices.Target device, boolean wantsAnswer) {
        DittoHeaders headers = send.getDittoHeaders();
        Message<?> message = send.getMessage();
        return new DeviceCommand(
                device.tenant(),
                device.deviceId(),
                message.getSubject(),
                message.getContentType().orElse(""),
                MessagePayload.bytes(message),
                wantsAnswer,
                new CommandOrigin(
                        AlarmDesk.sender(headers),
                        send.getEntityId().toString(),
                        Objects.requireNonNullElse(feature(send), ""),
                        headers.getCorrelationId().orElse("")));
    }

    private void report(MessageCommand<?, ?> send, CommandOutcome outcome) {
        switch (outcome) {
            case CommandOutcome.Answered answer ->
                answer(send, answer.status(), answer.contentType(), answer.payload());
            case CommandOutcome.NotDelivered not -> refuse(send, error(not));
            case CommandOutcome.Delivered delivered -> answer(send, 204, "", new byte[0]);
            case CommandOutcome.Unanswered unanswered -> {
                // The twin runtime itself tells the sender that its time is over.
            }
        }
    }

    private static CommandError error(CommandOutcome.NotDelivered not) {
        Refusal refusal = not.refusal();
        return refusal == null
                ? CommandError.notDelivered(not.status(), not.reason())
                : CommandError.interlocked(new InterlockRefusal(refusal.interlocks(), not.reason(), refusal.advice()));
    }

    private void refuse(MessageCommand<?, ?> send, CommandError error) {
        byte[] payload = error.json().toString().getBytes(StandardCharsets.UTF_8);
        answer(send, error.status(), "application/json", payload);
    }

    private void answer(MessageCommand<?, ?> send, int code, String contentType, byte[] payload) {
        MessageAnswer.give(twins, send, new MessageAnswer(code, contentType, payload));
    }

    private static @Nullable String feature(MessageCommand<?, ?> send) {
        return MessageAnswer.feature(send);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
