package io.adit.things.internal.search;

import io.adit.things.internal.store.EntityState;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What of a thing a filter, a sort order or an aggregation looks at.
 *
 * @param json the thing, or what a subject may read of it
 * @param state gives the special fields; null where the JSON holds those that may be seen
 */
record Source(JsonObject json, @Nullable EntityState state) {
    /** A whole thing. */
    static Source whole(EntityState state) {
        return new Source(state.json(), state);
    }

    /** The value of a field of the top level; null when there is none. */
    @Nullable
    JsonValue root(JsonPointer field, String name) {
        if (state != null && name.startsWith("_")) {
            switch (name) {
                case "_revision":
                    return JsonFactory.newValue(state.revision());
                case "_modified":
                    return JsonFactory.newValue(state.modified().toString());
                case "_created":
                    return JsonFactory.newValue(state.created().toString());
                case "_namespace":
                    return JsonFactory.newValue(Doc.namespace(state.id()));
                case "_metadata":
                    return state.metadata().isEmpty() ? null : state.metadata();
                default:
                    break;
            }
        }
        return json.getValue(field).orElse(null);
    }
}
