package io.adit.things.internal.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The place of one entity. Who changes it holds the lock; the latest state may not be on the disk yet, the visible one
 * is.
 */
public final class Slot {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Latest latest = new Latest(null, CompletableFuture.completedFuture(null));
    private volatile @Nullable EntityState visible;

    /** The newest accepted state (null: never existed) and when it is durable. */
    public record Latest(@Nullable EntityState state, CompletableFuture<?> durable) {
        /** The state, or null when there is none or it is deleted. */
        public @Nullable EntityState live() {
            return state == null || state.deleted() ? null : state;
        }
    }

    /** The lock that makes changes follow one another. */
    public ReentrantLock lock() {
        return lock;
    }

    /** The newest accepted state; show nothing of it before it is durable. */
    public Latest latest() {
        return latest;
    }

    /** The newest durable state; null when there is none or it is deleted. */
    public @Nullable EntityState visible() {
        EntityState state = visible;
        return state == null || state.deleted() ? null : state;
    }

    void accepted(EntityState state, CompletableFuture<?> durable) {
        latest = new Latest(state, durable);
    }

    void durable(EntityState state) {
        visible = state;
    }

    void recovered(EntityState state) {
        latest = new Latest(state, CompletableFuture.completedFuture(null));
        visible = state;
    }
}
