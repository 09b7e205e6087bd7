package io.adit.things.internal.policy;

import io.adit.things.CheckPermissions;
import io.adit.things.CheckPermissions.Check;
import io.adit.things.CheckPermissionsResponse;
import io.adit.things.internal.Headers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.jspecify.annotations.Nullable;

/** Answers whether requesters have rights. On what doesn't exist nobody has any. Thread-safe. */
public final class PermissionChecks {
    private final Store store;
    private final Enforcers enforcers;

    /** Answers for a store. */
    public PermissionChecks(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
    }

    /** Answers a question. */
    public CompletableFuture<CommandResponse<?>> execute(CheckPermissions command) {
        AuthorizationContext subjects = command.getDittoHeaders().getAuthorizationContext();
        JsonObjectBuilder results = JsonObject.newBuilder();
        command.checks()
                .forEach((name, check) ->
                        results.set(JsonField.newInstance(JsonKey.of(name), JsonValue.of(allowed(check, subjects)))));
        return CompletableFuture.completedFuture(
                CheckPermissionsResponse.of(results.build(), Headers.response(command.getDittoHeaders(), 0, null)));
    }

    private boolean allowed(Check check, AuthorizationContext subjects) {
        Enforcer enforcer = enforcer(check);
        return enforcer != null
                && enforcer.hasUnrestrictedPermissions(
                        check.resource(), subjects, PoliciesModelFactory.newPermissions(check.permissions()));
    }

    private @Nullable Enforcer enforcer(Check check) {
        boolean policy = check.resource().getResourceType().equals("policy");
        Slot slot = store.find(policy ? Kind.POLICY : Kind.THING, check.entityId());
        EntityState state = slot == null ? null : slot.visible();
        if (state == null) {
            return null;
        }
        return policy ? enforcers.ofPolicy(state.id()) : enforcers.ofThing(state);
    }
}
