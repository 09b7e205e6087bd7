package io.adit.things.internal.search;

import io.adit.things.internal.store.EntityState;
import java.util.List;
import java.util.Objects;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What of a thing a filter, a sort order or an aggregation looks at: all of it, or what a subject may read. */
final class Source {
    private final @Nullable EntityState state;
    private final @Nullable JsonObject readable;

    private Source(@Nullable EntityState state, @Nullable JsonObject readable) {
        this.state = state;
        this.readable = readable;
    }

    /** A whole thing, its special fields included; parsed as far as it is looked at. */
    static Source whole(EntityState state) {
        return new Source(state, null);
    }

    /** What a subject may read, with those special fields that may be seen. */
    static Source of(JsonObject readable) {
        return new Source(null, readable);
    }

    /** The state of the whole thing; null where it is a part. */
    @Nullable
    EntityState state() {
        return state;
    }

    /** The thing without, the part with its special fields. */
    JsonObject json() {
        return readable != null ? readable : Objects.requireNonNull(state).json();
    }

    /** What {@link EntityState#find} gives; a special field is at depth 1. */
    EntityState.@Nullable Found find(List<String> path) {
        if (state == null) {
            return found(json().getValue(JsonFactory.newPointer(JsonKey.of(path.getFirst())))
                    .orElse(null));
        }
        return path.getFirst().startsWith("_") ? found(special(state, path.getFirst())) : state.find(path);
    }

    private static EntityState.@Nullable Found found(@Nullable JsonValue value) {
        return value == null ? null : new EntityState.Found(value, 1);
    }

    private static @Nullable JsonValue special(EntityState state, String name) {
        return switch (name) {
            case "_revision" -> JsonFactory.newValue(state.revision());
            case "_modified" -> JsonFactory.newValue(state.modified().toString());
            case "_created" -> JsonFactory.newValue(state.created().toString());
            case "_namespace" -> JsonFactory.newValue(Doc.namespace(state.id()));
            case "_metadata" -> state.metadata().isEmpty() ? null : state.metadata();
            default -> null;
        };
    }
}
