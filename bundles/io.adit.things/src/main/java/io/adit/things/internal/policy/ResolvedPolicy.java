package io.adit.things.internal.policy;

import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Slot;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.jspecify.annotations.Nullable;

/**
 * A policy with its imports and references resolved, and what it was made of. Immutable.
 *
 * @param pending when the parts that were not yet durable are
 * @param failure why the policy can't be resolved, so that it gives nobody any right; null when it can
 */
record ResolvedPolicy(
        EffectivePolicy policy,
        List<Part> madeOf,
        List<CompletableFuture<?>> pending,
        @Nullable DittoRuntimeException failure) {
    /** The state of a policy that was looked at; null where there was none. */
    record Part(Slot slot, @Nullable EntityState state) {}

    /** Whether no part has changed and no subject has expired since. */
    boolean isStillRight(Instant now) {
        for (Part part : madeOf) {
            if (part.slot.latest().state() != part.state) {
                return false;
            }
        }
        Instant until = policy.until();
        return until.equals(Instant.MAX) || now.isBefore(until);
    }

    /** Completes when all parts are durable. */
    CompletableFuture<?> durable() {
        List<CompletableFuture<?>> open =
                pending.stream().filter(one -> !one.isDone()).toList();
        return open.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.allOf(open.toArray(CompletableFuture[]::new));
    }
}
