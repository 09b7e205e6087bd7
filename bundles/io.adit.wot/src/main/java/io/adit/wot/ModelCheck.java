package io.adit.wot;

import io.adit.wot.internal.SchemaCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Checks the values of things against their models, as far as the rules say. Throws ModelViolatedException. Thread-safe. */
public final class ModelCheck {
    private static final JsonValue NO = JsonValue.of(false);

    private final Set<ModelRule> rules;
    private final SchemaCheck schemas = new SchemaCheck();

    /** Checks what is in the rules. */
    public ModelCheck(Set<ModelRule> rules) {
        this.rules = Set.copyOf(rules);
    }

    /** Whether a rule holds. */
    public boolean has(ModelRule rule) {
        return rules.contains(rule);
    }

    /** Checks all values of a container. */
    public void all(Model model, Container container, JsonObject values, DittoHeaders headers) {
        if (!has(container.followed())) {
            return;
        }
        requirePresent(
                container,
                model.properties().values().stream()
                        .filter(one -> container.complete() && one.required() && !values.contains(one.pointer()))
                        .toList(),
                headers);
        requireModeled(model, container, values, headers);
        Map<JsonPointer, List<String>> details = new LinkedHashMap<>();
        for (ModelProperty property : model.properties().values()) {
            Optional<JsonValue> value = values.getValue(property.pointer());
            List<String> findings = value.isEmpty()
                    ? List.of()
                    : schemas.findings(property.schema(), value.get(), container.complete());
            if (!findings.isEmpty()) {
                details.put(container.path().append(property.pointer()), findings);
            }
        }
        refuse(container.plural(), details, headers);
    }

    private static void requirePresent(Container container, List<ModelProperty> missing, DittoHeaders headers) {
        if (!missing.isEmpty()) {
            Map<JsonPointer, List<String>> details = new LinkedHashMap<>();
            missing.forEach(one -> details.put(
                    container.path().append(one.pointer()),
                    List.of(container.singular() + " <" + one.name() + "> is non optional and must be provided")));
            throw new ModelViolatedException(
                    "Required JSON fields were missing from the " + container.plural(), details, headers);
        }
    }

    private void requireModeled(Model model, Container container, JsonObject values, DittoHeaders headers) {
        if (!has(container.closed())) {
            return;
        }
        Set<JsonPointer> modeled = new LinkedHashSet<>();
        Set<String> categories = categories(model);
        model.properties().values().forEach(one -> modeled.add(one.pointer()));
        List<String> others = new ArrayList<>();
        for (JsonField field : values) {
            JsonPointer at = JsonPointer.empty().addLeaf(field.getKey());
            boolean group = categories.contains(field.getKeyName()) && isMembers(field.getValue());
            if (group && !modeled.contains(at)) {
                for (JsonKey key : field.getValue().asObject().getKeys()) {
                    if (!modeled.contains(at.addLeaf(key))) {
                        others.add(field.getKeyName() + "/" + key);
                    }
                }
            } else if (!modeled.contains(at)) {
                others.add(field.getKeyName());
            }
        }
        if (!others.isEmpty()) {
            throw new ModelViolatedException(
                    "The " + container.plural() + " contained JSON fields which were not defined in the model: "
                            + others,
                    headers);
        }
    }

    private static Set<String> categories(Model model) {
        Set<String> categories = new LinkedHashSet<>();
        for (ModelProperty property : model.properties().values()) {
            if (property.category() != null) {
                categories.add(property.category());
            }
        }
        return categories;
    }

    /** Checks a value of a container, or a part of one. */
    public void one(Model model, Container container, JsonPointer path, JsonValue value, DittoHeaders headers) {
        if (!has(container.followed())) {
            return;
        }
        requireModeled(model, container, JsonFactory.newObject().setValue(path, value), headers);
        for (ModelProperty property : model.properties().values()) {
            JsonPointer at = property.pointer();
            if (isWithin(path, at)) {
                part(container, property, path, value, headers);
            } else if (isWithin(at, path)) {
                group(container, property, path, value, headers);
            }
        }
    }

    private void part(
            Container container, ModelProperty property, JsonPointer path, JsonValue value, DittoHeaders headers) {
        JsonPointer rest =
                path.getSubPointer(property.pointer().getLevelCount()).orElseGet(JsonPointer::empty);
        JsonObject schema = property.schema();
        for (JsonKey key : rest) {
            JsonObject members = object(schema, "properties");
            JsonValue next = members == null
                    ? null
                    : members.getField(key).map(JsonField::getValue).orElse(null);
            if (next == null || !isMembers(next)) {
                boolean closed = schema.getValue("additionalProperties")
                        .filter(NO::equals)
                        .isPresent();
                refuse(
                        named(container, path),
                        closed
                                ? Map.of(
                                        container.path().append(path),
                                        List.of(": {additionalProperties=property '" + key
                                                + "' is not defined in the schema}"))
                                : Map.of(),
                        headers);
                return;
            }
            schema = next.asObject();
        }
        List<String> findings = schemas.findings(schema, value, container.complete());
        refuse(
                named(container, path),
                findings.isEmpty() ? Map.of() : Map.of(container.path().append(path), findings),
                headers);
    }

