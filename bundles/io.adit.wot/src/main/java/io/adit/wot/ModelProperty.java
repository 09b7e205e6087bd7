package io.adit.wot;

import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * One property of a thing model.
 *
 * @param category the group that Ditto's ontology puts it into; null: none
 * @param schema its JSON schema, with what WoT adds
 * @param required whether it must be there
 */
public record ModelProperty(String name, @Nullable String category, JsonObject schema, boolean required) {
    /** Where it lies among attributes or properties. */
    public JsonPointer pointer() {
        JsonPointer group =
                category == null ? JsonPointer.empty() : JsonPointer.empty().addLeaf(JsonKey.of(category));
        return group.addLeaf(JsonKey.of(name));
    }
}
