package io.adit.cassandra;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Goes through the entries of one partition, a page at a time. */
final class CassandraCursor extends OneWayCursor {
    private final CassandraTables tables;
    private final String store;
    private Iterator<Row> rows = Collections.emptyIterator();
    private @Nullable Row row;

    CassandraCursor(CassandraTables tables, String store) {
        this.tables = tables;
        this.store = store;
    }

    @Override
    void start(byte[] key, boolean ahead) {
        PreparedStatement statement = ahead ? tables.ascending : tables.descending;
        rows = CassandraStore.asked(
                store,
                () -> tables.session
                        .execute(statement.bind(store, CassandraStore.part(key), ByteBuffer.wrap(key)))
                        .iterator());
        step();
    }

    @Override
    void step() {
        row = CassandraStore.asked(store, () -> rows.hasNext() ? rows.next() : null);
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
            throw atItsEnd();
        }
        return now;
    }
}
