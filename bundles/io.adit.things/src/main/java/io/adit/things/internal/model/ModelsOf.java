package io.adit.things.internal.model;

import io.adit.wot.Model;
import io.adit.wot.ThingModels;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The models of things and their features. A feature follows the first model of its own definition or, where that names
 * none, the submodel that the thing's model has for its id. Thread-safe.
 */
final class ModelsOf {
    private static final JsonKey DEFINITION = JsonKey.of("definition");
    private static final JsonKey FEATURES = JsonKey.of("features");

    private final ThingModels models;

    ModelsOf(ThingModels models) {
        this.models = models;
    }

    /** The model of a thing; null where it has none that may be read. Throws as {@link ThingModels#now}. */
    @Nullable
    Model thing(JsonObject thing) {
        return model(definition(thing));
    }

    /** The model of a feature of a thing; null where it has none. Throws as {@link ThingModels#now}. */
    @Nullable
    Model feature(JsonObject thing, String id) {
        Model own = model(definition(thing, id));
        if (own != null) {
            return own;
        }
        Model whole = thing(thing);
        return whole == null ? null : whole.submodels().get(id);
    }

    @Nullable
    Model model(@Nullable String definition) {
        return definition != null && models.has(definition) ? models.now(definition) : null;
    }

    /** The definition of a thing; null where it has none. */
    static @Nullable String definition(JsonObject thing) {
        return text(thing.getField(DEFINITION).map(JsonField::getValue).orElse(null));
    }

    /** The definition of a feature that counts; null where it has none. */
    static @Nullable String definition(JsonObject thing, String id) {
        JsonObject features = members(thing, FEATURES);
        JsonObject feature = features == null ? null : members(features, JsonKey.of(id));
        return feature == null ? null : first(feature);
    }

    /** The first definition of a feature. */
    static @Nullable String first(JsonObject feature) {
        JsonValue all = feature.getField(DEFINITION).map(JsonField::getValue).orElse(null);
        return all == null || !all.isArray() || all.asArray().isEmpty()
                ? null
                : text(all.asArray().get(0).orElse(null));
    }

    /** A member that is an object; null where there is none. */
    static @Nullable JsonObject members(JsonObject object, JsonKey key) {
        JsonValue value = object.getField(key).map(JsonField::getValue).orElse(null);
        return value != null && value.isObject() && !value.isNull() ? value.asObject() : null;
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value != null && value.isString() ? value.asString() : null;
    }
}
