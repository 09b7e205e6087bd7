package io.adit.history;

import java.nio.ByteBuffer;

/** Keys of the store; they sort as unsigned bytes. */
final class Key {
    static final byte[] FORMAT = {'F'};
    static final byte[] CHECKPOINT = {'C'};
    static final byte[] NEXT_ALARM = {'n'};
    static final byte ALARM = 'A';
    static final byte NAME = 'N';
    static final byte STATE = 'S';
    static final byte TAIL = 'T';
    static final byte BLOCK = 'B';
    static final byte ROLLUP = 'R';
    static final byte REVISION = 'V';
    static final byte DRAFT = 'D';
    static final byte OUTGOING = 'O';
    static final byte ORIGIN = 'I';
    static final byte LAST_OUTGOING = 'L';
    static final int BLOCK_BYTES = 1 + 1 + Integer.BYTES + 1 + Long.BYTES + Integer.BYTES;
    private static final int START_OFFSET = 7;
    private static final int ROLLUP_BYTES = START_OFFSET + Long.BYTES;

    private Key() {}

    /** Key of a channel's name in the dictionary. */
    static byte[] name(int channel) {
        return ByteBuffer.allocate(5).put(NAME).putInt(channel).array();
    }

    /** Key of what belongs to a place: STATE or TAIL; also what the keys of all its blocks begin with. */
    static byte[] of(byte kind, Place place) {
        return ByteBuffer.allocate(6)
                .put(kind)
                .put(place.kind())
                .putInt(place.number())
                .array();
    }

    /** Key of what is known of a revision or a draft, by its number among all of the store. */
    static byte[] revision(byte kind, int id) {
        return ByteBuffer.allocate(5).put(kind).putInt(id).array();
    }

    /** The first key behind all that begin with another one. */
    static byte[] behind(byte[] prefix) {
        byte[] next = prefix.clone();
        for (int i = next.length - 1; ++next[i] == 0; i--) {
            // carries over
        }
        return next;
    }

    /**
     * Key of a block: place, level, start, number.
     *
     * <p>The level says how long a block is: less than {@code 2^level} microseconds from its first to its last sample. So
     * a query finds all blocks that reach into its range by one seek per level that a channel has, however long some
     * blocks with late samples are.
     */
    static byte[] block(Place place, int level, long start, int number) {
        return ByteBuffer.allocate(BLOCK_BYTES)
                .put(BLOCK)
                .put(place.kind())
                .putInt(place.number())
                .put((byte) level)
                .putLong(start ^ Long.MIN_VALUE)
                .putInt(number)
                .array();
    }

    /** Key of the rollups of one segment, which sort by time. */
    static byte[] rollup(Place place, Resolution resolution, long segment) {
        return ByteBuffer.allocate(ROLLUP_BYTES)
                .put(ROLLUP)
                .put(place.kind())
                .putInt(place.number())
                .put((byte) resolution.ordinal())
                .putLong(segment ^ Long.MIN_VALUE)
                .array();
    }

    /** Key of a change of an alarm, which sort by time and number. */
    static byte[] alarm(long time, long number) {
        return ByteBuffer.allocate(1 + 2 * Long.BYTES)
                .put(ALARM)
                .putLong(time ^ Long.MIN_VALUE)
                .putLong(number)
                .array();
    }

    /** Key of a parcel for another place, which sort by stream, origin and position. */
    static byte[] outgoing(Outgoing stream, int origin, long position) {
        return ByteBuffer.allocate(2 + Integer.BYTES + Long.BYTES)
                .put(OUTGOING)
                .put((byte) stream.ordinal())
                .putInt(origin)
                .putLong(position)
                .array();
    }

    /** Key of the name of an origin. */
    static byte[] origin(int origin) {
        return ByteBuffer.allocate(1 + Integer.BYTES).put(ORIGIN).putInt(origin).array();
    }

    /** Key of how far a stream for another place is. */
    static byte[] lastOutgoing(Outgoing stream) {
        return new byte[] {LAST_OUTGOING, (byte) stream.ordinal()};
    }

    /** Key of how much of a stream for another place was dropped. */
    static byte[] droppedOutgoing(Outgoing stream) {
        return new byte[] {LAST_OUTGOING, (byte) stream.ordinal(), 'D'};
    }

    static long alarmTime(byte[] key) {
        return ByteBuffer.wrap(key).getLong(1) ^ Long.MIN_VALUE;
    }

    static long alarmNumber(byte[] key) {
        return ByteBuffer.wrap(key).getLong(1 + Long.BYTES);
    }

    /** Level of a block that lasts from a time to another, inclusive. */
    static int level(long start, long end) {
        return Long.SIZE - Long.numberOfLeadingZeros(end - start);
    }

    /** Whether a key is one of a block in the same place and level as another, or of rollups in the same place and resolution. */
    static boolean sameLevel(byte[] key, byte[] other) {
        if (key.length != other.length) {
            return false;
        }
        for (int i = 0; i < START_OFFSET; i++) {
            if (key[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    /** Start of the block or segment that a key belongs to. */
    static long start(byte[] key) {
        return ByteBuffer.wrap(key).getLong(START_OFFSET) ^ Long.MIN_VALUE;
    }
}
