package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/**
 * A history on RocksDB: samples lie in compressed blocks of one channel each.
 *
 * <p>What was appended since the last checkpoint is in memory only; a checkpoint writes all of it, the position and the
 * caller's state as one batch of RocksDB. Memory: up to 256 samples of each channel and series, about 26 bytes each, and
 * what was appended since the last checkpoint. A query first notes, under a short lock, what a channel's head holds and a
 * view of the store from the same instant, and then reads without hindering the writer.
 */
public final class RocksHistory implements History {
    private static final long MOST_UNCHECKPOINTED = 50_000_000;
    private static final char NAME_SEPARATOR = '\n';

    private final RocksStore store;
    /** Excludes queries while heads or the store's view of them change. */
    private final ReadWriteLock change = new ReentrantReadWriteLock();
    /** Keeps the store open while it is read: RocksDB would crash the process otherwise. */
    private final ReadWriteLock life = new ReentrantReadWriteLock();

    private final Map<ChannelId, Integer> numbers = new HashMap<>();
    private final List<ChannelId> names = new ArrayList<>();
    private final Map<Series, Map<ChannelId, ChannelHead>> heads = new HashMap<>();
    private final Set<ChannelHead> dirty = new LinkedHashSet<>();
    private final List<ChannelId> unsavedNames = new ArrayList<>();
    private long uncheckpointed;
    private volatile @Nullable Checkpoint last;
    private volatile HistoryException.@Nullable Code refusal;

    private RocksHistory(RocksStore store) {
        this.store = store;
        for (Series series : Series.values()) {
            heads.put(series, new HashMap<>());
        }
    }

    /**
     * Opens or makes a history; it stands at its last checkpoint.
     *
     * @throws HistoryException LOCKED, DAMAGED or UNUSABLE
     */
    public static RocksHistory open(Path directory) {
        RocksStore store = RocksStore.open(directory);
        RocksHistory history = new RocksHistory(store);
        try {
            history.load();
            return history;
        } catch (HistoryException e) {
            store.close();
            throw e;
        }
    }

    private void load() {
        store.forEach(Key.NAME, (key, value) -> {
            String name = new String(value, StandardCharsets.UTF_8);
            int separator = name.indexOf(NAME_SEPARATOR);
            ChannelId channel = new ChannelId(name.substring(0, separator), name.substring(separator + 1));
            numbers.put(channel, names.size()); // keys rise by one: names are saved in the order of their numbers
            names.add(channel);
        });
        store.forEach(Key.STATE, (key, value) -> loaded(key).restoreState(value));
        store.forEach(Key.TAIL, (key, value) -> loaded(key).restoreTail(value));
        byte[] checkpoint = store.get(Key.CHECKPOINT);
        if (checkpoint != null) {
            ByteBuffer bytes = ByteBuffer.wrap(checkpoint);
            long position = bytes.getLong();
            byte[] state = new byte[bytes.remaining()];
            bytes.get(state);
            last = new Checkpoint(position, state);
        }
    }

    private ChannelHead loaded(byte[] key) {
        int number = ByteBuffer.wrap(key).getInt(2);
        if (number >= names.size()) {
            throw new HistoryException(
                    HistoryException.Code.DAMAGED,
                    "The history names no channel " + number + " but has samples of it; restore a backup.",
                    null);
        }
        return head(Series.values()[key[1]], names.get(number));
    }

    @Override
    public void append(Series series, List<Sample> samples) {
        checkUsable();
        if (uncheckpointed + samples.size() > MOST_UNCHECKPOINTED) {
            String text = "More than " + MOST_UNCHECKPOINTED + " samples wait for a checkpoint; make one first.";
            throw new HistoryException(HistoryException.Code.CHECKPOINT_OVERDUE, text, null);
        }
        change.writeLock().lock();
        try {
            ChannelHead head = null;
            for (Sample sample : samples) {
                if (head == null || !head.channel().equals(sample.channel())) {
                    head = head(series, sample.channel());
                    dirty.add(head);
                }
                head.append(sample);
            }
            uncheckpointed += samples.size();
        } finally {
            change.writeLock().unlock();
        }
    }

    private ChannelHead head(Series series, ChannelId channel) {
        Map<ChannelId, ChannelHead> ofSeries = headsOf(series);
        ChannelHead head = ofSeries.get(channel);
        if (head == null) {
            Integer number = numbers.get(channel);
            if (number == null) {
                number = names.size();
                numbers.put(channel, number);
                names.add(channel);
                unsavedNames.add(channel);
            }
            head = new ChannelHead(channel, series, number);
            ofSeries.put(channel, head);
        }
        return head;
    }

