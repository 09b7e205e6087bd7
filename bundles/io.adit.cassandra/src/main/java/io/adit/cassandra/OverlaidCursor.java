package io.adit.cassandra;

import io.adit.history.store.StoreCursor;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Goes through the entries of one partition as they are with changes over them. */
final class OverlaidCursor extends OneWayCursor {
    private final StoreCursor stored;
    private final NavigableMap<byte[], byte @Nullable []> changes;
    private Iterator<Map.Entry<byte[], byte @Nullable []>> changed = java.util.Collections.emptyIterator();
    private Map.@Nullable Entry<byte[], byte @Nullable []> change;
    private byte[] partition = {};
    private boolean forwards;
    private byte @Nullable [] key;
    private byte @Nullable [] value;

    OverlaidCursor(StoreCursor stored, NavigableMap<byte[], byte @Nullable []> changes) {
        this.stored = stored;
        this.changes = changes;
    }

    @Override
    void start(byte[] from, boolean ahead) {
        partition = from;
        forwards = ahead;
        if (ahead) {
            stored.seek(from);
            changed = changes.tailMap(from, true).entrySet().iterator();
        } else {
            stored.seekForPrev(from);
            changed = changes.headMap(from, true).descendingMap().entrySet().iterator();
        }
        nextChange();
        step();
    }

    private void nextChange() {
        change = null;
        while (change == null && changed.hasNext()) {
            Map.Entry<byte[], byte @Nullable []> next = changed.next();
            if (CassandraSnapshot.together(next.getKey(), partition)) {
                change = next;
            }
        }
    }

    @Override
    void step() {
        key = null;
        value = null;
        while (value == null && (stored.isValid() || change != null)) {
            Map.Entry<byte[], byte @Nullable []> next = change;
            int order = next == null ? -1 : stored.isValid() ? compare(stored.key(), next.getKey()) : 1;
            if (next == null || order < 0) {
                key = stored.key();
                value = stored.value();
            } else {
                key = next.getKey();
                value = next.getValue(); // null where it is gone
                nextChange();
            }
            if (order <= 0) {
                advance();
            }
        }
    }

    private int compare(byte[] one, byte[] other) {
        int order = Arrays.compareUnsigned(one, other);
        return forwards ? order : -order;
    }

    private void advance() {
        if (forwards) {
            stored.next();
        } else {
            stored.prev();
        }
    }

    @Override
    public boolean isValid() {
        return value != null;
    }

    @Override
    public byte[] key() {
        return here(key);
    }

    @Override
    public byte[] value() {
        return here(value);
    }

    private static byte[] here(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw atItsEnd();
        }
        return bytes;
    }
}
