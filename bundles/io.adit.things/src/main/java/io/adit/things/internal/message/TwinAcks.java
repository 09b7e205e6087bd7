package io.adit.things.internal.message;

import io.adit.things.WantedAnswers;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.ThingWrites;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;

/** Changes of things that wait for more than the disk: for subscribers' acknowledgements. Thread-safe. */
public final class TwinAcks {
    private final ThingWrites writes;
    private final Rounds rounds;
    private final Store store;
    private final Enforcers enforcers;
    private final Duration defaultTimeout;

    /** Executes with {@code writes} and waits at most {@code defaultTimeout} where a command brings no timeout. */
    public TwinAcks(ThingWrites writes, Rounds rounds, Store store, Enforcers enforcers, Duration defaultTimeout) {
        this.writes = writes;
        this.rounds = rounds;
        this.store = store;
        this.enforcers = enforcers;
        this.defaultTimeout = defaultTimeout;
    }

    /**
     * Executes a command and waits for the acknowledgements that it asks for.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(ThingModifyCommand<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        WantedAnswers wanted = WantedAnswers.of(command);
        if (wanted.plain() || !headers.containsKey(DittoHeaderDefinition.REQUESTED_ACKS.getKey())) {
            return writes.execute(command);
        }
        ThingId id = ThingId.of(command.getEntityId());
        if (rounds.isFull()) {
            throw ThingTooManyModifyingRequestsException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        Rounds.Open open = rounds.open(
                command,
                id,
                wanted,
                headers.getTimeout().orElse(defaultTimeout),
                subjects -> mayRead(id, command, subjects));
        Round round = open.round();
        try {
            DittoHeaders sent = Rounds.sent(headers, open.correlationId(), wanted.labels());
            var unused = writes.execute((ThingModifyCommand<?>) command.setDittoHeaders(sent))
                    .whenComplete((response, error) -> {
                        if (error == null) {
                            round.persisted(Restored.to(response, headers));
                        } else {
                            round.fail(error);
                        }
                    });
        } catch (RuntimeException e) {
            round.fail(e);
        }
        return round.result();
    }

    /** As {@link io.adit.things.TwinRuntime#tryOut}; waits for no acknowledgement. */
    public CompletableFuture<CommandResponse<?>> tryOut(ThingModifyCommand<?> command) {
        return writes.tryOut(command);
    }

    private boolean mayRead(ThingId id, ThingModifyCommand<?> command, AuthorizationContext subjects) {
        Slot slot = store.find(Kind.THING, id.toString());
        EntityState state = slot == null ? null : slot.latest().state();
        Enforcer enforcer = state == null || state.deleted() ? null : enforcers.ofThing(state);
        return enforcer == null
                || enforcer.hasPartialPermissions(
                        PoliciesResourceType.thingResource(command.getResourcePath()), subjects, "READ");
    }
}
