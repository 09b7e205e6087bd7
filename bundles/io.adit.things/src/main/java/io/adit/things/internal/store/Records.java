package io.adit.things.internal.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The records of the journal: JSON arrays of changes that became durable together. A change may carry the state before it
 * ({@code b}), from which history goes on when older records are gone.
 */
final class Records {
    private Records() {}

    /** One change with the state before it, where the record has that. */
    record Recorded(
            Change change, boolean hasBase, @Nullable EntityState base) {}

    /** A record; {@code bases} has the state before for each change that shall carry one, null for the others. */
    static byte[] write(List<Change> changes, List<@Nullable EntityState> bases) {
        StringBuilder json = new StringBuilder(256).append('[');
        for (int i = 0; i < changes.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            changes.get(i).appendTo(json);
            EntityState base = bases.get(i);
            if (base != null) {
                append(json, base);
            }
            json.append('}');
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder json, EntityState base) {
        json.append(",\"b\":{\"c\":\"")
                .append(base.created())
                .append("\",\"m\":\"")
                .append(base.modified())
                .append('"');
        if (!base.deleted()) {
            json.append(",\"v\":").append(base.json());
            if (!base.metadata().isEmpty()) {
                json.append(",\"md\":").append(base.metadata());
            }
        }
        json.append('}');
    }

    static List<Recorded> read(byte[] record) {
        List<Recorded> changes = new ArrayList<>();
        for (JsonValue value : JsonFactory.newArray(new String(record, StandardCharsets.UTF_8))) {
            JsonObject json = value.asObject();
            Change change = Change.fromJson(json);
            JsonObject base = json.getValue("b").map(JsonValue::asObject).orElse(null);
            changes.add(new Recorded(change, base != null, base == null ? null : base(change, base)));
        }
        return changes;
    }

    private static EntityState base(Change change, JsonObject base) {
        JsonObject json = base.getValue("v").map(JsonValue::asObject).orElse(null);
        JsonObject metadata = base.getValue("md").map(JsonValue::asObject).orElse(null);
        return new EntityState(
                change.id(),
                change.revision() - 1,
                Instant.parse(base.getValue("c").orElseThrow().asString()),
                Instant.parse(base.getValue("m").orElseThrow().asString()),
                json == null ? null : LazyJson.of(json),
                metadata == null ? LazyJson.EMPTY : LazyJson.of(metadata));
    }

    /** Where a record has changes of which entities. */
    static List<Place> places(byte[] record, long segment, long offset) {
        List<Place> places = new ArrayList<>();
        for (Recorded one : read(record)) {
            Change change = one.change();
            Instant at = change.at();
            places.add(new Place(
                    Place.keyOf(change.kind(), change.id()),
                    change.revision(),
                    at.getEpochSecond() * 1_000_000_000L + at.getNano(),
                    segment,
                    offset,
                    one.hasBase() || change.revision() == 1));
        }
        return places;
    }
}
