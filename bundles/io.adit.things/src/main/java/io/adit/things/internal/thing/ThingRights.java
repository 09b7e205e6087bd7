package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingCommandToAccessExceptionRegistry;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingCommandToModifyExceptionRegistry;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotModifiableException;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;

/** Which commands on a thing a policy lets a subject do, and the errors where it doesn't. */
public final class ThingRights {
    private ThingRights() {}

    /**
     * Throws Ditto's error when a command is not allowed: 404 for who may not read, as if there were no such part, and
     * 403 for who may not write, also for who has no right on the thing at all.
     */
    public static void require(Enforcer enforcer, ThingCommand<?> command) {
        if (!allowed(enforcer, command, Headers.subjects(command.getDittoHeaders()))) {
            throw forbidden(command);
        }
    }

    private static boolean allowed(Enforcer enforcer, ThingCommand<?> command, AuthorizationContext subjects) {
        ResourceKey resource = PoliciesResourceType.thingResource(command.getResourcePath());
        if (!(command instanceof ThingModifyCommand<?>)) {
            return enforcer.hasPartialPermissions(resource, subjects, "READ");
        }
        if (enforcer.hasUnrestrictedPermissions(resource, subjects, "WRITE")) {
            return true;
        }
        if (command instanceof MergeThing merge && enforcer.hasPartialPermissions(resource, subjects, "WRITE")) {
            Set<ResourceKey> changed = new HashSet<>();
            leaves(merge.getPath(), withoutSameId(merge), changed);
            return !changed.isEmpty() && enforcer.hasUnrestrictedPermissions(changed, subjects, "WRITE");
        }
        return false;
    }

    /* The id that the thing has already is no change. */
    private static JsonValue withoutSameId(MergeThing merge) {
        JsonValue patch = merge.getValue();
        boolean whole = merge.getPath().isEmpty() && patch.isObject() && !patch.isNull();
        JsonValue id = JsonValue.of(merge.getEntityId().toString());
        return whole && patch.asObject().getValue("thingId").filter(id::equals).isPresent()
                ? patch.asObject().remove("thingId")
                : patch;
    }

    private static void leaves(JsonPointer path, JsonValue value, Set<ResourceKey> into) {
        if (!value.isObject() || value.isNull() || value.asObject().isEmpty()) {
            into.add(PoliciesResourceType.thingResource(path));
            return;
        }
        for (JsonField field : value.asObject()) {
            leaves(path.addLeaf(field.getKey()), field.getValue(), into);
        }
    }

    /** The error for a thing that isn't there. */
    static DittoRuntimeException missing(ThingCommand<?> command) {
        return ThingNotAccessibleException.newBuilder(ThingId.of(command.getEntityId()))
                .dittoHeaders(command.getDittoHeaders())
                .build();
    }

    private static DittoRuntimeException forbidden(ThingCommand<?> command) {
        return command instanceof ThingModifyCommand<?>
                ? ThingCommandToModifyExceptionRegistry.getInstance().exceptionFrom(command)
                : ThingCommandToAccessExceptionRegistry.getInstance().exceptionFrom(command);
    }

    /** The error for a thing whose policy is gone. */
    static DittoRuntimeException orphaned(ThingCommand<?> command, String policyId) {
        ThingId id = ThingId.of(command.getEntityId());
        String message = "The Thing with ID '" + id + "' could not be accessed as its Policy with ID '" + policyId
                + "' is not or no longer existing.";
        String description =
                "Recreate/create the Policy with ID '" + policyId + "' in order to get access to the Thing again.";
        return command instanceof ThingModifyCommand<?>
                ? ThingNotModifiableException.newBuilder(id)
                        .message(message)
                        .description(description)
                        .dittoHeaders(command.getDittoHeaders())
                        .build()
                : ThingNotAccessibleException.newBuilder(id)
                        .message(message)
                        .description(description)
                        .dittoHeaders(command.getDittoHeaders())
                        .build();
    }
}
