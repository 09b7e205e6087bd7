package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.jspecify.annotations.Nullable;

/** Executes the commands that change things. Commands on one thing follow one another; thread-safe. */
public final class ThingWrites {
    private final Store store;
    private final Enforcers enforcers;
    private final EventBus bus;
    private final Models models;
    private final ThingDecisions decisions;
    private final CreationWrites creations;

    /** Writes into a store, telling a bus. */
    public ThingWrites(Store store, Enforcers enforcers, EventBus bus, Models models, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.bus = bus;
        this.models = models;
        this.decisions = new ThingDecisions(enforcers, clock, models);
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

    /**
     * As {@link io.adit.things.TwinRuntime#tryOut}.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command would be refused
     */
    public CompletableFuture<CommandResponse<?>> tryOut(ThingModifyCommand<?> command) {
        ThingMetadata.requireOne(command);
        return models.waiting().run(command.getEntityId().toString(), () -> tried(command));
    }

    private CompletableFuture<CommandResponse<?>> tried(ThingModifyCommand<?> command) {
        Slot slot = store.find(Kind.THING, command.getEntityId().toString());
        Slot.Latest latest = slot == null ? null : slot.latest();
        EntityState state = latest == null ? null : latest.live();
        if (latest == null || state == null) {
            throw ThingRights.missing(command);
        }
        return trial(decisions.decide(command, state).plan(), state, latest, command.getDittoHeaders());
    }

    private static CompletableFuture<CommandResponse<?>> trial(
            ThingPlan plan, EntityState state, Slot.Latest latest, DittoHeaders headers) {
        CommandResponse<?> answer = plan.response().response(Headers.response(headers, state.revision(), null));
        return latest.durable().thenApply(durable -> answer);
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
        ThingDecisions.Decided decided = decisions.decide(command, state);
        ThingPlan plan = decided.plan();
        Change change = decided.change();
        EntityState after = decided.after();
        if (command instanceof MigrateThingDefinition migrate && MigrationPlanner.isTrial(migrate)) {
            return trial(plan, state, slot.latest(), headers);
        }
        DittoHeaders told = Headers.event(headers);
        var event =
                plan.event().event(change.revision(), change.at(), told, ThingMetadata.told(command, after.metadata()));
        Enforcer sees = after.deleted() ? decided.enforcer() : seesAfter(state, after, decided.enforcer());
        EntityState shown = after.deleted() ? state : after;
        CompletableFuture<Void> done = store.accept(
                List.of(change),
                List.of(after),
                () -> bus.publish(new Published(event, ThingId.of(state.id()), shown, sees)));
        EntityTag tag = after.deleted() ? null : ThingDecisions.tag(after, command.getResourcePath());
        return answered(command, done, plan.response().response(Headers.answer(told, change.revision(), tag)));
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
}
