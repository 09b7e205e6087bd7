package io.adit.things.internal.policy;

import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enforcers of the policies' newest accepted states, imports and references resolved, expired subjects left out. An
 * enforcer is kept until a policy that it is made of changes or a subject expires; at most 100,000 are. Thread-safe.
 */
public final class Enforcers {
    private static final Logger LOG = LoggerFactory.getLogger(Enforcers.class);
    private static final int MOST_KEPT = 100_000;

    private final Store store;
    private final Clock clock;
    private final int most;
    private final ConcurrentHashMap<String, ResolvedPolicy> cache = new ConcurrentHashMap<>();

    /** Enforcers for the policies of a store. */
    public Enforcers(Store store, Clock clock) {
        this(store, clock, MOST_KEPT);
    }

    Enforcers(Store store, Clock clock, int most) {
        this.store = store;
        this.clock = clock;
        this.most = most;
    }

    /**
     * An enforcer and when the policies that it is made of are durable.
     *
     * @param durable only what completes after this may be shown
     */
    public record Granted(Enforcer enforcer, CompletableFuture<?> durable) {}

    /** Who may do what with a thing; null when there is no policy of its policy id. */
    public @Nullable Enforcer ofThing(EntityState thing) {
        return ofThing(thing.policyId(), namespace(thing));
    }

    /** Who may do what with things of a namespace that have a policy; null when there is no such policy. */
    public @Nullable Enforcer ofThing(String policyId, String namespace) {
        ResolvedPolicy cached = cached(policyId);
        return cached == null ? null : cached.policy().inNamespace(namespace);
    }

    /** Whether it matters to what a policy grants in which namespace a thing is. */
    public boolean differsByNamespace(String policyId) {
        ResolvedPolicy cached = cached(policyId);
        return cached != null && cached.policy().differsByNamespace();
    }

    /** As {@link #ofThing(EntityState)}, with durability. */
    public @Nullable Granted grantedThing(EntityState thing) {
        ResolvedPolicy cached = cached(thing.policyId());
        return cached == null ? null : new Granted(cached.policy().inNamespace(namespace(thing)), cached.durable());
    }

    private static String namespace(EntityState thing) {
        return thing.id().substring(0, thing.id().indexOf(':'));
    }

    /**
     * Who may do what with a policy itself; null when there is no such policy.
     *
     * @throws org.eclipse.ditto.policies.model.PolicyImportInvalidException when its imports can't be resolved
     */
    public @Nullable Enforcer ofPolicy(String policyId) {
        Granted granted = grantedPolicy(policyId);
        return granted == null ? null : granted.enforcer;
    }

    /** As {@link #ofPolicy}, with durability. */
    public @Nullable Granted grantedPolicy(String policyId) {
        ResolvedPolicy cached = cached(policyId);
        if (cached == null) {
            return null;
        }
        DittoRuntimeException failure = cached.failure();
        if (failure != null) {
            throw failure;
        }
        return new Granted(cached.policy().anywhere(), cached.durable());
    }

    /**
     * The effective policy that a policy would have, not kept.
     *
     * @throws org.eclipse.ditto.policies.model.PolicyImportInvalidException when its imports can't be resolved
     */
    public EffectivePolicy preview(PolicyModel policy) {
        return EffectivePolicy.at(resolution().of(policy), clock.instant());
    }

    /**
     * The entries that an import takes, with the labels that they have in the imported policy.
     *
     * @throws org.eclipse.ditto.policies.model.PolicyImportInvalidException when imports can't be resolved
     */
    List<PolicyModel.Entry> taken(PolicyModel.Import one) {
        return resolution().taken(one);
    }

    /** The entries that a policy has, imported ones included; none when there is no such policy. */
    List<PolicyModel.Entry> entries(PolicyId id) {
        ResolvedPolicy cached = cached(id.toString());
        return cached == null ? List.of() : cached.policy().entries();
    }

    private PolicyResolution resolution() {
        return new PolicyResolution(id -> load(id.toString(), new ArrayList<>(), new ArrayList<>()));
    }

    /** The model of a policy's newest accepted state; null when there is no such policy. */
    @Nullable
    PolicyModel model(String policyId) {
        Slot slot = store.find(Kind.POLICY, policyId);
        EntityState live = slot == null ? null : slot.latest().live();
        return live == null ? null : PolicyModel.of(live);
    }

    private @Nullable ResolvedPolicy cached(String policyId) {
        ResolvedPolicy cached = cache.get(policyId);
        if (cached != null && cached.isStillRight(clock.instant())) {
            return cached;
        }
        ResolvedPolicy made = make(policyId);
        if (made == null) {
            cache.remove(policyId);
        } else {
            cache.put(policyId, made);
            makeRoom(policyId);
        }
        return made;
    }

    /* Which ones leave does not matter much: who needs one makes it again in a fraction of a millisecond. */
    private void makeRoom(String newest) {
        Iterator<String> kept = cache.keySet().iterator();
        while (cache.size() > most && kept.hasNext()) {
            String id = kept.next();
            if (!id.equals(newest)) {
                cache.remove(id);
            }
        }
    }

    /** How many are kept. */
    int kept() {
        return cache.size();
    }

    private @Nullable ResolvedPolicy make(String policyId) {
        if (store.find(Kind.POLICY, policyId) == null) {
            return null;
        }
        List<ResolvedPolicy.Part> madeOf = new ArrayList<>();
        List<CompletableFuture<?>> pending = new ArrayList<>();
        PolicyModel policy = load(policyId, madeOf, pending);
        if (policy == null) {
            return null;
        }
        try {
            List<PolicyModel.Entry> entries =
                    new PolicyResolution(id -> load(id.toString(), madeOf, pending)).of(policy);
            return new ResolvedPolicy(
                    EffectivePolicy.at(entries, clock.instant()), List.copyOf(madeOf), List.copyOf(pending), null);
        } catch (DittoRuntimeException e) {
            LOG.warn("Policy {} gives nobody any right: {}", policyId, e.getMessage());
            return new ResolvedPolicy(EffectivePolicy.NOBODY, List.copyOf(madeOf), List.copyOf(pending), e);
        }
    }

    private @Nullable PolicyModel load(
            String id, List<ResolvedPolicy.Part> madeOf, List<CompletableFuture<?>> pending) {
        Slot slot = store.slot(Kind.POLICY, PolicyId.of(id).toString());
        Slot.Latest latest = slot.latest();
        madeOf.add(new ResolvedPolicy.Part(slot, latest.state()));
        if (!latest.durable().isDone()) {
            pending.add(latest.durable());
        }
        EntityState live = latest.live();
        return live == null ? null : PolicyModel.of(live);
    }
}
