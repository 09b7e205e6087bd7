package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.IfEqual;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingConflictException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingPreconditionFailedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.ThingCreated;
import org.jspecify.annotations.Nullable;

/** Executes the commands that change things. Commands on one thing follow one another; thread-safe. */
public final class ThingWrites {
    private final Store store;
    private final Enforcers enforcers;
    private final EventBus bus;
    private final Clock clock;
    private final ThingCreation creation;

    /** Writes into a store, telling a bus. */
    public ThingWrites(Store store, Enforcers enforcers, EventBus bus, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.bus = bus;
        this.clock = clock;
        this.creation = new ThingCreation(store, enforcers);
    }

    /**
     * Executes a command as far as the journal's queue; never waits for the disk.
     *
     * @return completes on the journal's thread when the change is durable and visible
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(ThingModifyCommand<?> command) {
        if (bus.isFull()) {
            throw tooMany(command);
        }
        Slot slot = store.slot(Kind.THING, command.getEntityId().toString());
        ReentrantLock lock = slot.lock();
        lock.lock();
        try {
            EntityState state = slot.latest().live();
            return state == null ? create(command, slot) : change(command, slot, state);
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<CommandResponse<?>> change(ThingModifyCommand<?> command, Slot slot, EntityState state) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingId id = ThingId.of(state.id());
        if (command instanceof CreateThing) {
            throw ThingConflictException.newBuilder(id).dittoHeaders(headers).build();
        }
        Enforcer enforcer = enforcers.of(ThingStates.policyId(state));
        if (enforcer == null) {
            throw ThingRights.orphaned(command, ThingStates.policyId(state));
        }
        ThingRights.require(enforcer, command);
        Preconditions.THINGS.check(headers, tag(state, command.getResourcePath()), false);
        Condition.check(headers, state, enforcer);
        ThingPlan plan = ThingPlanner.plan(command, id, state.json());
        Instant now = clock.instant();
        Change change =
                new Change(Kind.THING, state.id(), state.revision() + 1, now, plan.op(), plan.path(), plan.value());
        EntityState after = EntityState.after(state, change);
        ThingChecks.check(state, after, plan.op(), enforcers, headers);
        if (headers.getIfEqual().filter(one -> one != IfEqual.UPDATE).isPresent()
                && !after.deleted()
                && after.json().equals(state.json())) {
            throw ThingPreconditionFailedException.newBuilder()
                    .message("The previous value was equal to the new value and the 'if-equal' header was set to"
                            + " 'skip'.")
                    .description("Your changes were not applied, which is probably the expected outcome.")
                    .dittoHeaders(Headers.response(headers, state.revision(), tag(state, command.getResourcePath())))
                    .build();
        }
        var event = plan.event().event(change.revision(), now, Headers.event(headers));
        Enforcer sees = after.deleted() ? enforcer : seesAfter(state, after, enforcer);
        CompletableFuture<Void> done = store.accept(
                List.of(change), () -> bus.publish(new Published(event, id, after.deleted() ? state : after, sees)));
        EntityTag tag = after.deleted() ? null : tag(after, command.getResourcePath());
        CommandResponse<?> response = plan.response().response(Headers.response(headers, change.revision(), tag));
        return answered(command, done, response);
    }

    private Enforcer seesAfter(EntityState before, EntityState after, Enforcer enforcer) {
        String policyId = ThingStates.policyId(after);
        if (policyId.equals(ThingStates.policyId(before))) {
            return enforcer;
        }
        Enforcer other = enforcers.of(policyId);
        return other == null ? enforcer : other;
    }

    private CompletableFuture<CommandResponse<?>> create(ThingModifyCommand<?> command, Slot slot) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingCreation.Wanted wanted = creation.wanted(command);
        Preconditions.THINGS.check(headers, null, false);
        if (wanted.policy() == null) {
            return create(command, slot, wanted, List.of());
        }
        Policy policy = wanted.policy();
        Slot policySlot =
                store.slot(Kind.POLICY, policy.getEntityId().orElseThrow().toString());
        policySlot.lock().lock();
        try {
            creation.requireFree(policySlot, policy, command);
            Change first = io.adit.things.internal.policy.PolicyWrites.whole(policySlot, policy, clock.instant());
            Limits.checkPolicy(java.util.Objects.requireNonNull(first.value()).asObject(), headers);
            return create(command, slot, wanted, List.of(first));
        } finally {
            policySlot.lock().unlock();
        }
    }

    private CompletableFuture<CommandResponse<?>> create(
            ThingModifyCommand<?> command, Slot slot, ThingCreation.Wanted wanted, List<Change> before) {
        ThingId id = ThingId.of(command.getEntityId());
        EntityState old = slot.latest().state();
        long revision = old == null ? 1 : old.revision() + 1;
        Instant now = clock.instant();
        Change change = new Change(
                Kind.THING, id.toString(), revision, now, Change.Op.SET, JsonPointer.empty(), wanted.thing());
        EntityState after = EntityState.after(old, change);
        Limits.checkThing(after.json(), command.getDittoHeaders());
        List<Change> changes = new ArrayList<>(before);
        changes.add(change);
        Thing thing = ThingStates.thing(after);
        ThingCreated event = ThingCreated.of(thing, revision, now, Headers.event(command.getDittoHeaders()), null);
        CompletableFuture<Void> done =
                store.accept(changes, () -> bus.publish(new Published(event, id, after, wanted.enforcer())));
        DittoHeaders headers = Headers.response(command.getDittoHeaders(), revision, Headers.revisionTag(revision));
        return answered(
                command,
                done,
                command instanceof ModifyThing
                        ? ModifyThingResponse.created(thing, headers)
                        : CreateThingResponse.of(thing, headers));
    }

    private static CompletableFuture<CommandResponse<?>> answered(
            ThingModifyCommand<?> command, @Nullable CompletableFuture<Void> done, CommandResponse<?> response) {
        if (done == null) {
            throw tooMany(command);
        }
        return done.thenApply(durable -> response);
    }

    private static ThingTooManyModifyingRequestsException tooMany(ThingModifyCommand<?> command) {
        return ThingTooManyModifyingRequestsException.newBuilder(ThingId.of(command.getEntityId()))
                .dittoHeaders(command.getDittoHeaders())
                .build();
    }

    static @Nullable EntityTag tag(EntityState state, JsonPointer path) {
        return path.isEmpty()
                ? Headers.revisionTag(state.revision())
                : state.json().getValue(path).map(Headers::hashTag).orElse(null);
    }
}
