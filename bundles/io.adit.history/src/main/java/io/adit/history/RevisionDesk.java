package io.adit.history;

import io.adit.engine.ChannelId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/** Begins and commits the revisions of one history. Thread-safe. */
final class RevisionDesk {
    private final RocksStore store;
    private final Gate gate;
    private final Locks locks;
    private final ChannelHeads heads;
    private final Revisions revisions = new Revisions();

    /** @param heads of the channels, guarded by the locks */
    RevisionDesk(RocksStore store, Gate gate, Locks locks, ChannelHeads heads) {
        this.store = store;
        this.gate = gate;
        this.locks = locks;
        this.heads = heads;
    }

    void load() {
        try {
            revisions.load(store);
        } catch (RocksDBException e) {
            throw new HistoryException(HistoryException.Code.FAILED, "A draft can't be removed.", e);
        }
    }

    /** Guarded by the locks. */
    Revisions revisions() {
        return revisions;
    }

    /** The versions of a channel that a query sees, the first one first. Guarded by the locks. */
    List<Layer> layers(Selection selection) {
        List<Layer> layers = new ArrayList<>();
        List<Revisions.Kept> kept = selection.series() == Series.CLEAN ? revisions.seen(selection) : List.of();
        ChannelHead head = heads.get(selection.series(), selection.channel());
        if (head != null) {
            Mask mask = Revisions.mask(kept, 0);
            layers.add(new Layer(null, head.shelf(), head.pieces(mask), mask));
        }
        for (int i = 0; i < kept.size(); i++) {
            layers.add(new Layer(kept.get(i).plan(), kept.get(i).shelf(), List.of(), Revisions.mask(kept, i + 1)));
        }
        return layers;
    }

    RevisionDraft begin(RevisionPlan plan) {
        RocksDraft draft = locks.changing(() -> {
            for (Revisions.Kept kept : revisions.of(plan.channel())) {
                if (kept.plan().throughSequence() > plan.throughSequence()) {
                    throw new IllegalArgumentException(
                            "revision " + kept.revision().number() + " of " + plan.channel()
                                    + " takes messages into account that this one does not");
                }
            }
            return new RocksDraft(this, gate, store, plan, revisions.newId(), revisions.newest(plan.channel()));
        });
        return draft.begin();
    }

    List<Revision> commit(List<? extends RevisionDraft> drafts) {
        Set<ChannelId> channels = new HashSet<>();
        List<RocksDraft> own = new ArrayList<>();
        for (RevisionDraft draft : drafts) {
            if (!(draft instanceof RocksDraft ours && ours.belongsTo(this))
                    || !channels.add(draft.plan().channel())) {
                throw new IllegalArgumentException("drafts have to be of this history and of different channels");
            }
            ours.checkGoesOn();
            own.add(ours);
        }
        return gate.write(() -> locks.writing(() -> write(own)));
    }

    private List<Revision> write(List<RocksDraft> drafts) {
        List<Revisions.Kept> kept = new ArrayList<>();
        try (WriteBatch batch = new WriteBatch()) {
            drafts.forEach(this::checkIsNew);
            for (RocksDraft draft : drafts) {
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
        } catch (RocksDBException e) {
            throw new HistoryException(HistoryException.Code.FAILED, "A revision can't be encoded.", e);
        }
        drafts.forEach(RocksDraft::end);
        return kept.stream().map(Revisions.Kept::revision).toList();
    }

    private void checkIsNew(RocksDraft draft) {
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
