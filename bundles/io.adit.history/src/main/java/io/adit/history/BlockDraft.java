package io.adit.history;

import io.adit.engine.Sample;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import java.util.List;
import java.util.function.Consumer;

/** A draft whose full blocks lie in the store already, known there as a draft's. See {@link RevisionDraft}. */
final class BlockDraft implements RevisionDraft {
    private final RevisionDesk desk;
    private final SortedStore store;
    private final Gate gate;
    private final RevisionPlan plan;
    private final int basedOn;
    private Shelf shelf;
    private SampleColumns open = new SampleColumns(0);
    private long samples;
    private boolean ended;

    /**
     * @param id of the revision in the store
     * @param basedOn number of the channel's newest revision when it began
     */
    BlockDraft(RevisionDesk desk, Gate gate, SortedStore store, RevisionPlan plan, int id, int basedOn) {
        this.desk = desk;
        this.gate = gate;
        this.store = store;
        this.plan = plan;
        this.basedOn = basedOn;
        this.shelf = Shelf.empty(Place.ofRevision(id));
    }

    @Override
    public RevisionPlan plan() {
        return plan;
    }

    int basedOn() {
        return basedOn;
    }

    boolean belongsTo(RevisionDesk owner) {
        return desk == owner;
    }

    /** Writes down that there is a draft, before any of its blocks. */
    BlockDraft begin() {
        write(batch -> batch.put(Key.revision(Key.DRAFT, shelf.place().number()), new byte[0]));
        return this;
    }

    @Override
    public void append(List<Sample> added) {
        checkGoesOn();
        for (Sample sample : added) {
            long time = sample.timeMicros();
            boolean inside = time >= plan.fromMicros() && time < plan.toMicros();
            boolean later = sample.sequence() > plan.throughSequence();
            if (!inside || later || !sample.channel().equals(plan.channel())) {
                throw new IllegalArgumentException("a sample of " + sample.channel() + " at " + time + " of message "
                        + sample.sequence() + " is not in the revision of " + plan.channel());
            }
        }
        for (Sample sample : added) {
            open = open.with(sample);
            if (open.size() >= Blocks.FULL) {
                flush();
            }
        }
        samples += added.size();
    }

    /** Writes what is still in memory. */
    void flush() {
        if (open.size() > 0) {
            write(batch -> put(batch, open.sorted()));
            open = new SampleColumns(0);
        }
    }

    private void put(StoreBatch batch, SampleColumns sorted) {
        RollupWriter rollups = new RollupWriter(store, List.of());
        rollups.add(sorted);
        int kept = rollups.write(batch, shelf);
        for (Blocks.Block block : Blocks.cut(sorted)) {
            shelf = shelf.put(batch, block).shelf();
        }
        shelf = shelf.withRollups(kept);
    }

    /** Puts what stays beside it of the earlier versions into its rollups. */
    void join(StoreBatch batch, ChannelView earlier) {
        RollupSums sums = new RollupSums();
        ChannelView.Sweep pieces = earlier.pieces(plan.fromMicros(), plan.toMicros());
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            SampleColumns columns = piece.columns();
            sums.add(columns.slice(columns.firstAt(plan.fromMicros()), columns.firstAt(plan.toMicros())));
        }
        for (Resolution resolution : Resolution.values()) {
            if ((shelf.rollups() & resolution.bit()) != 0) {
                sums.write(batch, store, shelf.place(), resolution);
            }
        }
    }

    void checkGoesOn() {
        if (ended) {
            throw new IllegalStateException("the draft was committed or discarded");
        }
    }

    /** What it is when it is committed under a number. */
    Revisions.Kept as(int number) {
        return new Revisions.Kept(new Revision(plan, number, samples), shelf, false);
    }

    void end() {
        ended = true;
    }

    @Override
    public Revision commit() {
        return desk.commit(List.of(this)).get(0);
    }

    @Override
    public void discard() {
        if (!ended && !gate.isClosed()) {
            write(batch -> Revisions.remove(batch, shelf.place().number()));
        }
        ended = true;
    }

    private void write(Consumer<StoreBatch> writing) {
        gate.write(() -> {
            StoreBatch batch = new StoreBatch();
            writing.accept(batch);
            store.write(batch);
            return plan;
        });
    }
}
