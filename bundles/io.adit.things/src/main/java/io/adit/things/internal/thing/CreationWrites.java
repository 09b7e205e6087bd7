package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.Published;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.policy.PolicyChanges;
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
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.ThingCreated;

/** Carries out the creation of things, together with the policy that a thing may bring. */
final class CreationWrites {
    private final Store store;
    private final EventBus bus;
    private final Models models;
    private final Clock clock;
    private final ThingCreation creation;

    CreationWrites(Store store, Enforcers enforcers, EventBus bus, Models models, Clock clock) {
        this.store = store;
        this.bus = bus;
        this.models = models;
        this.clock = clock;
        this.creation = new ThingCreation(store, enforcers, clock);
    }

    /** Creates the thing of a slot, whose lock the caller holds. */
    CompletableFuture<CommandResponse<?>> execute(ThingModifyCommand<?> command, Slot slot) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingCreation.Wanted wanted = completed(creation.wanted(command), headers);
        Preconditions.THINGS.check(headers, null, false);
        if (wanted.policy() == null) {
            return create(command, slot, wanted, List.of());
        }
        JsonObject policy = wanted.policy();
        String policyId = policy.getValue("policyId").orElseThrow().asString();
        Slot policySlot = store.slot(Kind.POLICY, policyId);
        policySlot.lock().lock();
        try {
            creation.requireFree(policySlot, policyId, command);
            Change first = PolicyChanges.whole(policySlot, policyId, policy, clock.instant());
            Limits.checkPolicy(policy, headers);
            return create(command, slot, wanted, List.of(first));
        } finally {
            policySlot.lock().unlock();
        }
    }

    private ThingCreation.Wanted completed(ThingCreation.Wanted wanted, DittoHeaders headers) {
        JsonObject thing = models.newParts().thing(wanted.thing());
        models.guard().whole(null, thing, headers);
        return new ThingCreation.Wanted(thing, wanted.policy(), wanted.enforcer());
    }

    private CompletableFuture<CommandResponse<?>> create(
            ThingModifyCommand<?> command, Slot slot, ThingCreation.Wanted wanted, List<Change> before) {
        ThingId id = ThingId.of(command.getEntityId());
        EntityState old = slot.latest().state();
        long revision = old == null ? 1 : old.revision() + 1;
        Instant now = clock.instant();
        Change change = new Change(
                Kind.THING, id.toString(), revision, now, Change.Op.SET, JsonPointer.empty(), wanted.thing());
        JsonObject metadata = ThingMetadata.after(command, null, wanted.thing());
        change = metadata.isEmpty() ? change : change.withMetadata(metadata);
        EntityState after = EntityState.after(old, change);
        Limits.checkThing(after.json(), command.getDittoHeaders());
        List<Change> changes = new ArrayList<>(before);
        changes.add(change);
        Thing thing = ThingStates.thing(after);
        ThingCreated event = ThingCreated.of(
                thing, revision, now, Headers.event(command.getDittoHeaders()), ThingMetadata.told(command, metadata));
        CompletableFuture<Void> done =
                store.accept(changes, () -> bus.publish(new Published(event, id, after, wanted.enforcer())));
        DittoHeaders headers = Headers.response(command.getDittoHeaders(), revision, Headers.revisionTag(revision));
        return ThingWrites.answered(
                command,
                done,
                command instanceof ModifyThing
                        ? ModifyThingResponse.created(thing, headers)
                        : CreateThingResponse.of(thing, headers));
    }
}
