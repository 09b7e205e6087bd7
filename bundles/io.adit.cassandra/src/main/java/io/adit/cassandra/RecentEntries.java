package io.adit.cassandra;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entries that were written last, up to a number of bytes: what a history adds to (the rollups of this hour, blocks that are not full) need not be read again. True as long
 * as nobody else writes. Thread-safe.
 */
final class RecentEntries {
    private final long mostBytes;
    private final Map<ByteBuffer, byte[]> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    RecentEntries(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized byte @Nullable [] get(byte[] key) {
        return entries.get(ByteBuffer.wrap(key));
    }

    synchronized void put(byte[] key, byte[] value) {
        remove(key);
        entries.put(ByteBuffer.wrap(key), value);
        bytes += key.length + value.length;
        Iterator<Map.Entry<ByteBuffer, byte[]>> oldest = entries.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            Map.Entry<ByteBuffer, byte[]> entry = oldest.next();
            bytes -= entry.getKey().capacity() + entry.getValue().length;
            oldest.remove();
        }
    }

    synchronized void remove(byte[] key) {
        byte[] before = entries.remove(ByteBuffer.wrap(key));
        if (before != null) {
            bytes -= key.length + before.length;
        }
    }
}
