package io.adit.cassandra;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a batch makes of entries, each key once: a value, or null where it is gone. Its bytes come in pieces, for rows of a size that a Cassandra likes. Used
 * by one thread.
 */
final class RedoChanges {
    private static final int PIECE_BYTES = 256 * 1024;
    private static final int GONE = -1;

    private final Map<ByteBuffer, byte @Nullable []> values = new LinkedHashMap<>();

    void put(byte[] key, byte @Nullable [] value) {
        values.put(ByteBuffer.wrap(key), value);
    }

    /** Keys with a value so far, from one to before another. */
    List<byte[]> between(byte[] first, byte[] end) {
        List<byte[]> found = new ArrayList<>();
        values.forEach((key, value) -> {
            if (value != null
                    && Arrays.compareUnsigned(key.array(), first) >= 0
                    && Arrays.compareUnsigned(key.array(), end) < 0) {
                found.add(key.array());
            }
        });
        return found;
    }

    /** One change. */
    interface Each {
        void accept(byte[] key, byte @Nullable [] value);
    }

    void forEach(Each each) {
        values.forEach((key, value) -> each.accept(key.array(), value));
    }

    /** By key, as unsigned bytes. */
    NavigableMap<byte[], byte @Nullable []> sorted() {
        NavigableMap<byte[], byte @Nullable []> sorted = new TreeMap<>(Arrays::compareUnsigned);
        values.forEach((key, value) -> sorted.put(key.array(), value));
        return sorted;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<byte[]> pieces() {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (Map.Entry<ByteBuffer, byte @Nullable []> change : values.entrySet()) {
            write(change.getKey().array(), change.getValue(), piece);
            if (piece.size() >= PIECE_BYTES) {
                pieces.add(piece.toByteArray());
                piece.reset();
            }
        }
        if (piece.size() > 0) {
            pieces.add(piece.toByteArray());
        }
        return pieces;
    }

    private static void write(byte[] key, byte @Nullable [] value, ByteArrayOutputStream piece) {
        try (DataOutputStream out = new DataOutputStream(piece)) {
            out.writeInt(key.length);
            out.write(key);
            out.writeInt(value == null ? GONE : value.length);
            if (value != null) {
                out.write(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what a piece has. */
    void read(byte[] piece) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(piece))) {
            while (in.available() > 0) {
                byte[] key = in.readNBytes(in.readInt());
                int length = in.readInt();
                put(key, length == GONE ? null : in.readNBytes(length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("changes of a history end too early", e);
        }
    }
}
