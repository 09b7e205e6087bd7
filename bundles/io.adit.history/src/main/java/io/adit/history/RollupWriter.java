package io.adit.history;

import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import java.util.ArrayList;
import java.util.List;

/*
 * Rollups follow blocks: whatever a batch makes a block of, it adds to the rollups too, so that both are in the store or neither is. What is not in
 * blocks yet, queries sum up themselves. Late samples are added where they belong, since rollups of a minute, an hour or a day are found by its time.
 *
 * Hours and days are always kept; minutes from when a channel first gave several samples a minute, since they would only double what is stored
 * of slower ones. What a channel begins to be kept for, is summed up once over all of its blocks.
 *
 * A sample that comes late into the range of a revision is seen beside that revision's samples, so it is added to the revision's rollups too.
 */
/** Adds the samples of one batch to the rollups of a channel. Used by one thread, once. */
final class RollupWriter {
    private final SortedStore store;
    private final List<Revisions.Kept> revisions;
    private final RollupSums own = new RollupSums();
    private final List<RollupSums> late = new ArrayList<>();

    /** @param revisions of the channel that lie above what is added to, the first one first */
    RollupWriter(SortedStore store, List<Revisions.Kept> revisions) {
        this.store = store;
        this.revisions = revisions;
        revisions.forEach(revision -> late.add(new RollupSums()));
    }

    /** Takes samples that are made a block of. */
    void add(SampleColumns sorted) {
        own.add(sorted);
        for (int i = 0; i < revisions.size(); i++) {
            RevisionPlan plan = revisions.get(i).plan();
            late.get(i).add(sorted.where(row -> plan.isJoinedBy(sorted.times[row], sorted.sequences[row])));
        }
    }

    /**
     * Puts the rollups into a batch.
     *
     * @param before the blocks as they are in the store
     * @return which resolutions are kept from then on, as in a {@link Shelf}
     */
    int write(StoreBatch batch, Shelf before) {
        for (int i = 0; i < revisions.size(); i++) {
            Shelf shelf = revisions.get(i).shelf();
            for (Resolution resolution : Resolution.values()) {
                if ((shelf.rollups() & resolution.bit()) != 0) {
                    late.get(i).write(batch, store, shelf.place(), resolution);
                }
            }
        }
        if (own.isEmpty()) {
            return before.rollups();
        }
        List<Resolution> begun = new ArrayList<>();
        for (Resolution resolution : own.wanted()) {
            if ((before.rollups() & resolution.bit()) == 0) {
                begun.add(resolution);
            }
        }
        for (Resolution resolution : Resolution.values()) {
            if ((before.rollups() & resolution.bit()) != 0) {
                own.write(batch, store, before.place(), resolution);
            }
        }
        begin(batch, before, begun);
        return begun.stream().mapToInt(Resolution::bit).reduce(before.rollups(), (a, b) -> a | b);
    }

    private void begin(StoreBatch batch, Shelf before, List<Resolution> begun) {
        if (begun.isEmpty()) {
            return;
        }
        try (ChannelView view = new ChannelView(store.view(), List.of(new Layer(null, before, List.of(), Mask.NONE)))) {
            ChannelView.Sweep pieces = view.pieces(Long.MIN_VALUE, Long.MAX_VALUE);
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                own.add(piece.columns());
                write(batch, own.takeBefore(pieces.completeBefore()), before.place(), begun);
            }
        }
        write(batch, own, before.place(), begun);
    }

    private static void write(StoreBatch batch, RollupSums sums, Place place, List<Resolution> begun) {
        for (Resolution resolution : begun) {
            sums.write(batch, null, place, resolution);
        }
    }
}