    /** A property of a group that is set as a whole. */
    private void group(
            Container container, ModelProperty property, JsonPointer path, JsonValue value, DittoHeaders headers) {
        JsonValue member = isMembers(value)
                ? value.asObject()
                        .getField(JsonKey.of(property.name()))
                        .map(JsonField::getValue)
                        .orElse(null)
                : null;
        String group = container.singular() + " category <" + path.getRoot().orElseThrow() + ">";
        JsonPointer at = container.path().append(property.pointer());
        if (member == null && container.complete() && property.required()) {
            throw new ModelViolatedException(
                    "Required JSON fields were missing from the " + group,
                    Map.of(at, List.of(group + "'s <" + property.name() + "> is non optional and must be provided")),
                    headers);
        }
        List<String> findings =
                member == null ? List.of() : schemas.findings(property.schema(), member, container.complete());
        refuse(group, findings.isEmpty() ? Map.of() : Map.of(at, findings), headers);
    }

    /** Checks that a value, a part of one, or (with the empty path) all of a container may go. */
    public void removal(Model model, Container container, JsonPointer path, DittoHeaders headers) {
        if (!has(container.followed()) || !container.complete()) {
            return;
        }
        for (ModelProperty property : model.properties().values()) {
            JsonPointer at = property.pointer();
            boolean needed = isWithin(at, path)
                    ? property.required()
                    : isWithin(path, at) && isRequiredMember(property.schema(), path, at.getLevelCount());
            if (needed) {
                throw new ModelViolatedException(
                        path.isEmpty()
                                ? "Could not delete all " + container.plural()
                                        + ", as there are some defined as non-optional in the model"
                                : "Could not delete " + container.singular() + " <" + path
                                        + "> as it is defined as non-optional in the model",
                        headers);
            }
        }
    }

    private static boolean isRequiredMember(JsonObject schema, JsonPointer path, int level) {
        JsonObject at = schema;
        for (int i = level; i < path.getLevelCount(); i++) {
            JsonKey key = path.get(i).orElseThrow();
            boolean required = at.getValue("required")
                    .filter(JsonValue::isArray)
                    .filter(all -> all.asArray().contains(JsonValue.of(key.toString())))
                    .isPresent();
            JsonObject members = object(at, "properties");
            JsonObject next = members == null ? null : object(members, key.toString());
            if (!required || next == null || i == path.getLevelCount() - 1) {
                return required;
            }
            at = next;
        }
        return false;
    }

    /** Checks that the features of a thing are those that its model names. */
    public void features(Model model, Set<String> present, DittoHeaders headers) {
        Set<String> modeled = model.submodels().keySet();
        Set<String> others = new LinkedHashSet<>(present);
        others.removeAll(modeled);
        if (has(ModelRule.NON_MODELED_FEATURES) && !others.isEmpty()) {
            throw new ModelViolatedException(
                    "Attempting to update the Thing with feature(s) which were not defined in the model: " + others,
                    headers);
        }
        Set<String> missing = new LinkedHashSet<>(modeled);
        missing.removeAll(present);
        if (has(ModelRule.PRESENCE_OF_MODELED_FEATURES) && !missing.isEmpty()) {
            throw new ModelViolatedException(
                    "Attempting to update the Thing with missing in the model defined features: " + missing, headers);
        }
    }

    /** Checks a value against a schema, for payloads of messages. */
    void payload(JsonObject schema, @Nullable JsonValue value, JsonPointer path, String named, DittoHeaders headers) {
        if (value == null) {
            throw new ModelViolatedException("No provided JSON value to validate was present", headers);
        }
        List<String> findings = schemas.findings(schema, value, true);
        refuse(named, findings.isEmpty() ? Map.of() : Map.of(path, findings), headers);
    }

    private static String named(Container container, JsonPointer path) {
        return container.singular() + " <" + path + ">";
    }

    private static void refuse(String named, Map<JsonPointer, List<String>> details, DittoHeaders headers) {
        if (!details.isEmpty()) {
            throw new ModelViolatedException(
                    "The " + named + " contained validation errors, check the validation details.", details, headers);
        }
    }

    private static boolean isWithin(JsonPointer path, JsonPointer outer) {
        return path.getLevelCount() >= outer.getLevelCount()
                && (outer.isEmpty()
                        || path.getPrefixPointer(outer.getLevelCount())
                                .filter(outer::equals)
                                .isPresent());
    }

    private static @Nullable JsonObject object(JsonObject schema, String key) {
        return schema.getValue(JsonKey.of(key))
                .filter(ModelCheck::isMembers)
                .map(JsonValue::asObject)
                .orElse(null);
    }

    private static boolean isMembers(JsonValue value) {
        return value.isObject() && !value.isNull();
    }
}
