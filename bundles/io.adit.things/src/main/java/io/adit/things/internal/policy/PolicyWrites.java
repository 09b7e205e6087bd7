package io.adit.things.internal.policy;

import io.adit.things.PolicyJsonCommand.Verb;
import io.adit.things.PolicyJsonResponse;
import io.adit.things.PolicyPath;
import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.policy.PolicyPlanner.Plan;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.IfEqual;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyConflictException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyEntryModificationInvalidException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyModificationInvalidException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyPreconditionFailedException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyTooManyModifyingRequestsException;
import org.jspecify.annotations.Nullable;

/** Executes the commands that change policies. Thread-safe. */
final class PolicyWrites {
    private final Store store;
    private final Enforcers enforcers;
    private final PolicyAdmission admission;
    private final Clock clock;

    PolicyWrites(Store store, Enforcers enforcers, PolicyAdmission admission, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Executes a request as far as the journal's queue; never waits for the disk.
     *
     * @return completes on the journal's thread when the change is durable
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    CompletableFuture<CommandResponse<?>> execute(PolicyRequest request) {
        Slot slot = store.slot(Kind.POLICY, request.id().toString());
        slot.lock().lock();
        try {
            EntityState state = slot.latest().live();
            return state == null ? create(request, slot) : change(request, slot, state);
        } finally {
            slot.lock().unlock();
        }
    }

    private CompletableFuture<CommandResponse<?>> create(PolicyRequest request, Slot slot) {
        JsonValue written = request.value();
        if (request.path().part() != PolicyPath.Part.POLICY || written == null) {
            throw PolicyErrors.noPolicy(request);
        }
        DittoHeaders headers = request.headers();
        Preconditions.POLICIES.check(headers, null, false);
        Instant now = clock.instant();
        JsonObject whole = DittoJsonException.wrapJsonRuntimeException(() -> PolicyJson.object(written));
        JsonObject policy = admission.created(request.id(), whole, headers, now);
        Enforcer enforcer = admission.effective(policy).anywhere();
        requireNoLockout(request, policy);
        if (!headers.isAllowPolicyLockout() && !mayWrite(enforcer, request)) {
            throw PolicyErrors.notModifiable(request);
        }
        Plan plan = new Plan(policy, policy, true);
        return accept(request, plan, PolicyChanges.whole(slot, request.id().toString(), policy, now), slot);
    }

    private CompletableFuture<CommandResponse<?>> change(PolicyRequest request, Slot slot, EntityState state) {
        DittoHeaders headers = request.headers();
        if (request.verb() == Verb.CREATE) {
            throw PolicyConflictException.newBuilder(request.id())
                    .dittoHeaders(headers)
                    .build();
        }
        Enforcer enforcer = enforcers.ofPolicy(state.id());
        if (enforcer == null) {
            throw PolicyErrors.noPolicy(request);
        }
        if (!mayWrite(enforcer, request)) {
            throw PolicyErrors.notModifiable(request);
        }
        EntityTag tag = PolicyReads.tag(request.path(), state);
        Preconditions.POLICIES.check(headers, tag, false);
        Instant now = clock.instant();
        if (request.path().part() == PolicyPath.Part.POLICY && request.verb() == Verb.DELETE) {
            Plan gone = new Plan(state.json(), null, false);
            return accept(request, gone, PolicyChanges.gone(state, now), slot);
        }
        Plan plan = PolicyPlanner.plan(resolved(request), state.json(), now);
        requireDifferent(request, state, plan, tag);
        admission.admit(request, PolicyModel.of(state), PolicyModel.of(plan.after()));
        admission.effective(plan.after());
        requireNoLockout(request, plan.after());
        return accept(request, plan, PolicyChanges.at(state, request.path().pointer(), plan.after(), now), slot);
    }

    private static PolicyRequest resolved(PolicyRequest request) {
        JsonValue written = request.value();
        return written == null
                ? request
                : new PolicyRequest(
                        request.command(),
                        request.verb(),
                        request.path(),
                        SubjectPlaceholders.resolved(request.path(), written, request.headers()),
                        request.fields());
    }

    private CompletableFuture<CommandResponse<?>> accept(PolicyRequest request, Plan plan, Change change, Slot slot) {
        DittoHeaders headers = request.headers();
        EntityState after = EntityState.after(slot.latest().state(), change);
        if (!after.deleted()) {
            Limits.checkPolicy(after.json(), headers);
        }
        EntityTag tag = after.deleted() ? null : PolicyReads.tag(request.path(), after);
        CommandResponse<?> answer = PolicyJsonResponse.of(
                request.command(),
                plan.created() ? HttpStatus.CREATED : HttpStatus.NO_CONTENT,
                plan.created() ? plan.value() : null,
                Headers.response(headers, change.revision(), tag));
        CompletableFuture<Void> done = store.accept(List.of(change), () -> {});
        if (done == null) {
            throw PolicyTooManyModifyingRequestsException.newBuilder(request.id())
                    .dittoHeaders(headers)
                    .build();
        }
        return done.thenApply(durable -> answer);
    }

    private static boolean mayWrite(Enforcer enforcer, PolicyRequest request) {
        return enforcer.hasUnrestrictedPermissions(
                PoliciesResourceType.policyResource(request.path().resourcePath()),
                request.headers().getAuthorizationContext(),
                "WRITE");
    }

    private static void requireDifferent(PolicyRequest request, EntityState state, Plan plan, @Nullable EntityTag tag) {
        DittoHeaders headers = request.headers();
        if (headers.getIfEqual().filter(one -> one != IfEqual.UPDATE).isPresent()
                && plan.after().equals(state.json())) {
            throw PolicyPreconditionFailedException.newBuilder()
                    .message("The previous value was equal to the new value and the 'if-equal' header was set to"
                            + " 'skip'.")
                    .description("Your changes were not applied, which is probably the expected outcome.")
                    .dittoHeaders(Headers.response(headers, state.revision(), tag))
                    .build();
        }
    }

    private static void requireNoLockout(PolicyRequest request, JsonObject policy) {
        DittoHeaders headers = request.headers();
        if (headers.isAllowPolicyLockout() || PolicyAdmission.someoneMayWrite(policy)) {
            return;
        }
        String label = request.path().label();
        throw label.isEmpty()
                ? PolicyModificationInvalidException.newBuilder(request.id())
                        .dittoHeaders(headers)
                        .build()
                : PolicyEntryModificationInvalidException.newBuilder(request.id(), label)
                        .dittoHeaders(headers)
                        .build();
    }
}
