package io.adit.history;

import java.util.ArrayList;
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

    StoreView(RocksStore store, RocksDB db) {
        this.store = store;
        this.db = db;
        this.snapshot = db.getSnapshot();
        this.options = new ReadOptions().setSnapshot(snapshot);
    }

    /** An iterator that is closed with the view. */
    RocksIterator iterator() {
        RocksIterator iterator = db.newIterator(options);
        opened.add(iterator);
        return iterator;
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
