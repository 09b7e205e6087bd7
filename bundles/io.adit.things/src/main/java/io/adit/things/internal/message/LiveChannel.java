package io.adit.things.internal.message;

import io.adit.things.SignalKind;
import io.adit.things.WantedAnswers;
import io.adit.things.internal.Headers;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.EventSendNotAllowedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;

/**
 * The live channel: hands what was allowed to subscribers and waits for what they answer. Nothing of it is kept on disk.
 * Thread-safe.
 */
public final class LiveChannel {
    private final Store store;
    private final Enforcers enforcers;
    private final EventBus bus;
    private final Rounds rounds;

    /**
     * A thing that something is sent to or from.
     *
     * @param enforcer who may do what with it
     */
    record Target(ThingId id, EntityState thing, Enforcer enforcer) {}

    /** A channel to the subscribers of a bus. */
    public LiveChannel(Store store, Enforcers enforcers, EventBus bus, Rounds rounds) {
        this.store = store;
        this.enforcers = enforcers;
        this.bus = bus;
        this.rounds = rounds;
    }

    /** The thing of a signal; throws ThingNotAccessibleException. */
    Target target(ThingId id, DittoHeaders headers) {
        Slot slot = store.find(Kind.THING, id.toString());
        EntityState thing = slot == null ? null : slot.visible();
        Enforcer enforcer = thing == null ? null : enforcers.ofThing(thing);
        if (thing == null || enforcer == null) {
            throw ThingNotAccessibleException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        return new Target(id, thing, enforcer);
    }

    /** Sends a command that is allowed; completes with its answer, or at once where none is wanted. */
    CompletableFuture<CommandResponse<?>> send(
            Command<?> command, Target target, ResourceKey resource, Duration defaultTimeout) {
        requireRoom(target.id, command.getDittoHeaders());
        WantedAnswers wanted = WantedAnswers.of(command);
        DittoHeaders headers = Headers.originated(command.getDittoHeaders());
        if (wanted.nothing()) {
            Command<?> told = (Command<?>) command.setDittoHeaders(headers);
            bus.publish(new Published(told, target.id, target.thing, target.enforcer));
            return CompletableFuture.completedFuture(
                    Acknowledgements.empty(target.id, Headers.response(headers, 0, null)));
        }
        Duration timeout = headers.getTimeout().orElse(defaultTimeout);
        Rounds.Open open = rounds.open(
                command,
                target.id,
                wanted,
                timeout,
                subjects -> target.enforcer.hasPartialPermissions(resource, subjects, "READ"));
        Command<?> sent =
                (Command<?>) command.setDittoHeaders(Rounds.sent(headers, open.correlationId(), wanted.labels()));
        bus.publish(new Published(sent, target.id, target.thing, target.enforcer));
        return open.round().result();
    }

    /**
     * As {@link io.adit.things.TwinRuntime#emit}.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it may not be sent
     */
    public void emit(ThingEvent<?> event) {
        if (!SignalKind.isLive(event)) {
            throw new IllegalArgumentException("Only the twin itself tells of its changes.");
        }
        DittoHeaders headers = event.getDittoHeaders();
        Target target = target(event.getEntityId(), headers);
        ResourceKey resource = PoliciesResourceType.thingResource(event.getResourcePath());
        if (!target.enforcer.hasUnrestrictedPermissions(resource, headers.getAuthorizationContext(), "WRITE")) {
            throw EventSendNotAllowedException.newBuilder(target.id)
                    .dittoHeaders(headers)
                    .build();
        }
        requireRoom(target.id, headers);
        ThingEvent<?> told = event.setDittoHeaders(Headers.originated(headers));
        bus.publish(new Published(told, target.id, target.thing, target.enforcer));
    }

    private void requireRoom(ThingId id, DittoHeaders headers) {
        if (bus.isFull() || rounds.isFull()) {
            throw ThingTooManyModifyingRequestsException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
    }
}
