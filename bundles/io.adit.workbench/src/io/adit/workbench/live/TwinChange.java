package io.adit.workbench.live;

import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about a thing.
 *
 * @param thingId of which thing
 * @param revision of the thing after the change
 * @param kind what happened at the path
 * @param path in the thing; empty for the whole thing
 * @param value the new value or the merge patch; null when deleted
 */
record TwinChange(
        String thingId,
        long revision,
        Kind kind,
        JsonPointer path,
        @Nullable JsonValue value) {
    enum Kind {
        SET,
        MERGE,
        DELETE
    }
}
