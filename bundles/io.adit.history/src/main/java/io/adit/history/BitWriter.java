package io.adit.history;

import java.util.Arrays;

/** Appends bit fields, highest bit first. */
final class BitWriter {
    private byte[] bytes = new byte[512];
    private int size;
    private long pending;
    private int pendingBits;

    /** Appends the low bits of a value; 0 to 64 of them. */
    void write(long value, int bits) {
        if (bits > 32) {
            write(value >>> 32, bits - 32);
            write(value, 32);
            return;
        }
        pending = (pending << bits) | (value & ((1L << bits) - 1));
        pendingBits += bits;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            put((byte) (pending >>> pendingBits));
        }
    }

    /** Appends a number that is mostly small and not negative: 7 bits a byte, the eighth says that more follow. */
    void writeVarint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((rest & 0x7F) | 0x80, 8);
            rest >>>= 7;
        }
        write(rest, 8);
    }

    void writeDouble(double value) {
        write(Double.doubleToRawLongBits(value), 64);
    }

    /** All bits, filled up to whole bytes, and the padding that {@link BitReader} needs. */
    byte[] toBytes() {
        if (pendingBits > 0) {
            write(0, 8 - pendingBits);
        }
        return Arrays.copyOf(bytes, size + BitReader.PADDING_BYTES);
    }

    private void put(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
    }
}
