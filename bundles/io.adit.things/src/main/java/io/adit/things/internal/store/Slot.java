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
    private volatile Latest latest = Latest.NOTHING;
    private volatile @Nullable EntityState visible;
    private long baseRevision = Long.MIN_VALUE / 2;
    private long baseSequence = Long.MIN_VALUE / 2;

    /** The newest accepted state (null: never existed) and when it is durable. */
    public record Latest(@Nullable EntityState state, CompletableFuture<?> durable) {
        private static final Latest NOTHING = new Latest(null, CompletableFuture.completedFuture(null));

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

    /** As {@link #visible}, but a deleted one too; null only when there never was one. */
    public @Nullable EntityState newest() {
        return visible;
    }

    void accepted(EntityState state, CompletableFuture<?> durable) {
        become(new Latest(state, durable), state);
    }

    private void become(Latest next, EntityState state) {
        EntityState before = latest.state();
        latest = next;
        state.keep();
        if (before != null) {
            before.release();
        }
    }

    /** Whether a change shall carry the state before it; the caller holds the lock. */
    boolean wantsBase(long revision, long sequence) {
        return revision - baseRevision >= History.MOST_REVISIONS || sequence - baseSequence >= History.MOST_RECORDS;
    }

    /** The change of a revision, accepted behind a sequence, carries the state before it, or needs none. */
    void based(long revision, long sequence) {
        baseRevision = revision;
        baseSequence = sequence;
    }

    void durable(EntityState state) {
        visible = state;
    }

    void recovered(EntityState state) {
        become(new Latest(state, Latest.NOTHING.durable), state);
        visible = state;
    }
}
