package io.adit.history;

import io.adit.history.store.StoreBatch;
import java.nio.ByteBuffer;

/**
 * What must be known of the blocks of one place. Immutable.
 *
 * @param levels bit n says that there are blocks of level n
 * @param nextBlock number for the next block
 * @param rollups bit n says that the rollups of resolution n are kept
 */
record Shelf(Place place, long levels, int nextBlock, int rollups) {
    static final int BYTES = Long.BYTES + 2 * Integer.BYTES;
    private static final int MAX_LEVEL = 63;

    static Shelf empty(Place place) {
        return new Shelf(place, 0, 0, 0);
    }

    /** Puts a block into a batch. */
    Added put(StoreBatch batch, Blocks.Block block) {
        int level = Math.min(MAX_LEVEL, block.level());
        byte[] key = Key.block(place, level, block.start(), nextBlock);
        batch.put(key, block.bytes());
        return new Added(key, new Shelf(place, levels | 1L << level, nextBlock + 1, rollups));
    }

    Shelf withRollups(int kept) {
        return new Shelf(place, levels, nextBlock, kept);
    }

    /** The key of a block and the shelf with it. */
    record Added(byte[] key, Shelf shelf) {}

    void write(ByteBuffer out) {
        out.putLong(levels).putInt(nextBlock).putInt(rollups);
    }

    static Shelf read(Place place, ByteBuffer in) {
        return new Shelf(place, in.getLong(), in.getInt(), in.getInt());
    }
}
