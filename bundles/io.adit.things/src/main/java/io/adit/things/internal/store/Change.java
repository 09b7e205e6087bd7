package io.adit.things.internal.store;

import java.time.Instant;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One accepted change of one entity.
 *
 * @param revision of the entity after the change, one more than before
 * @param at when it was accepted
 * @param path what is changed; the empty pointer is the whole entity
 * @param value the new value or the merge patch; null for REMOVE
 * @param metadata the whole metadata of the entity after the change; null where that stays as it is
 */
public record Change(
        Kind kind,
        String id,
        long revision,
        Instant at,
        Op op,
        JsonPointer path,
        @Nullable JsonValue value,
        @Nullable JsonObject metadata) {
    /** A change that leaves the metadata as it is. */
    public Change(Kind kind, String id, long revision, Instant at, Op op, JsonPointer path, @Nullable JsonValue value) {
        this(kind, id, revision, at, op, path, value, null);
    }

    /** How a value is changed. */
    public enum Op {
        /** The value at the path becomes this one. */
        SET,
        /** The value at the path is merged with a patch (RFC 7396). */
        MERGE,
        /** The value at the path goes away. */
        REMOVE
    }

    /** The same change with other metadata after it. */
    public Change withMetadata(JsonObject metadata) {
        return new Change(kind, id, revision, at, op, path, value, metadata);
    }

    /** What the change makes of the entity's JSON; null stands for no entity, before and after. */
    @Nullable
    JsonObject apply(@Nullable JsonObject before) {
        JsonObject base = before == null ? JsonFactory.newObject() : before;
        return switch (op) {
            case REMOVE -> path.isEmpty() ? null : base.remove(path);
            case SET -> path.isEmpty() ? required().asObject() : Pointers.set(base, path, required());
            case MERGE -> MergePatch.apply(base, path, required());
        };
    }

    private JsonValue required() {
        if (value == null) {
            throw new IllegalArgumentException("A change that sets needs a value");
        }
        return value;
    }
}
