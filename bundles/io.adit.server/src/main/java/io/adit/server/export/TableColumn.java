package io.adit.server.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A column of a {@link TableFile}. */
public sealed interface TableColumn {
    /** Its name in the schema. */
    String name();

    /** Times, in microseconds since the epoch; none is missing. Values are a {@code long[]}. */
    record Times(String name) implements TableColumn {}

    /**
     * Numbers; NaN is written as missing. Values are a {@code double[]}.
     *
     * @param unit UCUM code, told as metadata; empty where it is not known
     */
    record Numbers(String name, String unit) implements TableColumn {}

    /** Counts; none is missing. Values are a {@code long[]}. */
    record Counts(String name) implements TableColumn {}

    /** Words of a few, at most 127; none is missing. Values are a {@code byte[]} with the index of each. */
    record Words(String name, List<String> words) implements TableColumn {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** A buffer in the order of bytes of all these files, little-endian. */
    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The values of some rows as they lie in the file, without validity. */
    static byte[] bytes(Object values) {
        switch (values) {
            case byte[] indices -> {
                return indices;
            }
            case long[] longs -> {
                ByteBuffer out = buffer(longs.length * Long.BYTES);
                out.asLongBuffer().put(longs);
                return out.array();
            }
            case double[] doubles -> {
                ByteBuffer out = buffer(doubles.length * Double.BYTES);
                out.asDoubleBuffer().put(doubles);
                return out.array();
            }
            default -> throw new IllegalArgumentException("values of no column: " + values.getClass());
        }
    }
}
