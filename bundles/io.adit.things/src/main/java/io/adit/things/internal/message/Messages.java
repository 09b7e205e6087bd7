package io.adit.things.internal.message;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.ThingStates;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.exceptions.CommandTimeoutException;
import org.eclipse.ditto.messages.model.MessagePayloadSizeTooLargeException;
import org.eclipse.ditto.messages.model.MessageSendNotAllowedException;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.eclipse.ditto.messages.model.signals.commands.SendClaimMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendMessageAcceptedResponse;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Live messages: checks that they may be sent, hands them to subscribers and waits for one answer. Thread-safe. */
public final class Messages implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final int MAX_WAITING = 65_536;

    private final Store store;
    private final Enforcers enforcers;
    private final EventBus bus;
    private final Duration defaultTimeout;
    private final ConcurrentHashMap<Key, Waiting> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("twin message timeouts").daemon().factory());

    private record Key(String thingId, String correlationId) {}

    private record Waiting(
            CompletableFuture<CommandResponse<?>> answer,
            Enforcer enforcer,
            ResourceKey resource,
            ScheduledFuture<?> timeout) {}

    /** Messages over a bus; {@code defaultTimeout} is for messages that bring none. */
    public Messages(Store store, Enforcers enforcers, EventBus bus, Duration defaultTimeout) {
        this.store = store;
        this.enforcers = enforcers;
        this.bus = bus;
        this.defaultTimeout = defaultTimeout;
    }

    /**
     * Sends a message.
     *
     * @return the answer; 408 {@code command.timeout} when none comes in time; 202 at once when none is wanted
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it may not be sent
     */
    public CompletableFuture<CommandResponse<?>> send(MessageCommand<?, ?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingId id = ThingId.of(command.getEntityId());
        Slot slot = store.find(Kind.THING, id.toString());
        EntityState thing = slot == null ? null : slot.visible();
        Enforcer enforcer = thing == null ? null : enforcers.of(ThingStates.policyId(thing));
        if (thing == null || enforcer == null) {
            throw ThingNotAccessibleException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        ResourceKey resource = ResourceKey.newInstance("message", command.getResourcePath());
        requireAllowed(command, enforcer, resource);
        Duration timeout = headers.getTimeout().orElse(defaultTimeout);
        if (timeout.isZero() || !headers.isResponseRequired()) {
            bus.publish(new Published(command, id, thing, enforcer));
            return CompletableFuture.completedFuture(SendMessageAcceptedResponse.newInstance(
                    id, command.getMessage().getHeaders(), Headers.response(headers, 0, null)));
        }
        String correlationId =
                headers.getCorrelationId().orElseGet(() -> UUID.randomUUID().toString());
        MessageCommand<?, ?> sent = command.setDittoHeaders(
                headers.toBuilder().correlationId(correlationId).build());
        CompletableFuture<CommandResponse<?>> answer =
                await(new Key(id.toString(), correlationId), enforcer, resource, timeout, headers);
        bus.publish(new Published(sent, id, thing, enforcer));
        return answer;
    }

    private void requireAllowed(MessageCommand<?, ?> command, Enforcer enforcer, ResourceKey resource) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingId id = ThingId.of(command.getEntityId());
        if (!(command instanceof SendClaimMessage<?>)
                && !enforcer.hasUnrestrictedPermissions(resource, headers.getAuthorizationContext(), "WRITE")) {
            throw MessageSendNotAllowedException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        int bytes =
                command.getMessage().getRawPayload().map(ByteBuffer::remaining).orElse(0);
        if (bytes > Limits.MESSAGE_BYTES) {
            throw MessagePayloadSizeTooLargeException.newBuilder(bytes, Limits.MESSAGE_BYTES)
                    .dittoHeaders(headers)
                    .build();
        }
        if (bus.isFull() || waiting.size() >= MAX_WAITING) {
            throw ThingTooManyModifyingRequestsException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private CompletableFuture<CommandResponse<?>> await(
            Key key, Enforcer enforcer, ResourceKey resource, Duration timeout, DittoHeaders headers) {
        CompletableFuture<CommandResponse<?>> answer = new CompletableFuture<>();
        ScheduledFuture<?> timer = this.timer.schedule(
                () -> answer.completeExceptionally(CommandTimeoutException.newBuilder(timeout)
                        .dittoHeaders(headers)
                        .build()),
                timeout.toNanos(),
                TimeUnit.NANOSECONDS);
        Waiting one = new Waiting(answer, enforcer, resource, timer);
        waiting.put(key, one);
        answer.whenComplete((response, error) -> {
            timer.cancel(false);
            waiting.remove(key, one);
        });
        return answer;
    }

    /** Takes an answer of a receiver that could read the message; others are dropped. */
    public void answer(CommandResponse<?> response) {
        if (!(response instanceof MessageCommandResponse<?, ?> answer)) {
            return;
        }
        DittoHeaders headers = answer.getDittoHeaders();
        Waiting one = waiting.get(new Key(
                answer.getEntityId().toString(), headers.getCorrelationId().orElse("")));
        if (one == null) {
            LOG.debug("Nobody waits for the answer {} of {}", headers.getCorrelationId(), answer.getEntityId());
        } else if (!one.enforcer.hasUnrestrictedPermissions(one.resource, headers.getAuthorizationContext(), "READ")) {
            LOG.info("An answer for {} came from someone who may not read the message", answer.getEntityId());
        } else {
            one.answer.complete(response);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
