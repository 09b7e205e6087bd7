package io.adit.things.internal.thing;

import io.adit.things.internal.Limits;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.PolicyIdNotDeletableException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingIdNotExplicitlySettableException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingMergeInvalidException;

/** What holds for every thing after a change. */
final class ThingChecks {
    private ThingChecks() {}

    /** Throws when the state after a change is none that a thing may have. */
    static void check(EntityState before, EntityState after, Change.Op op, Enforcers enforcers, DittoHeaders headers) {
        if (after.deleted()) {
            return;
        }
        if (after.json().getValue("policyId").filter(id -> id.isString()).isEmpty()) {
            throw PolicyIdNotDeletableException.newBuilder()
                    .dittoHeaders(headers)
                    .build();
        }
        if (!after.json()
                .getValue("thingId")
                .filter(id -> id.isString() && id.asString().equals(after.id()))
                .isPresent()) {
            throw ThingIdNotExplicitlySettableException.forDittoProtocol()
                    .dittoHeaders(headers)
                    .build();
        }
        Limits.checkThing(after.json(), headers);
        if (op == Change.Op.MERGE) {
            requireModel(after, headers); // all other commands bring values that Ditto's model has checked
        }
        String policyId = after.policyId();
        if (!policyId.equals(before.policyId()) && enforcers.ofThing(after) == null) {
            throw PolicyNotAccessibleException.newBuilder(PolicyId.of(policyId))
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private static void requireModel(EntityState after, DittoHeaders headers) {
        try {
            ThingStates.thing(after);
        } catch (DittoRuntimeException e) {
            throw e.setDittoHeaders(headers);
        } catch (JsonRuntimeException | UnsupportedOperationException | IllegalArgumentException e) {
            throw ThingMergeInvalidException.newBuilder()
                    .message("The Thing with ID '" + ThingId.of(after.id()) + "' would not be valid: " + e.getMessage())
                    .dittoHeaders(headers)
                    .build();
        }
    }
}
