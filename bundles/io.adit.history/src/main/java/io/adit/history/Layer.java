package io.adit.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a channel's samples as a query sees it.
 *
 * @param plan of the revision; null for what was cleaned first
 * @param inMemory what is not in blocks of the store
 * @param mask what later versions hide of it
 */
record Layer(@Nullable RevisionPlan plan, Shelf shelf, List<Piece> inMemory, Mask mask) {
    /** Whether it is what its time shows first. */
    boolean covers(long time) {
        return plan == null || (time >= plan.fromMicros() && time < plan.toMicros());
    }

    boolean keeps(Resolution resolution) {
        return (shelf.rollups() & resolution.bit()) != 0;
    }
}
