package io.adit.history;

import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksIterator;
import org.rocksdb.Snapshot;

/** A snapshot of a RocksDB. */
final class RocksView implements StoreView {
    private final RocksStore store;
    private final RocksDB db;
    private final Snapshot snapshot;
    private final ReadOptions options;
    private final List<RocksIterator> opened = new ArrayList<>();
    private final Deque<StoreCursor> idle = new ArrayDeque<>();

    RocksView(RocksStore store, RocksDB db) {
        this.store = store;
        this.db = db;
        this.snapshot = db.getSnapshot();
        this.options = new ReadOptions().setSnapshot(snapshot);
    }

    @Override
    public StoreCursor cursor() {
        StoreCursor used = idle.poll();
        if (used != null) {
            return used;
        }
        RocksIterator iterator = db.newIterator(options);
        opened.add(iterator);
        return new RocksCursor(store, iterator);
    }

    @Override
    public void release(StoreCursor cursor) {
        idle.push(cursor);
    }

    @Override
    public void close() {
        opened.forEach(RocksIterator::close);
        options.close();
        db.releaseSnapshot(snapshot);
        snapshot.close();
    }
}
