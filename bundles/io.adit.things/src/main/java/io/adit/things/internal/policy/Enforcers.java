package io.adit.things.internal.policy;

import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyEntry;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectExpiry;
import org.eclipse.ditto.policies.model.Subjects;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.enforcers.PolicyEnforcers;
import org.jspecify.annotations.Nullable;

/**
 * Enforcers of the policies' newest accepted states, imports resolved, expired subjects left out. An enforcer is kept
 * until a policy that it is made of changes or a subject expires. Thread-safe.
 */
public final class Enforcers {
    private final Store store;
    private final Clock clock;
    private final ConcurrentHashMap<String, Cached> cache = new ConcurrentHashMap<>();

    /** Enforcers for the policies of a store. */
    public Enforcers(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Cached(
            Enforcer enforcer,
            Map<Slot, EntityState> madeOf,
            Instant validBefore,
            List<CompletableFuture<?>> pending) {}

    /**
     * An enforcer and when the policies that it is made of are durable.
     *
     * @param durable only what completes after this may be shown
     */
    public record Granted(Enforcer enforcer, CompletableFuture<?> durable) {}

    /** The enforcer of a policy; null when there is no such policy. */
    public @Nullable Enforcer of(String policyId) {
        Cached cached = cached(policyId);
        return cached == null ? null : cached.enforcer;
    }

    /** The enforcer of a policy with its durability; null when there is no such policy. */
    public @Nullable Granted granted(String policyId) {
        Cached cached = cached(policyId);
        if (cached == null) {
            return null;
        }
        List<CompletableFuture<?>> open =
                cached.pending.stream().filter(one -> !one.isDone()).toList();
        return new Granted(
                cached.enforcer,
                open.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : CompletableFuture.allOf(open.toArray(CompletableFuture[]::new)));
    }

    /** The enforcer that a policy would have, not kept. */
    public Enforcer preview(Policy policy) {
        return PolicyEnforcers.defaultEvaluator(
                resolved(policy, new HashMap<>(), new ArrayList<>()).entries());
    }

    /** The model of a policy's state. */
    public static Policy policy(EntityState state) {
        return state.derived(one -> PoliciesModelFactory.newPolicy(one.json()));
    }

    private @Nullable Cached cached(String policyId) {
        Cached cached = cache.get(policyId);
        if (cached != null && stillRight(cached)) {
            return cached;
        }
        Cached made = make(policyId);
        if (made == null) {
            cache.remove(policyId);
        } else {
            cache.put(policyId, made);
        }
        return made;
    }

    private boolean stillRight(Cached cached) {
        for (Map.Entry<Slot, EntityState> part : cached.madeOf.entrySet()) {
            if (part.getKey().latest().state() != part.getValue()) {
                return false;
            }
        }
        return cached.validBefore == Instant.MAX || clock.instant().isBefore(cached.validBefore);
    }

    private @Nullable Cached make(String policyId) {
        Map<Slot, EntityState> madeOf = new HashMap<>();
        List<CompletableFuture<?>> pending = new ArrayList<>();
        Policy policy = load(policyId, madeOf, pending);
        if (policy == null) {
            return null;
        }
        Resolved resolved = resolved(policy, madeOf, pending);
        Enforcer enforcer = PolicyEnforcers.defaultEvaluator(resolved.entries());
        return new Cached(enforcer, Map.copyOf(madeOf), resolved.validBefore(), pending);
    }

    private record Resolved(List<PolicyEntry> entries, Instant validBefore) {}

    private Resolved resolved(Policy policy, Map<Slot, EntityState> madeOf, List<CompletableFuture<?>> pending) {
        Policy whole = policy.withResolvedImports(id ->
                        CompletableFuture.completedFuture(Optional.ofNullable(load(id.toString(), madeOf, pending))))
                .toCompletableFuture()
                .join();
        Instant now = clock.instant();
        Instant validBefore = Instant.MAX;
        List<PolicyEntry> entries = new ArrayList<>();
        for (PolicyEntry entry : whole) {
            List<Subject> current = new ArrayList<>();
            for (Subject subject : entry.getSubjects()) {
                Instant expiry =
                        subject.getExpiry().map(SubjectExpiry::getTimestamp).orElse(Instant.MAX);
                if (expiry.isAfter(now)) {
                    current.add(subject);
                    validBefore = expiry.isBefore(validBefore) ? expiry : validBefore;
                }
            }
            Subjects subjects = PoliciesModelFactory.newSubjects(current);
            entries.add(PoliciesModelFactory.newPolicyEntry(
                    entry.getLabel(), subjects, entry.getResources(), entry.getImportableType()));
        }
        return new Resolved(entries, validBefore);
    }

    private @Nullable Policy load(String id, Map<Slot, EntityState> madeOf, List<CompletableFuture<?>> pending) {
        Slot slot = store.slot(Kind.POLICY, PolicyId.of(id).toString());
        Slot.Latest latest = slot.latest();
        if (latest.state() != null) {
            madeOf.put(slot, latest.state());
        }
        if (!latest.durable().isDone()) {
            pending.add(latest.durable());
        }
        EntityState live = latest.live();
        return live == null ? null : policy(live);
    }
}
