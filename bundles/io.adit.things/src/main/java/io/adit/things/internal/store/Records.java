package io.adit.things.internal.store;

import io.adit.things.internal.store.Change.Op;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.json.JsonParseException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The records of the journal: changes that became durable together, after the byte {@code 2}, each as
 *
 * <pre>
 * what 1 | id | revision 8 | at | path | value | metadata [| created | modified | JSON | metadata]
 * </pre>
 *
 * in the values of {@link Encoding}; {@code what} is kind + 2 * op + 8 where the state before the change follows. JSON stays text, so that replay does not wait for parsing.
 */
final class Records {
    private static final int FORMAT = 2;
    private static final int BASE = 8;
    private static final Op[] OPS = Op.values();
    private static final Kind[] KINDS = Kind.values();

    private Records() {}

    /**
     * A record; {@code bases} has the state before for each change that shall carry one, null for the others.
     *
     * @throws DittoJsonException when a number is infinite, as its text would be no JSON
     */
    static byte[] write(List<Change> changes, List<@Nullable EntityState> bases) {
        Encoding.Writer out = new Encoding.Writer(512);
        out.int8(FORMAT);
        for (int i = 0; i < changes.size(); i++) {
            write(out, changes.get(i), bases.get(i));
        }
        return out.take();
    }

    private static void write(Encoding.Writer out, Change change, @Nullable EntityState base) {
        out.int8(change.kind().ordinal() + 2 * change.op().ordinal() + (base == null ? 0 : BASE));
        out.text(change.id());
        out.int64(change.revision());
        out.instant(change.at());
        out.text(Pointers.text(change.path()));
        out.text(utf8(change.value()));
        out.text(utf8(change.metadata()));
        if (base != null) {
            out.instant(base.created());
            out.instant(base.modified());
            out.text(base.deleted() ? null : base.jsonBytes());
            out.text(base.metadataBytes());
        }
    }

    private static byte @Nullable [] utf8(@Nullable JsonValue json) {
        if (json == null) {
            return null;
        }
        if (!isFinite(json)) {
            throw new DittoJsonException(JsonParseException.newBuilder()
                    .message("A number is beyond what can be kept, which is about 1.8e308.")
                    .build());
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isFinite(JsonValue json) {
        if (json.isObject() && !json.isNull()) {
            return json.asObject().stream().allMatch(field -> isFinite(field.getValue()));
        }
        return json.isArray() && !json.isNull()
                ? json.asArray().stream().allMatch(Records::isFinite)
                : !json.isNumber() || Double.isFinite(json.asDouble());
    }

    /** The changes of a record; throws IllegalArgumentException where it is of another format. */
    static List<StoredChange> read(byte[] record) {
        ByteBuffer from = ByteBuffer.wrap(record);
        int format = from.get();
        if (format != FORMAT) {
            throw new IllegalArgumentException(
                    "The journal of the twins has records of format " + format + ", which this version can't read.");
        }
        List<StoredChange> changes = new ArrayList<>(1);
        while (from.hasRemaining()) {
            int what = from.get();
            StoredChange.Record of = new StoredChange.Record(
                    KINDS[what & 1], Encoding.text(from), from.getLong(), Encoding.instant(from));
            String path = Encoding.text(from);
            byte[] value = Encoding.bytes(from);
            byte[] metadata = Encoding.bytes(from);
            EntityState base = (what & BASE) == 0 ? null : base(of, from);
            changes.add(new StoredChange(of, OPS[what >> 1 & 3], path, value, metadata, base));
        }
        return changes;
    }

    private static EntityState base(StoredChange.Record of, ByteBuffer from) {
        Instant created = Encoding.instant(from);
        Instant modified = Encoding.instant(from);
        byte[] json = Encoding.bytes(from);
        byte[] metadata = Encoding.bytes(from);
        return new EntityState(
                of.id(),
                of.revision() - 1,
                created,
                modified,
                json == null ? null : LazyJson.ofText(json),
                metadata == null ? LazyJson.EMPTY : LazyJson.ofText(metadata));
    }

    /** Where a record has changes of which entities. */
    static List<Place> places(byte[] record, long segment, long offset) {
        List<Place> places = new ArrayList<>(1);
        for (StoredChange change : read(record)) {
            Instant at = change.at();
            places.add(new Place(
                    Place.keyOf(change.kind(), change.id()),
                    change.revision(),
                    at.getEpochSecond() * 1_000_000_000L + at.getNano(),
                    segment,
                    offset,
                    change.base() != null || change.revision() == 1));
        }
        return places;
    }
}
