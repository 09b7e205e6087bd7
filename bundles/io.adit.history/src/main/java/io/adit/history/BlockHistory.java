package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreView;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A history whose samples lie in compressed blocks of one channel each, in a store of any kind.
 *
 * <p>What was appended since the last checkpoint is in memory only; a checkpoint writes all of it, the position and the
 * caller's state as one batch of the store. Memory: up to 256 samples of each channel and series, about 26 bytes each, and
 * what was appended since the last checkpoint. A query first notes, under a short lock, what a channel's head holds and a
 * view of the store from the same instant, and then reads without hindering the writer.
 */
public sealed class BlockHistory implements History permits RocksHistory {
    private final SortedStore store;
    private final Gate gate = new Gate();
    private final Locks locks = new Locks();
    private final ChannelHeads heads;
    private final RevisionDesk desk;
    private final AlarmJournal alarms = new AlarmJournal();
    private volatile @Nullable Checkpoint last;
    private volatile @Nullable Outbox outbox;

    /** Stands at its last checkpoint. @throws HistoryException after which the store is closed */
    BlockHistory(SortedStore store) {
        this.store = store;
        this.heads = new ChannelHeads(store);
        this.desk = new RevisionDesk(store, gate, locks, heads);
        try {
            load();
        } catch (HistoryException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens or makes a history in a store, which is closed with it; it stands at its last checkpoint.
     *
     * @throws HistoryException where the store can't be read; it is closed then
     */
    public static BlockHistory over(SortedStore store) {
        return new BlockHistory(store);
    }

    private void load() {
        heads.load();
        desk.load();
        alarms.load(store);
        byte[] checkpoint = store.get(Key.CHECKPOINT);
        if (checkpoint != null) {
            ByteBuffer bytes = ByteBuffer.wrap(checkpoint);
            long position = bytes.getLong();
            byte[] state = new byte[bytes.remaining()];
            bytes.get(state);
            last = new Checkpoint(position, state);
        }
    }

    @Override
    public void append(Series series, List<Sample> samples) {
        gate.checkUsable();
        locks.changing(() -> heads.append(series, samples));
        Outbox out = outbox;
        if (out != null) {
            out.append(series, samples);
        }
    }

    @Override
    public void appendAlarms(List<AlarmChanged> changes) {
        gate.checkUsable();
        locks.changing(() -> {
            alarms.append(changes);
            return changes;
        });
        Outbox out = outbox;
        if (out != null) {
            out.appendAlarms(changes);
        }
    }

    @Override
    public List<AlarmEntry> alarms(AlarmQuery query) {
        return gate.read(() -> {
            List<AlarmEntry> inMemory = new ArrayList<>();
            Supplier<StoreView> noting = () -> {
                inMemory.addAll(alarms.inMemory(query));
                return store.view();
            };
            try (StoreView view = locks.reading(noting)) {
                return AlarmJournal.read(view, query, inMemory);
            }
        });
    }

    @Override
    public void checkpoint(long position, byte[] state) {
        Checkpoint made = new Checkpoint(position, state.clone());
        gate.write(() -> locks.writing(() -> {
            StoreBatch batch = new StoreBatch();
            try {
                List<ChannelHead.Prepared> prepared = heads.prepare(batch, desk.revisions());
                alarms.prepare(batch);
                Outbox out = outbox;
                if (out != null) {
                    out.prepare(batch, position);
                }
                ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + state.length);
                batch.put(Key.CHECKPOINT, bytes.putLong(position).put(state).array());
                write(batch, () -> {
                    heads.commit(prepared);
                    alarms.commit();
                    if (out != null) {
                        out.commit();
                    }
                });
            } catch (HistoryException e) {
                gate.fail(e.code());
                throw e;
            }
            last = made;
            return made;
        }));
    }

    /** Writes a batch and what becomes true with it as one for all queries, then syncs. */
    private void write(StoreBatch batch, Runnable commit) {
        locks.changing(() -> {
            store.write(batch);
            commit.run();
            return batch;
        });
        store.sync();
    }

    /**
     * From now on keeps what is appended for another place too. Called once, before the first {@link #append}.
     *
     * @param series of which samples are kept; changes of alarms always are
     * @param originFile outside of what backups copy, made when missing: after a restored backup positions count anew
     * @param mostBytes of samples that wait, see {@link Outbox}
     */
    public Outbox keepFor(Set<Series> series, Path originFile, long mostBytes) {
        return gate.write(() -> {
            Outbox opened = new Outbox(store, gate, series, originFile, mostBytes);
            outbox = opened;
            return opened;
        });
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        return Optional.ofNullable(last);
    }

    @Override
    public List<Sample> query(Selection selection, int limit) {
        return read(selection, view -> view.query(selection, limit));
    }

    @Override
    public List<Bucket> summarise(Selection selection, Steps steps) {
        return read(selection, view -> view.summarise(selection, steps));
    }

    private <T> T read(Selection selection, Function<ChannelView, T> reading) {
        return gate.read(() -> {
            Supplier<ChannelView> noting = () -> new ChannelView(store.view(), desk.layers(selection));
            try (ChannelView view = locks.reading(noting)) {
                return reading.apply(view);
            }
        });
    }

    @Override
    public RevisionDraft beginRevision(RevisionPlan plan) {
        return desk.begin(plan);
    }

    @Override
    public List<Revision> commitRevisions(List<? extends RevisionDraft> drafts) {
        return desk.commit(drafts);
    }

    @Override
    public List<Revision> revisions(ChannelId channel) {
        return locks.reading(() -> desk.revisions().committed(channel));
    }

    @Override
    public long count(Series series) {
        return locks.reading(() -> heads.count(series));
    }

    /**
     * Removes what need not be kept any more, in steps that a writer waits for only one of. Whole blocks of samples go, so some older samples stay
     * until their block is old enough, and the last up to 256 of a channel that nothing comes for stay for good.
     */
    public Trimmed trim(Retention retention, Instant now) {
        return new Trimmer(store, gate, locks, heads, desk.revisions()).trim(retention, now);
    }

    /** What the durable samples and rollups take; reads the whole store, for reports. */
    public StoredBytes storedBytes() {
        return gate.read(() -> StoredBytes.of(store));
    }

    /** Runs what writes, while the store stays open. */
    final void whileOpen(Runnable work) {
        gate.write(() -> {
            work.run();
            return work;
        });
    }

    /** Waits for running queries. What was appended after the last checkpoint is given up. */
    @Override
    public void close() {
        gate.close(store::close);
    }
}
