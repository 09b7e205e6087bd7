package io.adit.history;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads what {@link BitWriter} wrote. Reading beyond the end throws IndexOutOfBoundsException.
 *
 * <p>It loads eight bytes at a time wherever the next bit is, hence the padding behind the last one.
 */
final class BitReader {
    static final int PADDING_BYTES = 8;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int MAX_BITS = 57;

    private final byte[] bytes;
    private long position;

    BitReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next bits, 0 to 64 of them. */
    long read(int bits) {
        if (bits > MAX_BITS) {
            return (read(bits - 32) << 32) | read(32);
        }
        if (bits == 0) {
            return 0;
        }
        long word = (long) LONG.get(bytes, (int) (position >>> 3));
        long value = (word << (position & 7)) >>> (64 - bits);
        position += bits;
        return value;
    }

    /** Number of one-bits before the next zero-bit, which is passed over; at most {@code max}, then no zero follows. */
    int readOnes(int max) {
        int ones = 0;
        while (ones < max && read(1) == 1) {
            ones++;
        }
        return ones;
    }

    long readVarint() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            long next = read(8);
            value |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a number of more than ten bytes");
    }

    double readDouble() {
        return Double.longBitsToDouble(read(64));
    }
}
