package io.adit.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksIterator;
import org.rocksdb.Snapshot;

/** The store as it was at one instant. Used by one thread; close it. */
final class StoreView implements AutoCloseable {
    private final RocksStore store;
    private final RocksDB db;
    private final Snapshot snapshot;
    private final ReadOptions options;
    private final List<RocksIterator> opened = new ArrayList<>();
    private final Deque<RocksIterator> idle = new ArrayDeque<>();

    StoreView(RocksStore store, RocksDB db) {
        this.store = store;
        this.db = db;
        this.snapshot = db.getSnapshot();
        this.options = new ReadOptions().setSnapshot(snapshot);
    }

    /** An iterator, until it is {@link #release released}. */
    RocksIterator iterator() {
        RocksIterator used = idle.poll();
        if (used != null) {
            return used;
        }
        RocksIterator iterator = db.newIterator(options);
        opened.add(iterator);
        return iterator;
    }

    /** Lets an iterator be used again. */
    void release(RocksIterator iterator) {
        idle.push(iterator);
    }

    /** Whether there is a key from one to before another. */
    boolean hasAny(byte[] first, byte[] end) {
        RocksIterator iterator = iterator();
        iterator.seek(first);
        boolean any = iterator.isValid() && Arrays.compareUnsigned(iterator.key(), end) < 0;
        check(iterator);
        release(iterator);
        return any;
    }

    /** Throws when an iterator stopped because of an error and not because of the end. */
    void check(RocksIterator iterator) {
        store.check(iterator);
    }

    @Override
    public void close() {
        opened.forEach(RocksIterator::close);
        options.close();
        db.releaseSnapshot(snapshot);
        snapshot.close();
    }
}
