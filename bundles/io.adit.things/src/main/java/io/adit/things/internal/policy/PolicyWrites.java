package io.adit.things.internal.policy;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyCommandToModifyExceptionRegistry;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyConflictException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyEntryModificationInvalidException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyModificationInvalidException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyTooManyModifyingRequestsException;
import org.eclipse.ditto.policies.model.signals.commands.modify.CreatePolicy;
import org.eclipse.ditto.policies.model.signals.commands.modify.CreatePolicyResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicy;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicy;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.PolicyModifyCommand;
import org.jspecify.annotations.Nullable;

/** Executes the commands that change policies. Thread-safe. */
public final class PolicyWrites {
    private final Store store;
    private final Enforcers enforcers;
    private final Clock clock;

    /** Writes into a store. */
    public PolicyWrites(Store store, Enforcers enforcers, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.clock = clock;
    }

    /**
     * Executes a command as far as the journal's queue; never waits for the disk.
     *
     * @return completes on the journal's thread when the change is durable
     * @throws DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(PolicyModifyCommand<?> command) {
        Slot slot = store.slot(Kind.POLICY, command.getEntityId().toString());
        slot.lock().lock();
        try {
            EntityState state = slot.latest().live();
            return state == null ? create(command, slot) : change(command, slot, state);
        } finally {
            slot.lock().unlock();
        }
    }

    /** The change that makes a policy what it is now, or creates it. */
    public static Change whole(Slot slot, Policy policy, Instant now) {
        EntityState old = slot.latest().state();
        return new Change(
                Kind.POLICY,
                policy.getEntityId().orElseThrow().toString(),
                old == null ? 1 : old.revision() + 1,
                now,
                Change.Op.SET,
                JsonPointer.empty(),
                policy.toJson());
    }

    private CompletableFuture<CommandResponse<?>> create(PolicyModifyCommand<?> command, Slot slot) {
        Policy policy = switch (command) {
            case CreatePolicy create -> create.getPolicy();
            case ModifyPolicy modify -> modify.getPolicy();
            default -> throw missing(command);
        };
        DittoHeaders headers = command.getDittoHeaders();
        Preconditions.POLICIES.check(headers, null, false);
        Policy named =
                policy.toBuilder().setId(PolicyId.of(command.getEntityId())).build();
        requireNoLockout(named, command, null);
        if (!headers.isAllowPolicyLockout() && !mayWrite(enforcers.preview(named), command)) {
            throw forbidden(command);
        }
        return accept(
                command,
                whole(slot, named, clock.instant()),
                h -> command instanceof ModifyPolicy
                        ? ModifyPolicyResponse.created(PolicyId.of(command.getEntityId()), named, h)
                        : CreatePolicyResponse.of(PolicyId.of(command.getEntityId()), named, h));
    }

    private CompletableFuture<CommandResponse<?>> change(PolicyModifyCommand<?> command, Slot slot, EntityState state) {
        DittoHeaders headers = command.getDittoHeaders();
        PolicyId id = PolicyId.of(state.id());
        if (command instanceof CreatePolicy) {
            throw PolicyConflictException.newBuilder(id).dittoHeaders(headers).build();
        }
        requireRight(command, state);
        Preconditions.POLICIES.check(headers, PolicyReads.tag(command, state), false);
        Policy policy = Enforcers.policy(state);
        Instant now = clock.instant();
        if (command instanceof DeletePolicy) {
            Change gone = new Change(
                    Kind.POLICY, state.id(), state.revision() + 1, now, Change.Op.REMOVE, JsonPointer.empty(), null);
            return accept(command, gone, h -> DeletePolicyResponse.of(id, h));
        }
        PolicyPlanner.Plan plan = command instanceof ModifyPolicy modify
                ? new PolicyPlanner.Plan(
                        modify.getPolicy().toBuilder().setId(id).build(),
                        null,
                        h -> ModifyPolicyResponse.modified(id, h))
                : PolicyPlanner.plan(command, policy);
        requireNoLockout(
                plan.policy(),
                command,
                plan.label() == null ? null : plan.label().toString());
        return accept(command, whole(slot, plan.policy(), now), plan.response());
    }

    private CompletableFuture<CommandResponse<?>> accept(
            PolicyModifyCommand<?> command, Change change, PolicyPlanner.Answered response) {
        DittoHeaders headers = command.getDittoHeaders();
        if (change.value() != null) {
            Limits.checkPolicy(change.value().asObject(), headers);
        }
        CommandResponse<?> answer = response.response(Headers.response(
                headers,
                change.revision(),
                change.value() == null || !command.getResourcePath().isEmpty()
                        ? null
                        : Headers.revisionTag(change.revision())));
        CompletableFuture<Void> done = store.accept(List.of(change), () -> {});
        if (done == null) {
            throw PolicyTooManyModifyingRequestsException.newBuilder(PolicyId.of(command.getEntityId()))
                    .dittoHeaders(headers)
                    .build();
        }
        return done.thenApply(durable -> answer);
    }

    private void requireRight(PolicyModifyCommand<?> command, EntityState state) {
        Enforcer enforcer = enforcers.of(state.id());
        AuthorizationContext subjects = command.getDittoHeaders().getAuthorizationContext();
        ResourceKey whole = PoliciesResourceType.policyResource("/");
        if (enforcer == null) {
            throw missing(command);
        }
        if (!mayWrite(enforcer, command)) {
            boolean known = enforcer.hasPartialPermissions(whole, subjects, "READ")
                    || enforcer.hasPartialPermissions(whole, subjects, "WRITE");
            throw known ? forbidden(command) : missing(command);
        }
    }

    private static boolean mayWrite(Enforcer enforcer, PolicyModifyCommand<?> command) {
        return enforcer.hasUnrestrictedPermissions(
                PoliciesResourceType.policyResource(command.getResourcePath()),
                command.getDittoHeaders().getAuthorizationContext(),
                "WRITE");
    }

    private void requireNoLockout(Policy policy, PolicyModifyCommand<?> command, @Nullable String label) {
        DittoHeaders headers = command.getDittoHeaders();
        if (headers.isAllowPolicyLockout() || PolicyRules.someoneMayWrite(policy, enforcers)) {
            return;
        }
        PolicyId id = PolicyId.of(command.getEntityId());
        throw label == null
                ? PolicyModificationInvalidException.newBuilder(id)
                        .dittoHeaders(headers)
                        .build()
                : PolicyEntryModificationInvalidException.newBuilder(id, label)
                        .dittoHeaders(headers)
                        .build();
    }

    private static DittoRuntimeException forbidden(PolicyModifyCommand<?> command) {
        return PolicyCommandToModifyExceptionRegistry.getInstance().exceptionFrom(command);
    }

    private static DittoRuntimeException missing(PolicyModifyCommand<?> command) {
        return PolicyNotAccessibleException.newBuilder(PolicyId.of(command.getEntityId()))
                .dittoHeaders(command.getDittoHeaders())
                .build();
    }
}
