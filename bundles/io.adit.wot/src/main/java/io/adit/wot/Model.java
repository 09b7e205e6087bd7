package io.adit.wot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A thing model with its extensions and imports worked in. Immutable.
 *
 * <p>The properties of a thing's own model are attributes, those of its submodels are properties of the feature that has the
 * submodel's instance name.
 */
public final class Model {
    private static final String DITTO_ONTOLOGY = "https://ditto.eclipseprojects.io/wot/ditto-extension#";

    private final String definition;
    private final List<String> extended;
    private final JsonObject json;
    private final Map<String, Model> submodels;
    private final Map<String, ModelProperty> properties = new LinkedHashMap<>();
    private final Map<String, JsonObject> actions;
    private final Map<String, JsonObject> events;

    /**
     * Reads a model.
     *
     * @param definition as it stands in a thing's or feature's definition
     * @param extended the definitions of what it extends, nearest first
     * @param json with extensions and imports worked in
     * @param submodels by instance name
     */
    public Model(String definition, List<String> extended, JsonObject json, Map<String, Model> submodels) {
        this.definition = definition;
        this.extended = List.copyOf(extended);
        this.json = json;
        this.submodels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(submodels));
        Set<String> optional = optional(json);
        String category = prefix(json).map(prefix -> prefix + ":category").orElse(null);
        members("properties")
                .forEach((name, schema) -> properties.put(name, property(name, schema, category, optional)));
        this.actions = members("actions");
        this.events = members("events");
    }

    private static ModelProperty property(
            String name, JsonObject schema, @Nullable String categoryKey, Set<String> optional) {
        String category = categoryKey == null
                ? null
                : schema.getField(categoryKey)
                        .map(JsonField::getValue)
                        .filter(JsonValue::isString)
                        .map(JsonValue::asString)
                        .orElse(null);
        return new ModelProperty(name, category, schema, !optional.contains("/properties/" + name));
    }

    private static Set<String> optional(JsonObject json) {
        Set<String> optional = new HashSet<>();
        json.getValue("tm:optional")
                .filter(JsonValue::isArray)
                .ifPresent(all -> all.asArray().forEach(one -> optional.add(one.isString() ? one.asString() : "")));
        return optional;
    }

    /** The prefix that the model's context gives to Ditto's ontology. */
    private static Optional<String> prefix(JsonObject json) {
        JsonValue context = json.getValue("@context").orElseGet(JsonFactory::nullLiteral);
        List<JsonValue> parts = new ArrayList<>();
        if (context.isArray()) {
            context.asArray().forEach(parts::add);
        } else {
            parts.add(context);
        }
        return parts.stream()
                .filter(part -> part.isObject() && !part.isNull())
                .flatMap(part -> part.asObject().stream())
                .filter(field -> field.getValue().isString()
                        && field.getValue().asString().equals(DITTO_ONTOLOGY))
                .map(JsonField::getKeyName)
                .findFirst();
    }

    /** As it stands in definitions. */
    public String definition() {
        return definition;
    }

    /** The definitions of what it extends, nearest first. */
    public List<String> extended() {
        return extended;
    }

    /** The model itself. */
    public JsonObject json() {
        return json;
    }

    /** Submodels by the id of the feature that each one describes, in the model's order. */
    public Map<String, Model> submodels() {
        return submodels;
    }

    /** Its properties by name, in the model's order. */
    public Map<String, ModelProperty> properties() {
        return java.util.Collections.unmodifiableMap(properties);
    }

    /** Its actions by name. */
    public Map<String, JsonObject> actions() {
        return actions;
    }

    /** Its events by name. */
    public Map<String, JsonObject> events() {
        return events;
    }

    private Map<String, JsonObject> members(String kind) {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        json.getValue(JsonKey.of(kind))
                .filter(value -> value.isObject() && !value.isNull())
                .ifPresent(value -> value.asObject().forEach(field -> {
                    if (field.getValue().isObject() && !field.getValue().isNull()) {
                        members.put(field.getKeyName(), field.getValue().asObject());
                    }
                }));
        return java.util.Collections.unmodifiableMap(members);
    }
}
