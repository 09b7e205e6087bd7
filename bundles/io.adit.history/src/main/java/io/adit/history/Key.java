package io.adit.history;

import java.nio.ByteBuffer;

/** Keys of the store; they sort as unsigned bytes. */
final class Key {
    static final byte[] FORMAT = {'F'};
    static final byte[] CHECKPOINT = {'C'};
    static final byte NAME = 'N';
    static final byte STATE = 'S';
    static final byte TAIL = 'T';
    private static final byte BLOCK = 'B';
    static final int BLOCK_BYTES = 1 + 1 + Integer.BYTES + 1 + Long.BYTES + Integer.BYTES;
    private static final int START_OFFSET = 7;

    private Key() {}

    /** Key of a channel's name in the dictionary. */
    static byte[] name(int channel) {
        return ByteBuffer.allocate(5).put(NAME).putInt(channel).array();
    }

    /** Key of what belongs to a channel in a series: STATE or TAIL. */
    static byte[] of(byte kind, Series series, int channel) {
        return ByteBuffer.allocate(6)
                .put(kind)
                .put((byte) series.ordinal())
                .putInt(channel)
                .array();
    }

    /**
     * Key of a block: series, channel, level, start, number.
     *
     * <p>The level says how long a block is: less than {@code 2^level} microseconds from its first to its last sample. So
     * a query finds all blocks that reach into its range by one seek per level that a channel has, however long some
     * blocks with late samples are.
     */
    static byte[] block(Series series, int channel, int level, long start, int number) {
        return ByteBuffer.allocate(BLOCK_BYTES)
                .put(BLOCK)
                .put((byte) series.ordinal())
                .putInt(channel)
                .put((byte) level)
                .putLong(start ^ Long.MIN_VALUE)
                .putInt(number)
                .array();
    }

    /** Level of a block that lasts from a time to another, inclusive. */
    static int level(long start, long end) {
        return Long.SIZE - Long.numberOfLeadingZeros(end - start);
    }

    /** Whether a key is one of a block in the same series, channel and level as another. */
    static boolean sameLevel(byte[] key, byte[] other) {
        if (key.length != BLOCK_BYTES) {
            return false;
        }
        for (int i = 0; i < START_OFFSET; i++) {
            if (key[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    /** Start of the block that a key belongs to. */
    static long start(byte[] key) {
        return ByteBuffer.wrap(key).getLong(START_OFFSET) ^ Long.MIN_VALUE;
    }
}
