package io.adit.things.internal.store;

import io.adit.things.internal.store.Change.Op;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A change as the journal has it: its JSON is text that nobody has parsed yet. Immutable. */
final class StoredChange {
    private final Kind kind;
    private final String id;
    private final long revision;
    private final Instant at;
    private final Op op;
    private final String path;
    private final byte @Nullable [] value;
    private final byte @Nullable [] metadata;
    private final @Nullable EntityState base;

    /** Takes the texts as they are; they must not be changed afterwards. */
    StoredChange(
            Record record,
            Op op,
            String path,
            byte @Nullable [] value,
            byte @Nullable [] metadata,
            @Nullable EntityState base) {
        this.kind = record.kind;
        this.id = record.id;
        this.revision = record.revision;
        this.at = record.at;
        this.op = op;
        this.path = path;
        this.value = value;
        this.metadata = metadata;
        this.base = base;
    }

    /** Which revision of which entity, and when. */
    record Record(Kind kind, String id, long revision, Instant at) {}

    Kind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    /** Of the entity after the change. */
    long revision() {
        return revision;
    }

    Instant at() {
        return at;
    }

    /** The state before, from which history goes on when older records are gone; null where the record has none. */
    @Nullable
    EntityState base() {
        return base;
    }

    /** Whether the entity is gone afterwards. */
    boolean deletes() {
        return op == Op.REMOVE && path.isEmpty();
    }

    /** The change, parsed. */
    Change change() {
        return new Change(
                kind,
                id,
                revision,
                at,
                op,
                Pointers.of(path),
                value == null ? null : JsonFactory.readFrom(new String(value, StandardCharsets.UTF_8)),
                metadata == null ? null : object(metadata));
    }

    private static JsonObject object(byte[] text) {
        return JsonFactory.newObject(new String(text, StandardCharsets.UTF_8));
    }

    /** The entity's JSON after the change, parsed when it is first wanted; {@code before} is null where there was none. */
    LazyJson after(@Nullable LazyJson before) {
        byte[] whole = op == Op.SET && path.isEmpty() ? value : null;
        return whole == null ? LazyJson.ofChange(before, this) : LazyJson.ofText(whole);
    }

    /** The entity's metadata after the change. */
    LazyJson metadataAfter(LazyJson before) {
        return metadata == null ? before : LazyJson.ofText(metadata);
    }
}
