package io.adit.history;

import io.adit.history.store.StoreBatch;
import java.nio.ByteBuffer;

/** The store's format before there were rollups and revisions. */
final class FormatOne {
    static final byte[] FORMAT = {1};

    /** What a channel's state begins with: number of samples, levels, number of the next block. */
    private static final int SAME_BYTES = 2 * Long.BYTES + Integer.BYTES;

    private FormatOne() {}

    /** Rewrites what is different, in one batch. */
    static void upgrade(RocksStore store, byte[] format) {
        StoreBatch batch = new StoreBatch();
        store.forEach(Key.STATE, (key, value) -> batch.put(key, withoutRollups(value)));
        batch.put(Key.FORMAT, format);
        store.write(batch);
        store.sync();
    }

    private static byte[] withoutRollups(byte[] state) {
        return ByteBuffer.allocate(state.length + Integer.BYTES)
                .put(state, 0, SAME_BYTES)
                .putInt(0)
                .put(state, SAME_BYTES, state.length - SAME_BYTES)
                .array();
    }
}
