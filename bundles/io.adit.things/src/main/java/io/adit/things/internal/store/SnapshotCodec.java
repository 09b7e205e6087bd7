package io.adit.things.internal.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sections of a snapshot: entities one after the other, each {@code kind 1 | id | revision 8 | created | modified | JSON |
 * metadata} in the values of {@link Encoding}. A deleted entity has no JSON.
 */
final class SnapshotCodec {
    private static final int SECTION_BYTES = 2 << 20;
    private static final Kind[] KINDS = Kind.values();

    private SnapshotCodec() {}

    /** One entity of a snapshot. */
    record Entry(Kind kind, EntityState state) {}

    /** Collects entities and hands them on as sections. Used by one thread. */
    static final class Writer {
        private final Consumer<ByteBuffer> sections;
        private final Encoding.Writer out = new Encoding.Writer(SECTION_BYTES + (SECTION_BYTES >> 2));

        Writer(Consumer<ByteBuffer> sections) {
            this.sections = sections;
        }

        void add(Kind kind, EntityState state) {
            out.int8(kind.ordinal());
            out.text(state.id());
            out.int64(state.revision());
            out.instant(state.created());
            out.instant(state.modified());
            out.text(state.deleted() ? null : state.jsonBytes());
            out.text(state.deleted() ? null : state.metadataBytes());
            if (out.size() >= SECTION_BYTES) {
                flush();
            }
        }

        /** Hands on what is left. */
        void flush() {
            if (out.size() > 0) {
                sections.accept(ByteBuffer.wrap(out.take()));
            }
        }
    }

    /** The entities of one section. */
    static List<Entry> read(ByteBuffer section) {
        List<Entry> entries = new ArrayList<>();
        while (section.hasRemaining()) {
            Kind kind = KINDS[section.get()];
            String id = Encoding.text(section);
            long revision = section.getLong();
            Instant created = Encoding.instant(section);
            Instant modified = Encoding.instant(section);
            byte[] json = Encoding.bytes(section);
            byte[] metadata = Encoding.bytes(section);
            entries.add(new Entry(
                    kind,
                    new EntityState(
                            id,
                            revision,
                            created,
                            modified,
                            json == null ? null : LazyJson.ofText(json),
                            metadata == null ? LazyJson.EMPTY : LazyJson.ofText(metadata))));
        }
        return entries;
    }
}
