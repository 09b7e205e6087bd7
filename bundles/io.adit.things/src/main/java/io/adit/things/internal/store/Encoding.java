package io.adit.things.internal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The binary values of journal and snapshots, big endian: a text is its length 4 and UTF-8, -1 where there is none; an
 * instant is seconds 8 and nanoseconds 4.
 */
final class Encoding {
    private Encoding() {}

    /** A growing buffer. Used by one thread. */
    static final class Writer {
        private ByteBuffer bytes;

        Writer(int capacity) {
            bytes = ByteBuffer.allocate(capacity);
        }

        /** How many bytes there are. */
        int size() {
            return bytes.position();
        }

        void int8(int value) {
            room(1).put((byte) value);
        }

        void int64(long value) {
            room(8).putLong(value);
        }

        void text(byte @Nullable [] text) {
            if (text == null) {
                room(4).putInt(-1);
            } else {
                room(4 + text.length).putInt(text.length).put(text);
            }
        }

        void text(String text) {
            text(text.getBytes(StandardCharsets.UTF_8));
        }

        void instant(Instant instant) {
            room(12).putLong(instant.getEpochSecond()).putInt(instant.getNano());
        }

        /** A copy of the bytes; the buffer is empty afterwards. */
        byte[] take() {
            byte[] taken = Arrays.copyOf(bytes.array(), bytes.position());
            bytes.clear();
            return taken;
        }

        private ByteBuffer room(int more) {
            if (bytes.remaining() < more) {
                int capacity = Math.max(bytes.position() + more, 2 * bytes.capacity());
                bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
            }
            return bytes;
        }
    }

    static byte @Nullable [] bytes(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0) {
            return null;
        }
        byte[] text = new byte[length];
        from.get(text);
        return text;
    }

    static String text(ByteBuffer from) {
        byte[] bytes = bytes(from);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    static Instant instant(ByteBuffer from) {
        return Instant.ofEpochSecond(from.getLong(), from.getInt());
    }
}
