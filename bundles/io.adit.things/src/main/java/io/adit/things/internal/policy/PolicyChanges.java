package io.adit.things.internal.policy;

import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import java.time.Instant;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The changes of policies, as the journal keeps them: as narrow as possible, since history tells them again. */
public final class PolicyChanges {
    private PolicyChanges() {}

    /** Makes a policy what is given, or creates it; the caller holds the slot's lock. */
    public static Change whole(Slot slot, String id, JsonObject policy, Instant now) {
        EntityState old = slot.latest().state();
        long revision = old == null ? 1 : old.revision() + 1;
        return new Change(Kind.POLICY, id, revision, now, Change.Op.SET, JsonPointer.empty(), policy);
    }

    /** Deletes a policy. */
    static Change gone(EntityState policy, Instant now) {
        return change(policy, now, Change.Op.REMOVE, JsonPointer.empty(), null);
    }

    /**
     * Makes a policy what is given by a change of one place, or of the whole where it differs elsewhere too.
     *
     * @param place what was asked to be changed
     */
    static Change at(EntityState policy, JsonPointer place, JsonObject after, Instant now) {
        JsonObject before = policy.json();
        JsonValue there = place.isEmpty() ? after : after.getValue(place).orElse(null);
        if (there == null && before.remove(place).equals(after)) {
            return change(policy, now, Change.Op.REMOVE, place, null);
        }
        boolean only = there != null
                && !place.isEmpty()
                && before.setValue(place, there).equals(after);
        return change(policy, now, Change.Op.SET, only ? place : JsonPointer.empty(), only ? there : after);
    }

    private static Change change(
            EntityState policy, Instant now, Change.Op op, JsonPointer place, @Nullable JsonValue value) {
        return new Change(Kind.POLICY, policy.id(), policy.revision() + 1, now, op, place, value);
    }
}
