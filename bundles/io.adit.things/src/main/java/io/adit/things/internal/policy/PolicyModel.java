package io.adit.things.internal.policy;

import io.adit.things.internal.store.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Resources;
import org.eclipse.ditto.policies.model.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy's JSON says about rights, members that Ditto's model of 3.8 does not know included. Immutable.
 *
 * @param entries in the order of the JSON
 * @param imports in the order of the JSON
 */
public record PolicyModel(List<Entry> entries, List<Import> imports) {
    /**
     * One entry.
     *
     * @param namespaces patterns of the namespaces of things that it is for; empty: all
     * @param allowedAdditions what entries that refer to this one may add of their own; null: anything
     */
    record Entry(
            String label,
            Subjects subjects,
            Resources resources,
            List<String> namespaces,
            ImportableType importable,
            @Nullable Set<String> allowedAdditions,
            List<Reference> references) {}

    /**
     * An entry whose content another one takes over.
     *
     * @param policy where it is; null: in the same policy
     */
    record Reference(@Nullable PolicyId policy, String label) {}

    /**
     * An imported policy.
     *
     * @param entries labels of explicitly importable entries to import too
     * @param transitive which of its own imports are resolved as well
     */
    record Import(PolicyId policy, Set<String> entries, Set<PolicyId> transitive) {}

    /** The model of a stored policy; read once for each state. */
    public static PolicyModel of(EntityState state) {
        return state.derived(one -> of(one.json()));
    }

    /** The model of a policy in the form that {@link PolicyJson} gives it. */
    public static PolicyModel of(JsonObject policy) {
        List<Entry> entries = new ArrayList<>();
        for (JsonField field : member(policy, "entries")) {
            entries.add(entry(field.getKeyName(), field.getValue().asObject()));
        }
        List<Import> imports = new ArrayList<>();
        for (JsonField field : member(policy, "imports")) {
            JsonObject json = field.getValue().asObject();
            Set<PolicyId> transitive = new LinkedHashSet<>();
            texts(json, "transitiveImports").forEach(id -> transitive.add(PolicyId.of(id)));
            imports.add(new Import(PolicyId.of(field.getKeyName()), texts(json, "entries"), transitive));
        }
        return new PolicyModel(List.copyOf(entries), List.copyOf(imports));
    }

    private static Entry entry(String label, JsonObject json) {
        List<Reference> references = new ArrayList<>();
        json.getValue("references")
                .map(JsonValue::asArray)
                .ifPresent(array -> array.forEach(one -> {
                    JsonObject reference = one.asObject();
                    references.add(new Reference(
                            reference
                                    .getValue("import")
                                    .map(JsonValue::asString)
                                    .map(PolicyId::of)
                                    .orElse(null),
                            reference.getValue("entry").orElseThrow().asString()));
                }));
        return new Entry(
                label,
                PoliciesModelFactory.newSubjects(member(json, "subjects")),
                PoliciesModelFactory.newResources(member(json, "resources")),
                List.copyOf(texts(json, "namespaces")),
                json.getValue("importable")
                        .flatMap(name -> ImportableType.forName(name.asString()))
                        .orElse(ImportableType.IMPLICIT),
                json.contains("allowedAdditions") ? texts(json, "allowedAdditions") : null,
                List.copyOf(references));
    }

    private static JsonObject member(JsonObject json, String name) {
        return json.getValue(name).map(JsonValue::asObject).orElse(JsonObject.empty());
    }

    private static Set<String> texts(JsonObject json, String name) {
        Set<String> texts = new LinkedHashSet<>();
        json.getValue(name)
                .map(JsonValue::asArray)
                .orElse(JsonArray.empty())
                .forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
