package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.model.Migration;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Pointers;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.IfEqual;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingConflictException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingPreconditionFailedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.jspecify.annotations.Nullable;

/** Executes the commands that change things. Commands on one thing follow one another; thread-safe. */
public final class ThingWrites {
    private final Store store;
    private final Enforcers enforcers;
    private final EventBus bus;
    private final Clock clock;
    private final Models models;
    private final MigrationPlanner migrations;
    private final CreationWrites creations;

    /** Writes into a store, telling a bus. */
    public ThingWrites(Store store, Enforcers enforcers, EventBus bus, Models models, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.bus = bus;
        this.clock = clock;
        this.models = models;
        this.migrations = new MigrationPlanner(new Migration(models.all()));
        this.creations = new CreationWrites(store, enforcers, bus, models, clock);
    }

    /**
     * Executes a command as far as the journal's queue; never waits for the disk.
     *
     * @return completes on the journal's thread when the change is durable and visible
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(ThingModifyCommand<?> command) {
        ThingMetadata.requireOne(command);
        if (bus.isFull()) {
            throw tooMany(command);
        }
        return models.waiting().run(command.getEntityId().toString(), () -> decided(command));
    }

    private CompletableFuture<CommandResponse<?>> decided(ThingModifyCommand<?> command) {
        Slot slot = store.slot(Kind.THING, command.getEntityId().toString());
        ReentrantLock lock = slot.lock();
        lock.lock();
        try {
            EntityState state = slot.latest().live();
            return state == null ? creations.execute(command, slot) : change(command, slot, state);
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<CommandResponse<?>> change(ThingModifyCommand<?> command, Slot slot, EntityState state) {
        DittoHeaders headers = command.getDittoHeaders();
        Enforcer enforcer = allowed(command, state);
        ThingPlan plan = plan(command, state, enforcer);
        Change change = change(plan, command, state);
        EntityState after = EntityState.after(state, change);
        ThingChecks.check(state, after, plan.op(), enforcers, headers);
        if (isSkipped(headers, state, after)) {
            throw unchanged(headers, state, command.getResourcePath());
        }
        models.guard().check(change, state, after, headers);
        if (command instanceof MigrateThingDefinition migrate && MigrationPlanner.isTrial(migrate)) {
            CommandResponse<?> trial = plan.response().response(Headers.response(headers, state.revision(), null));
            return slot.latest().durable().thenApply(durable -> trial);
        }
        DittoHeaders told = Headers.event(headers);
        var event =
                plan.event().event(change.revision(), change.at(), told, ThingMetadata.told(command, after.metadata()));
        Enforcer sees = after.deleted() ? enforcer : seesAfter(state, after, enforcer);
        EntityState shown = after.deleted() ? state : after;
        CompletableFuture<Void> done = store.accept(
                List.of(change),
                List.of(after),
                () -> bus.publish(new Published(event, ThingId.of(state.id()), shown, sees)));
        EntityTag tag = after.deleted() ? null : tag(after, command.getResourcePath());
        return answered(command, done, plan.response().response(Headers.answer(told, change.revision(), tag)));
    }

    /** The enforcer of the thing's policy; throws when that, or a condition of the command, stands against the command. */
    private Enforcer allowed(ThingModifyCommand<?> command, EntityState state) {
        DittoHeaders headers = command.getDittoHeaders();
        if (command instanceof CreateThing) {
            throw ThingConflictException.newBuilder(ThingId.of(state.id()))
                    .dittoHeaders(headers)
                    .build();
        }
        Enforcer enforcer = enforcers.ofThing(state);
        if (enforcer == null) {
            throw ThingRights.orphaned(command, state.policyId());
        }
        ThingRights.require(enforcer, command);
        if (Preconditions.given(headers)) {
            Preconditions.THINGS.check(headers, tag(state, command.getResourcePath()), false);
        }
        Condition.check(headers, state, enforcer);
        return enforcer;
    }

    private static boolean isSkipped(DittoHeaders headers, EntityState before, EntityState after) {
        return headers.getIfEqual().filter(one -> one != IfEqual.UPDATE).isPresent()
                && !after.deleted()
                && after.json().equals(before.json());
    }

    private static ThingPreconditionFailedException unchanged(
            DittoHeaders headers, EntityState state, JsonPointer path) {
        return ThingPreconditionFailedException.newBuilder()
                .message("The previous value was equal to the new value and the 'if-equal' header was set to 'skip'.")
                .description("Your changes were not applied, which is probably the expected outcome.")
                .dittoHeaders(Headers.response(headers, state.revision(), tag(state, path)))
                .build();
    }

    private ThingPlan plan(ThingModifyCommand<?> command, EntityState state, Enforcer enforcer) {
        if (command instanceof MigrateThingDefinition migrate) {
            return migrations.plan(migrate, state, enforcer);
        }
        ThingModifyCommand<?> effective =
                models.newParts().features(EffectiveMerge.of(command, state, enforcer), state.json());
        return ThingPlanner.plan(effective, ThingId.of(state.id()), state.json());
    }

    private Change change(ThingPlan plan, ThingModifyCommand<?> command, EntityState state) {
        Change change = new Change(
                Kind.THING, state.id(), state.revision() + 1, clock.instant(), plan.op(), plan.path(), plan.value());
        boolean deletion = plan.op() == Change.Op.REMOVE && plan.path().isEmpty();
        return deletion || !ThingMetadata.isTouched(command, state)
                ? change
                : change.withMetadata(ThingMetadata.after(
                        command, state, EntityState.after(state, change).json()));
    }

    private Enforcer seesAfter(EntityState before, EntityState after, Enforcer enforcer) {
        String policyId = after.policyId();
        if (policyId.equals(before.policyId())) {
            return enforcer;
        }
        Enforcer other = enforcers.ofThing(after);
        return other == null ? enforcer : other;
    }

    static CompletableFuture<CommandResponse<?>> answered(
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
                : Pointers.get(state.json(), path).map(Headers::hashTag).orElse(null);
    }
}
