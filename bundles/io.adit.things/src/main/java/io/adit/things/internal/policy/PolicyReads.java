package io.adit.things.internal.policy;

import io.adit.things.PolicyJsonResponse;
import io.adit.things.PolicyPath;
import io.adit.things.internal.Headers;
import io.adit.things.internal.Historical;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.jspecify.annotations.Nullable;

/** Executes the commands that read policies. Thread-safe. */
final class PolicyReads {
    private final Store store;
    private final Enforcers enforcers;
    private final ResolvedView resolvedView;

    PolicyReads(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
        this.resolvedView = new ResolvedView(enforcers);
    }

    /**
     * Executes a request.
     *
     * @return completes as soon as what was read is durable
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    CompletableFuture<CommandResponse<?>> execute(PolicyRequest request) {
        DittoHeaders headers = request.headers();
        Slot slot = store.find(Kind.POLICY, request.id().toString());
        Slot.Latest latest = slot == null ? null : slot.latest();
        EntityState state = latest == null ? null : latest.live();
        Enforcers.Granted granted =
                state == null ? null : enforcers.grantedPolicy(request.id().toString());
        if (latest == null || state == null || granted == null) {
            throw PolicyErrors.noPolicy(request);
        }
        ResourceKey resource =
                PoliciesResourceType.policyResource(request.path().resourcePath());
        AuthorizationContext subjects = headers.getAuthorizationContext();
        if (!granted.enforcer().hasPartialPermissions(resource, subjects, "READ")) {
            throw PolicyErrors.notAccessible(request);
        }
        EntityState asked = Historical.state(headers, Kind.POLICY, state, store.history());
        boolean resolved = request.path().part() == PolicyPath.Part.POLICY && ResolvedView.isWanted(headers);
        // What is imported changes without a new revision of this policy, so that its tag can't speak for the view.
        EntityTag tag = resolved ? null : tag(request.path(), asked);
        if (!resolved) {
            Preconditions.POLICIES.check(headers, tag, true);
        }
        JsonValue value = resolved
                ? whole(request, asked, granted.enforcer(), true)
                : visible(request, asked, granted.enforcer(), resource);
        CommandResponse<?> response = PolicyJsonResponse.of(
                request.command(), HttpStatus.OK, value, Headers.response(headers, asked.revision(), tag));
        return CompletableFuture.allOf(latest.durable(), granted.durable()).thenApply(durable -> response);
    }

    private JsonObject whole(PolicyRequest request, EntityState state, Enforcer enforcer, boolean resolved) {
        JsonFieldSelector fields = request.fields();
        JsonObject all = fields == null ? state.json() : withSpecialFields(state);
        JsonObject shown = resolved ? resolvedView.of(all, request.headers().getAuthorizationContext()) : all;
        JsonObject view = PolicyRules.view(shown, enforcer, request.headers());
        return fields == null ? view : view.get(fields);
    }

    private JsonValue visible(PolicyRequest request, EntityState state, Enforcer enforcer, ResourceKey resource) {
        if (request.path().part() == PolicyPath.Part.POLICY) {
            return whole(request, state, enforcer, false);
        }
        JsonValue value = PolicyPlanner.read(request, state.json());
        return value.isObject()
                ? enforcer.buildJsonView(
                        resource, value.asObject(), request.headers().getAuthorizationContext(), "READ")
                : value;
    }

    private static JsonObject withSpecialFields(EntityState state) {
        return state.json().toBuilder()
                .set("_namespace", PolicyId.of(state.id()).getNamespace())
                .set("_revision", state.revision())
                .set("_created", state.created().toString())
                .set("_modified", state.modified().toString())
                .build();
    }

    /** The tag of a place; null when there is no such place. */
    static @Nullable EntityTag tag(PolicyPath path, EntityState state) {
        return path.part() == PolicyPath.Part.POLICY
                ? Headers.revisionTag(state.revision())
                : state.json().getValue(path.pointer()).map(Headers::hashTag).orElse(null);
    }
}
