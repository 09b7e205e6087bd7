package io.adit.server.export.parquet;

import java.io.ByteArrayOutputStream;
import java.util.function.IntUnaryOperator;

/** Encodings of values in pages that are smaller than the values. */
final class Encodings {
    static final int PLAIN = 0;
    static final int RLE = 3;
    static final int DELTA_BINARY_PACKED = 5;
    static final int RLE_DICTIONARY = 8;

    private static final int BLOCK = 128;
    private static final int PARTS = 4;
    private static final int PART = BLOCK / PARTS;

    private Encodings() {}

    /** Runs of equal values, each below 256: twice the length as a varint, then the value in a byte. */
    static byte[] runs(int count, IntUnaryOperator value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int start = 0, end; start < count; start = end) {
            int each = value.applyAsInt(start);
            end = start + 1;
            while (end < count && value.applyAsInt(end) == each) {
                end++;
            }
            ThriftStruct.varint(out, (long) (end - start) << 1);
            out.write(each);
        }
        return out.toByteArray();
    }

    /** Differences from each value to the next, in blocks: the smallest, and by how much the others are larger in as few bits as they need. */
    static byte[] deltas(long[] values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ThriftStruct.varint(out, BLOCK);
        ThriftStruct.varint(out, PARTS);
        ThriftStruct.varint(out, values.length);
        ThriftStruct.zigzag(out, values.length == 0 ? 0 : values[0]);
        for (int start = 1; start < values.length; start += BLOCK) {
            block(out, values, start, Math.min(BLOCK, values.length - start));
        }
        return out.toByteArray();
    }

    private static void block(ByteArrayOutputStream out, long[] values, int start, int count) {
        long least = Long.MAX_VALUE;
        for (int i = start; i < start + count; i++) {
            least = Math.min(least, values[i] - values[i - 1]);
        }
        long[] more = new long[BLOCK];
        for (int i = 0; i < count; i++) {
            more[i] = values[start + i] - values[start + i - 1] - least;
        }
        ThriftStruct.zigzag(out, least);
        int[] bits = new int[PARTS];
        for (int part = 0; part < PARTS; part++) {
            bits[part] = bits(more, part * PART);
            out.write(bits[part]);
        }
        for (int part = 0; part * PART < count; part++) {
            packed(out, more, part * PART, bits[part]);
        }
    }

    private static int bits(long[] values, int start) {
        long all = 0;
        for (int i = start; i < start + PART; i++) {
            all |= values[i];
        }
        return Long.SIZE - Long.numberOfLeadingZeros(all);
    }

    /** The lowest bit of the first value comes first. */
    private static void packed(ByteArrayOutputStream out, long[] values, int start, int bits) {
        int at = 0;
        int held = 0;
        for (int i = start; i < start + PART; i++) {
            for (int bit = 0; bit < bits; bit++) {
                held |= (int) (values[i] >>> bit & 1) << at;
                at++;
                if (at == Byte.SIZE) {
                    out.write(held);
                    at = 0;
                    held = 0;
                }
            }
        }
    }
}
