package io.adit.things.internal.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a snapshot: entities one after the other, each {@code kind 1 | id | revision 8 | created | modified | JSON |
 * metadata}; a text is its length 4 and UTF-8, -1 where there is none; an instant is seconds 8 and nanoseconds 4. A deleted
 * entity has no JSON.
 */
final class SnapshotCodec {
    private static final int SECTION_BYTES = 2 << 20;

    private SnapshotCodec() {}

    /** One entity of a snapshot. */
    record Entry(Kind kind, EntityState state) {}

    /** Collects entities and hands them on as sections. Used by one thread. */
    static final class Writer {
        private final Consumer<ByteBuffer> sections;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(SECTION_BYTES + (SECTION_BYTES >> 2));
        private final DataOutputStream out = new DataOutputStream(bytes);

        Writer(Consumer<ByteBuffer> sections) {
            this.sections = sections;
        }

        void add(Kind kind, EntityState state) {
            try {
                out.writeByte(kind.ordinal());
                text(state.id().getBytes(StandardCharsets.UTF_8));
                out.writeLong(state.revision());
                instant(state.created());
                instant(state.modified());
                text(state.deleted() ? null : state.jsonBytes());
                text(state.deleted() ? null : state.metadataBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (bytes.size() >= SECTION_BYTES) {
                flush();
            }
        }

        /** Hands on what is left. */
        void flush() {
            if (bytes.size() > 0) {
                sections.accept(ByteBuffer.wrap(bytes.toByteArray()));
                bytes.reset();
            }
        }

        private void text(byte @Nullable [] text) throws IOException {
            out.writeInt(text == null ? -1 : text.length);
            if (text != null) {
                out.write(text);
            }
        }

        private void instant(Instant instant) throws IOException {
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        }
    }

    /** The entities of one section. */
    static List<Entry> read(ByteBuffer section) {
        List<Entry> entries = new ArrayList<>();
        while (section.hasRemaining()) {
            Kind kind = Kind.values()[section.get()];
            byte[] id = text(section);
            long revision = section.getLong();
            Instant created = instant(section);
            Instant modified = instant(section);
            byte[] json = text(section);
            byte[] metadata = text(section);
            entries.add(new Entry(
                    kind,
                    new EntityState(
                            new String(id == null ? new byte[0] : id, StandardCharsets.UTF_8),
                            revision,
                            created,
                            modified,
                            json == null ? null : LazyJson.ofText(json),
                            metadata == null ? LazyJson.EMPTY : LazyJson.ofText(metadata))));
        }
        return entries;
    }

    private static byte @Nullable [] text(ByteBuffer section) {
        int length = section.getInt();
        if (length < 0) {
            return null;
        }
        byte[] text = new byte[length];
        section.get(text);
        return text;
    }

    private static Instant instant(ByteBuffer section) {
        return Instant.ofEpochSecond(section.getLong(), section.getInt());
    }
}
