package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Begins and commits the revisions of one history. Thread-safe. */
final class RevisionDesk {
    private final SortedStore store;
    private final Gate gate;
    private final Locks locks;
    private final ChannelHeads heads;
    private final Revisions revisions = new Revisions();

    /** @param heads of the channels, guarded by the locks */
    RevisionDesk(SortedStore store, Gate gate, Locks locks, ChannelHeads heads) {
        this.store = store;
        this.gate = gate;
        this.locks = locks;
        this.heads = heads;
    }

    void load() {
        revisions.load(store);
    }

    /** Guarded by the locks. */
    Revisions revisions() {
        return revisions;
    }

    /** The versions of a channel that a query sees, the first one first. Guarded by the locks. */
    List<Layer> layers(Selection selection) {
        return revisions.layers(selection, heads.get(selection.series(), selection.channel()));
    }

    RevisionDraft begin(RevisionPlan plan) {
        BlockDraft draft = locks.changing(() -> {
            for (Revisions.Kept kept : revisions.of(plan.channel())) {
                if (kept.plan().throughSequence() > plan.throughSequence()) {
                    throw new IllegalArgumentException(
                            "revision " + kept.revision().number() + " of " + plan.channel()
                                    + " takes messages into account that this one does not");
                }
            }
            return new BlockDraft(this, gate, store, plan, revisions.newId(), revisions.newest(plan.channel()));
        });
        return draft.begin();
    }

    List<Revision> commit(List<? extends RevisionDraft> drafts) {
        Set<ChannelId> channels = new HashSet<>();
        List<BlockDraft> own = new ArrayList<>();
        for (RevisionDraft draft : drafts) {
            if (!(draft instanceof BlockDraft ours && ours.belongsTo(this))
                    || !channels.add(draft.plan().channel())) {
                throw new IllegalArgumentException("drafts have to be of this history and of different channels");
            }
            ours.checkGoesOn();
            own.add(ours);
        }
        return gate.write(() -> locks.writing(() -> write(own)));
    }

    private List<Revision> write(List<BlockDraft> drafts) {
        List<Revisions.Kept> kept = new ArrayList<>();
        StoreBatch batch = new StoreBatch();
        drafts.forEach(this::checkIsNew);
        for (BlockDraft draft : drafts) {
            draft.flush();
            try (ChannelView earlier = earlier(draft.plan())) {
                draft.join(batch, earlier);
            }
            Revisions.Kept next = draft.as(draft.basedOn() + 1);
            Revisions.commit(batch, next);
            kept.add(next);
        }
        locks.changing(() -> {
            store.write(batch);
            kept.forEach(revisions::add);
            return batch;
        });
        store.sync();
        drafts.forEach(BlockDraft::end);
        return kept.stream().map(Revisions.Kept::revision).toList();
    }

    private void checkIsNew(BlockDraft draft) {
        ChannelId channel = draft.plan().channel();
        int newest = revisions.newest(channel);
        if (newest != draft.basedOn()) {
            String text = "Revision " + newest + " of " + channel
                    + " was committed since this one was begun; compute it again.";
            throw new HistoryException(HistoryException.Code.OUTDATED, text, null);
        }
    }

    /** What is in blocks of the store and stays beside a revision. */
    private ChannelView earlier(RevisionPlan plan) {
        return locks.reading(() -> {
            ChannelHead head = heads.get(Series.CLEAN, plan.channel());
            Mask mask = new Mask(List.of(plan));
            List<Layer> base = head == null ? List.of() : List.of(new Layer(null, head.shelf(), List.of(), mask));
            return new ChannelView(store.view(), base);
        });
    }
}
