package io.adit.cassandra;

import com.datastax.oss.driver.api.core.cql.Row;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreReader;
import io.adit.history.store.StoreView;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One state of a history: its entries, and over them the changes that may not be made yet. Used by one thread. */
final class CassandraSnapshot implements StoreReader {
    private final CassandraTables tables;
    private final String name;
    private final NavigableMap<byte[], byte @Nullable []> changes;

    CassandraSnapshot(CassandraTables tables, String name, RedoChanges changes) {
        this.tables = tables;
        this.name = name;
        this.changes = changes.sorted();
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
        if (changes.containsKey(key)) {
            return changes.get(key);
        }
        return CassandraStore.asked(name, () -> {
            Row row = tables.session
                    .execute(tables.get.bind(name, CassandraStore.part(key), ByteBuffer.wrap(key)))
                    .one();
            return row == null ? null : CassandraStore.bytes(row, "value");
        });
    }

    /** Not of blocks and rollups, which lie in partitions of their own. */
    @Override
    public void forEach(byte kind, BiConsumer<byte[], byte[]> visitor) {
        if (CassandraStore.isOfPlaces(kind)) {
            throw new IllegalArgumentException("these lie in many partitions: " + (char) kind);
        }
        StoreCursor cursor = cursor();
        for (cursor.seek(new byte[] {kind}); cursor.isValid(); cursor.next()) {
            visitor.accept(cursor.key(), cursor.value());
        }
    }

    private StoreCursor cursor() {
        CassandraCursor stored = new CassandraCursor(tables, name);
        return changes.isEmpty() ? stored : new OverlaidCursor(stored, changes);
    }

    @Override
    public StoreView view() {
        return new StoreView() {
            @Override
            public StoreCursor cursor() {
                return CassandraSnapshot.this.cursor();
            }

            @Override
            public void release(StoreCursor cursor) {}

            @Override
            public void close() {}
        };
    }

    /** Whether two keys lie in the same partition. */
    static boolean together(byte[] key, byte[] other) {
        return Arrays.equals(bytes(key), bytes(other));
    }

    private static byte[] bytes(byte[] key) {
        ByteBuffer part = CassandraStore.part(key);
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }
}
