package io.adit.things.internal.message;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.model.MessageGuard;
import io.adit.things.internal.model.ModelWait;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.thing.Condition;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.messages.model.MessagePayloadSizeTooLargeException;
import org.eclipse.ditto.messages.model.MessageSendNotAllowedException;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.eclipse.ditto.messages.model.signals.commands.SendClaimMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendMessageAcceptedResponse;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.things.model.ThingId;

/** Messages to and from things and features: checks that they may be sent, and sends them. Thread-safe. */
public final class Messages {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(60);

    private final LiveChannel channel;
    private final MessageGuard guard;
    private final ModelWait waiting;
    private final Duration defaultTimeout;

    /** Messages over a channel; {@code defaultTimeout} is for those that bring none. */
    public Messages(LiveChannel channel, Models models, Duration defaultTimeout) {
        this.channel = channel;
        this.guard = new MessageGuard(models.all());
        this.waiting = models.waiting();
        this.defaultTimeout = defaultTimeout;
    }

    /**
     * Sends a message.
     *
     * @return the answer; 408 {@code command.timeout} when none comes in time; 202 at once when none is wanted
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it may not be sent
     */
    public CompletableFuture<CommandResponse<?>> send(MessageCommand<?, ?> command) {
        return waiting.run(command.getEntityId().toString(), () -> sent(command));
    }

    private CompletableFuture<CommandResponse<?>> sent(MessageCommand<?, ?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingId id = ThingId.of(command.getEntityId());
        LiveChannel.Target target = channel.target(id, headers);
        ResourceKey resource = ResourceKey.newInstance("message", command.getResourcePath());
        boolean claim = command instanceof SendClaimMessage<?>;
        if (!claim
                && !target.enforcer()
                        .hasUnrestrictedPermissions(resource, headers.getAuthorizationContext(), "WRITE")) {
            throw MessageSendNotAllowedException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        requireSize(command);
        Condition.check(headers, target.thing(), target.enforcer());
        guard.sent(
                command.getMessage(), command.getResourcePath(), target.thing().json(), headers);
        return channel.send(command, target, resource, claim ? CLAIM_TIMEOUT : defaultTimeout)
                .thenCompose(answer -> allowed(answer, command, target))
                .thenApply(answer -> answer instanceof Acknowledgements acks && acks.isEmpty()
                        ? SendMessageAcceptedResponse.newInstance(
                                id, command.getMessage().getHeaders(), Headers.response(headers, 0, null))
                        : answer);
    }

    /* An answer that the model does not allow is told to the sender as the error that it is. */
    private CompletableFuture<CommandResponse<?>> allowed(
            CommandResponse<?> response, MessageCommand<?, ?> command, LiveChannel.Target target) {
        if (!(response instanceof MessageCommandResponse<?, ?> answer)) {
            return CompletableFuture.completedFuture(response);
        }
        return waiting.run(command.getEntityId().toString(), () -> {
            guard.answered(
                    answer.getMessage(),
                    command.getResourcePath(),
                    target.thing().json(),
                    command.getDittoHeaders());
            return CompletableFuture.completedFuture(response);
        });
    }

    private static void requireSize(MessageCommand<?, ?> command) {
        int bytes =
                command.getMessage().getRawPayload().map(ByteBuffer::remaining).orElse(0);
        if (bytes > Limits.MESSAGE_BYTES) {
            throw MessagePayloadSizeTooLargeException.newBuilder(bytes, Limits.MESSAGE_BYTES)
                    .dittoHeaders(command.getDittoHeaders())
                    .build();
        }
    }
}
