package io.adit.things.internal.thing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** Selection of fields of a thing; a feature id may be the wildcard {@code *}. */
public final class Fields {
    private static final JsonKey FEATURES = JsonKey.of("features");
    private static final JsonKey ANY = JsonKey.of("*");
    private static final List<String> SPECIAL =
            List.of("__lifecycle", "_namespace", "_revision", "_created", "_modified", "_metadata");

    private Fields() {}

    /** The selected fields of a thing's whole JSON. */
    public static JsonObject select(JsonObject thing, JsonFieldSelector fields) {
        List<JsonPointer> pointers = new ArrayList<>();
        for (JsonPointer pointer : fields) {
            if (pointer.getRoot().filter(FEATURES::equals).isPresent()
                    && pointer.get(1).filter(ANY::equals).isPresent()) {
                features(thing).forEach(feature -> pointers.add(forFeature(pointer, feature)));
            } else {
                pointers.add(pointer);
            }
        }
        return pointers.isEmpty()
                ? JsonFactory.newObject()
                : thing.get(JsonFactory.newFieldSelector(
                        pointers.get(0), pointers.subList(1, pointers.size()).toArray(JsonPointer[]::new)));
    }

    /**
     * The selected fields of a part of a thing.
     *
     * @param path where the part lies in the thing; what is selected begins behind it
     */
    static JsonObject selectOfPart(JsonObject part, JsonPointer path, JsonFieldSelector fields) {
        if (path.getLevelCount() != 1 || path.getRoot().filter(FEATURES::equals).isEmpty()) {
            return part.get(fields);
        }
        List<JsonPointer> ofThing =
                fields.getPointers().stream().map(path::append).toList();
        if (ofThing.isEmpty()) {
            return JsonFactory.newObject();
        }
        JsonObject thing = JsonFactory.newObject().setValue(FEATURES, part);
        JsonObject selected = select(
                thing,
                JsonFactory.newFieldSelector(
                        ofThing.getFirst(), ofThing.subList(1, ofThing.size()).toArray(JsonPointer[]::new)));
        return selected.getValue(FEATURES).map(JsonValue::asObject).orElseGet(JsonFactory::newObject);
    }

    /** Without the fields that are given only when selected. */
    public static JsonObject withoutSpecial(JsonObject thing) {
        JsonObject regular = thing;
        for (String field : SPECIAL) {
            regular = regular.remove(field);
        }
        return regular;
    }

    private static List<JsonKey> features(JsonObject thing) {
        return thing.getValue("features")
                .filter(JsonValue::isObject)
                .map(features -> features.asObject().getKeys())
                .orElse(List.of());
    }

    private static JsonPointer forFeature(JsonPointer wildcard, JsonKey feature) {
        JsonPointer pointer = JsonPointer.empty().addLeaf(FEATURES).addLeaf(feature);
        return wildcard.getSubPointer(2).map(pointer::append).orElse(pointer);
    }
}
