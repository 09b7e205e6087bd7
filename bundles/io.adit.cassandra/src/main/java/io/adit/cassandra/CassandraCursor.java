package io.adit.cassandra;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.adit.history.store.StoreCursor;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Goes through the entries of one partition, a page at a time, and in one direction only, which {@link #seek} or {@link #seekForPrev} chose. */
final class CassandraCursor implements StoreCursor {
    private final CassandraTables tables;
    private final String store;
    private Iterator<Row> rows = Collections.emptyIterator();
    private @Nullable Row row;
    private boolean forwards;

    CassandraCursor(CassandraTables tables, String store) {
        this.tables = tables;
        this.store = store;
    }

    @Override
    public void seek(byte[] key) {
        forwards = true;
        start(tables.ascending, key);
    }

    @Override
    public void seekForPrev(byte[] key) {
        forwards = false;
        start(tables.descending, key);
    }

    private void start(PreparedStatement statement, byte[] key) {
        rows = CassandraStore.asked(
                store,
                () -> tables.session
                        .execute(statement.bind(store, CassandraStore.part(key), ByteBuffer.wrap(key)))
                        .iterator());
        step();
    }

    private void step() {
        row = CassandraStore.asked(store, () -> rows.hasNext() ? rows.next() : null);
    }

    @Override
    public void next() {
        require(forwards);
        step();
    }

    @Override
    public void prev() {
        require(!forwards);
        step();
    }

    private static void require(boolean direction) {
        if (!direction) {
            throw new IllegalStateException("the cursor goes the other way");
        }
    }

    @Override
    public boolean isValid() {
        return row != null;
    }

    @Override
    public byte[] key() {
        return CassandraStore.bytes(current(), "key");
    }

    @Override
    public byte[] value() {
        return CassandraStore.bytes(current(), "value");
    }

    private Row current() {
        Row now = row;
        if (now == null) {
            throw new IllegalStateException("the cursor is at its end");
        }
        return now;
    }
}
