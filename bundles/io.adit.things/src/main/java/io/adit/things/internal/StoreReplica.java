package io.adit.things.internal;

import io.adit.things.TwinReplica;
import io.adit.things.TwinRuntime.Subscription;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.StateObserver;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.ThingStates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.events.ThingCreated;
import org.eclipse.ditto.things.model.signals.events.ThingDeleted;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.eclipse.ditto.things.model.signals.events.ThingModified;
import org.jspecify.annotations.Nullable;

/** The replica's door to a store. */
final class StoreReplica implements TwinReplica {
    private final Store store;
    private final Enforcers enforcers;
    private final EventBus bus;
    private final Clock clock;

    StoreReplica(Store store, Enforcers enforcers, EventBus bus, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.bus = bus;
        this.clock = clock;
    }

    private static Kind kind(Entity entity) {
        return entity.isPolicy() ? Kind.POLICY : Kind.THING;
    }

    @Override
    public List<Entity> in(Set<String> namespaces) {
        List<Entity> found = new ArrayList<>();
        for (Kind kind : List.of(Kind.POLICY, Kind.THING)) {
            for (Slot slot : store.all(kind)) {
                EntityState state = slot.visible();
                Entity entity = state == null ? null : new Entity(kind == Kind.POLICY, state.id());
                if (entity != null && (namespaces.isEmpty() || namespaces.contains(entity.namespace()))) {
                    found.add(entity);
                }
            }
        }
        return found;
    }

    @Override
    public Optional<JsonObject> state(Entity entity) {
        return Optional.ofNullable(store.find(kind(entity), entity.id()))
                .map(Slot::visible)
                .map(EntityState::json);
    }

    @Override
    public CompletionStage<Void> put(Entity entity, JsonObject state) {
        try {
            check(entity, state);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return change(entity, state);
    }

    private static void check(Entity entity, JsonObject state) {
        String id = entity.isPolicy()
                ? PoliciesModelFactory.newPolicy(state)
                        .getEntityId()
                        .orElseThrow()
                        .toString()
                : ThingsModelFactory.newThing(state).getEntityId().orElseThrow().toString();
        if (!id.equals(entity.id())
                || (!entity.isPolicy()
                        && state.getValue(Thing.JsonFields.POLICY_ID).isEmpty())) {
            throw new IllegalArgumentException(
                    "The state given for " + entity.id() + " is of another or has no policy.");
        }
    }

    @Override
    public CompletionStage<Void> remove(Entity entity) {
        return change(entity, null);
    }

    private CompletionStage<Void> change(Entity entity, @Nullable JsonObject state) {
        Slot slot = store.slot(kind(entity), entity.id());
        slot.lock().lock();
        try {
            Slot.Latest latest = slot.latest();
            if (state == null && latest.live() == null) {
                return latest.durable().thenApply(nothing -> null);
            }
            EntityState before = latest.state();
            Change change = new Change(
                    kind(entity),
                    entity.id(),
                    before == null ? 1 : before.revision() + 1,
                    clock.instant(),
                    state == null ? Change.Op.REMOVE : Change.Op.SET,
                    JsonPointer.empty(),
                    state);
            EntityState after = EntityState.after(before, change);
            Runnable telling = entity.isPolicy() ? () -> {} : telling(latest.live(), after);
            CompletableFuture<Void> done = store.accept(List.of(change), List.of(after), telling);
            return done == null
                    ? CompletableFuture.failedFuture(new IllegalStateException("the journal of the twins is full"))
                    : done;
        } finally {
            slot.lock().unlock();
        }
    }

    private Runnable telling(@Nullable EntityState before, EntityState after) {
        EntityState shown = after.deleted() && before != null ? before : after;
        Enforcer sees = enforcers.ofThing(shown);
        if (sees == null) {
            return () -> {}; // nobody may see a thing without a policy
        }
        ThingEvent<?> event = event(before, after);
        return () -> bus.publish(new Published(event, ThingId.of(after.id()), shown, sees));
    }

    private static ThingEvent<?> event(@Nullable EntityState before, EntityState after) {
        DittoHeaders headers = DittoHeaders.newBuilder()
                .randomCorrelationId()
                .responseRequired(false)
                .build();
        if (after.deleted()) {
            return ThingDeleted.of(ThingId.of(after.id()), after.revision(), after.modified(), headers, null);
        }
        Thing thing = ThingStates.thing(after);
        return before == null
                ? ThingCreated.of(thing, after.revision(), after.modified(), headers, null)
                : ThingModified.of(thing, after.revision(), after.modified(), headers, null);
    }

    @Override
    public Subscription observe(Observer observer) {
        StateObserver told = (kind, state, path) -> observer.changed(new Entity(kind == Kind.POLICY, state.id()), path);
        store.observe(told);
        return () -> store.ignore(told);
    }
}
