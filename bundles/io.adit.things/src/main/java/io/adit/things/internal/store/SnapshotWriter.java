package io.adit.things.internal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The content of a snapshot: for each entity {@code kind 1 | id | revision 8 | created | modified | length 4 | JSON}; an
 * instant is seconds 8 and nanoseconds 4; a deleted entity has length -1. Metadata, where there is any, stands in the JSON
 * as {@code _metadata}.
 */
final class SnapshotWriter {
    private static final JsonKey METADATA = JsonKey.of("_metadata");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);

    void add(Kind kind, EntityState state) {
        try {
            out.writeByte(kind.ordinal());
            out.writeUTF(state.id());
            out.writeLong(state.revision());
            write(state.created());
            write(state.modified());
            byte[] json = state.deleted() ? null : whole(state).toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(json == null ? -1 : json.length);
            if (json != null) {
                out.write(json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject whole(EntityState state) {
        return state.metadata().isEmpty() ? state.json() : state.json().setValue(METADATA, state.metadata());
    }

    byte[] content() {
        return bytes.toByteArray();
    }

    static void read(byte[] content, BiConsumer<Kind, EntityState> each) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            while (in.available() > 0) {
                Kind kind = Kind.values()[in.readByte()];
                String id = in.readUTF();
                long revision = in.readLong();
                Instant created = instant(in);
                Instant modified = instant(in);
                JsonObject whole = json(in);
                JsonObject metadata = whole == null ? null : metadata(whole);
                each.accept(
                        kind,
                        metadata == null || whole == null
                                ? new EntityState(id, revision, created, modified, whole, JsonFactory.newObject())
                                : new EntityState(id, revision, created, modified, whole.remove(METADATA), metadata));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable JsonObject metadata(JsonObject whole) {
        return whole.getValue(METADATA).map(JsonValue::asObject).orElse(null);
    }

    private static @Nullable JsonObject json(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : JsonFactory.newObject(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private void write(Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
