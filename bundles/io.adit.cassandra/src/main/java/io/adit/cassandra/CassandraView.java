package io.adit.cassandra;

import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;

/** A history while nothing is changed. Closed by the thread that opened it. */
final class CassandraView implements StoreView {
    private final CassandraTables tables;
    private final String store;
    private final Runnable closing;

    CassandraView(CassandraTables tables, String store, Runnable closing) {
        this.tables = tables;
        this.store = store;
        this.closing = closing;
    }

    @Override
    public StoreCursor cursor() {
        return new CassandraCursor(tables, store);
    }

    @Override
    public void release(StoreCursor cursor) {}

    @Override
    public void close() {
        closing.run();
    }
}