    private Map<ChannelId, ChannelHead> headsOf(Series series) {
        return Objects.requireNonNull(heads.get(series));
    }

    @Override
    public void checkpoint(long position, byte[] state) {
        life.readLock().lock();
        try {
            checkUsable();
            write(new Checkpoint(position, state.clone()));
        } finally {
            life.readLock().unlock();
        }
    }

    private void write(Checkpoint made) {
        try (WriteBatch batch = new WriteBatch()) {
            List<ChannelHead.Prepared> prepared = prepare(batch, made);
            change.writeLock().lock();
            try {
                store.write(batch);
                prepared.forEach(next -> next.head().commit(next));
                dirty.clear();
                unsavedNames.clear();
                uncheckpointed = 0;
            } finally {
                change.writeLock().unlock();
            }
            store.sync();
            last = made;
        } catch (RocksDBException e) {
            refusal = HistoryException.Code.FAILED;
            throw new HistoryException(HistoryException.Code.FAILED, "A checkpoint can't be encoded.", e);
        } catch (HistoryException e) {
            refusal = e.code();
            throw e;
        }
    }

    private List<ChannelHead.Prepared> prepare(WriteBatch batch, Checkpoint made) throws RocksDBException {
        for (ChannelId channel : unsavedNames) {
            String name = channel.thingId() + NAME_SEPARATOR + channel.featureId();
            Integer number = numbers.get(channel);
            if (number != null) {
                batch.put(Key.name(number), name.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<ChannelHead.Prepared> prepared = new ArrayList<>(dirty.size());
        for (ChannelHead head : dirty) {
            prepared.add(head.prepare(batch, store));
        }
        ByteBuffer checkpoint = ByteBuffer.allocate(Long.BYTES + made.state().length);
        batch.put(
                Key.CHECKPOINT,
                checkpoint.putLong(made.position()).put(made.state()).array());
        return prepared;
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        return Optional.ofNullable(last);
    }

    @Override
    public List<Sample> query(Series series, ChannelId channel, long fromMicros, long toMicros, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", at least 1 is needed");
        }
        return read(series, channel, List.of(), view -> {
            SampleReader reader = new SampleReader(channel, limit);
            return reader.read(view.pieces(fromMicros, toMicros), fromMicros, toMicros);
        });
    }

    @Override
    public List<Bucket> summarise(Series series, ChannelId channel, long fromMicros, long toMicros, long stepMicros) {
        if (stepMicros < 1) {
            throw new IllegalArgumentException("stepMicros is " + stepMicros + ", at least 1 is needed");
        }
        return read(series, channel, List.of(), view -> {
            StepReader reader = new StepReader(fromMicros, toMicros, stepMicros);
            return reader.read(view.pieces(fromMicros, toMicros));
        });
    }

    private <T> T read(Series series, ChannelId channel, T nothing, Function<ChannelView, T> reading) {
        life.readLock().lock();
        try {
            if (refusal == HistoryException.Code.CLOSED) {
                throw closed();
            }
            ChannelView view;
            change.readLock().lock();
            try {
                ChannelHead head = headsOf(series).get(channel);
                if (head == null) {
                    return nothing;
                }
                view = new ChannelView(store, series, head);
            } finally {
                change.readLock().unlock();
            }
            try (view) {
                return reading.apply(view);
            }
        } finally {
            life.readLock().unlock();
        }
    }

    @Override
    public long count(Series series) {
        change.readLock().lock();
        try {
            return headsOf(series).values().stream()
                    .mapToLong(ChannelHead::count)
                    .sum();
        } finally {
            change.readLock().unlock();
        }
    }

    /**
     * Copies the store as it is on the disk into a new folder beside it, while others go on. What was appended after the last
     * checkpoint is not in it.
     *
     * @param folder must not exist; on the same file system it costs next to nothing
     */
    public void copyTo(Path folder) {
        life.readLock().lock();
        try {
            checkUsable();
            store.copyTo(folder);
        } finally {
            life.readLock().unlock();
        }
    }

    /** Waits for running queries. What was appended after the last checkpoint is given up. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (refusal != HistoryException.Code.CLOSED) {
                refusal = HistoryException.Code.CLOSED;
                store.close();
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    private void checkUsable() {
        HistoryException.Code reason = refusal;
        if (reason == HistoryException.Code.CLOSED) {
            throw closed();
        }
        if (reason != null) {
            throw new HistoryException(
                    reason,
                    "The history failed at a checkpoint and takes nothing more; check the disk, restart.",
                    null);
        }
    }

    private static HistoryException closed() {
        return new HistoryException(HistoryException.Code.CLOSED, "The history is closed.", null);
    }
}
