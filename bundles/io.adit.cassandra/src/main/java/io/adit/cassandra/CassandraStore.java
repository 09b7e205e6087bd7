package io.adit.cassandra;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.adit.history.HistoryException;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/*
 * A Cassandra changes many rows neither at once nor all or none. So changes are written down first, as rows of their own that nobody reads; then one
 * conditional update of the head decides that they are made; then they are made, and can be made again without harm, since each bears the number of the
 * decision as its time. Whoever opens a history whose last decision may not be carried out, carries it out. Changes that were written down but never decided
 * lie beside those of another and are
 * removed with them.
 *
 * Readers of this instance never see a part: while a view is open nothing is changed, so a long query delays a checkpoint.
 */
/**
 * The entries of one history in a Cassandra. A partition has what belongs to one place (a channel's blocks, or its rollups), or all entries of another kind.
 * All that is read and written, a majority of the replicas has agreed to.
 */
public final class CassandraStore implements SortedStore {
    private static final int PLACE_BYTES = 6;
    private static final long RECENT_BYTES = 64L << 20;

    private final CassandraTables tables;
    private final String name;
    private final CassandraHead head;
    private final RecentEntries recent = new RecentEntries(RECENT_BYTES);
    private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock(true);

    private CassandraStore(CassandraTables tables, String name, CassandraHead head) {
        this.tables = tables;
        this.name = name;
        this.head = head;
    }

    /**
     * Opens or makes a history and takes it over from whoever had it.
     *
     * @param name of the history in its keyspace
     * @throws HistoryException FAILED, DAMAGED or LOCKED
     */
    public static CassandraStore open(CassandraTables tables, String name) {
        return asked(name, () -> {
            CassandraHead.Taken taken = CassandraHead.take(tables, name);
            CassandraStore store = new CassandraStore(tables, name, taken.head());
            UUID pending = taken.pending();
            if (pending != null) {
                store.makeAgain(pending);
            }
            return store;
        });
    }

    /** @param decider who wrote them down */
    private void makeAgain(UUID decider) {
        RedoChanges changes = new RedoChanges();
        for (Row row : tables.session.execute(tables.redo.bind(name, head.version(), decider))) {
            changes.read(bytes(row, "changes"));
        }
        make(changes);
    }

    static byte[] bytes(Row row, String column) {
        ByteBuffer buffer = row.getByteBuffer(column);
        if (buffer == null) {
            return new byte[0];
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** Whether entries of a kind lie in a partition for each place. */
    static boolean isOfPlaces(byte kind) {
        return kind == 'B' || kind == 'R';
    }

    static ByteBuffer part(byte[] key) {
        boolean ofPlace = isOfPlaces(key[0]) && key.length >= PLACE_BYTES;
        return ByteBuffer.wrap(key, 0, ofPlace ? PLACE_BYTES : 1).slice();
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
        byte[] known = recent.get(key);
        if (known != null) {
            return known;
        }
        return asked(name, () -> {
            Row row = tables.session
                    .execute(tables.get.bind(name, part(key), ByteBuffer.wrap(key)))
                    .one();
            return row == null ? null : bytes(row, "value");
        });
    }

    @Override
    public void put(byte[] key, byte[] value) {
        StoreBatch batch = new StoreBatch();
        batch.put(key, value);
        write(batch);
    }

    @Override
    public void forEach(byte kind, BiConsumer<byte[], byte[]> visitor) {
        try (StoreView view = view()) {
            for (byte[] first : isOfPlaces(kind) ? places(kind) : List.of(new byte[] {kind})) {
                StoreCursor cursor = view.cursor();
                for (cursor.seek(first); cursor.isValid(); cursor.next()) {
                    visitor.accept(cursor.key(), cursor.value());
                }
            }
        }
    }

    /** Goes through the partitions of all histories: for reports. */
    private List<byte[]> places(byte kind) {
        return asked(name, () -> {
            List<byte[]> found = new ArrayList<>();
            for (Row row : tables.session.execute(tables.parts.bind())) {
                byte[] part = bytes(row, "part");
                if (name.equals(row.getString("store")) && part[0] == kind) {
                    found.add(part);
                }
            }
            return found;
        });
    }

    @Override
    public StoreView view() {
        changing.readLock().lock();
        return new CassandraView(tables, name, changing.readLock()::unlock);
    }

    @Override
    public void write(StoreBatch batch) {
        if (changing.getReadHoldCount() > 0) {
            throw new IllegalStateException("a view is open that this thread has to close first");
        }
        RedoChanges changes = resolved(batch);
        if (changes.isEmpty()) {
            return;
        }
        asked(name, () -> {
            changing.writeLock().lock();
            try {
                List<BoundStatement> rows = new ArrayList<>();
                for (byte[] piece : changes.pieces()) {
                    rows.add(tables.addRedo.bind(
                            name, head.version() + 1, head.owner(), rows.size(), ByteBuffer.wrap(piece)));
                }
                CassandraFlow.run(tables.session, rows);
                head.advance();
                make(changes);
                return name;
            } finally {
                changing.writeLock().unlock();
            }
        });
    }

    private void make(RedoChanges changes) {
        long time = head.version();
        List<BoundStatement> rows = new ArrayList<>();
        changes.forEach((key, value) -> {
            if (value == null) {
                recent.remove(key);
                rows.add(tables.delete.bind(time, name, part(key), ByteBuffer.wrap(key)));
            } else {
                recent.put(key, value);
                rows.add(tables.put.bind(name, part(key), ByteBuffer.wrap(key), ByteBuffer.wrap(value), time));
            }
        });
        CassandraFlow.run(tables.session, rows);
        head.applied();
        tables.session.execute(tables.dropRedo.bind(name, time));
    }

    /** Each key once, ranges as the keys that there are. */
    private RedoChanges resolved(StoreBatch batch) {
        RedoChanges changes = new RedoChanges();
        for (StoreBatch.Change change : batch.changes()) {
            switch (change) {
                case StoreBatch.Put put -> changes.put(put.key(), put.value());
                case StoreBatch.Delete delete -> changes.put(delete.key(), null);
                case StoreBatch.DeleteRange range -> {
                    changes.between(range.first(), range.end()).forEach(key -> changes.put(key, null));
                    keys(range).forEach(key -> changes.put(key, null));
                }
            }
        }
        return changes;
    }

    private List<byte[]> keys(StoreBatch.DeleteRange range) {
        List<byte[]> keys = new ArrayList<>();
        try (StoreView view = view()) {
            StoreCursor cursor = view.cursor();
            cursor.seek(range.first());
            while (cursor.isValid() && Arrays.compareUnsigned(cursor.key(), range.end()) < 0) {
                keys.add(cursor.key());
                cursor.next();
            }
        }
        return keys;
    }

    /** What was written is durable already. */
    @Override
    public void sync() {}

    /** Asks the Cassandra, whose failures are the history's. */
    static <T extends @Nullable Object> T asked(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (DriverException e) {
            throw new HistoryException(
                    HistoryException.Code.FAILED,
                    "The history " + name + " can't be read or written (" + e.getMessage()
                            + "); look at the Cassandra.",
                    e);
        }
    }

    /** The tables stay open, for other histories. */
    @Override
    public void close() {}
}
