package io.adit.things.internal.policy;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.entity.id.RegexPatterns;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonFieldDefinition;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonParseException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyEntry;
import org.eclipse.ditto.policies.model.PolicyEntryInvalidException;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;

/** Reads entries and what is in them into the form in which {@link PolicyJson} keeps policies. */
final class EntryJson {
    private static final JsonFieldDefinition<JsonArray> NAMESPACES = JsonFieldDefinition.ofJsonArray("namespaces");
    private static final JsonFieldDefinition<JsonArray> REFERENCES = JsonFieldDefinition.ofJsonArray("references");
    private static final JsonFieldDefinition<JsonArray> ALLOWED = JsonFieldDefinition.ofJsonArray("allowedAdditions");
    private static final JsonFieldDefinition<String> ENTRY = JsonFieldDefinition.ofString("entry");
    private static final List<String> ADDITIONS = List.of("subjects", "resources", "namespaces");

    private EntryJson() {}

    static JsonObject entry(String label, JsonObject json, Instant now) {
        JsonObject subjects =
                subjects(json.getValue(PolicyEntry.JsonFields.SUBJECTS).orElse(JsonObject.empty()), now);
        JsonObject resources = json.getValue(PolicyEntry.JsonFields.RESOURCES).orElse(JsonObject.empty());
        JsonObject known =
                json.set(PolicyEntry.JsonFields.SUBJECTS, subjects).set(PolicyEntry.JsonFields.RESOURCES, resources);
        JsonObject entry = PoliciesModelFactory.newPolicyEntry(label, known).toJson();
        JsonArray namespaces = json.getValue(NAMESPACES).orElse(null);
        JsonArray allowed = json.getValue(ALLOWED).orElse(null);
        JsonArray references = references(json.getValue(REFERENCES).orElse(JsonArray.empty()));
        JsonObjectBuilder whole = entry.toBuilder();
        if (namespaces != null) {
            whole.set(NAMESPACES, namespaces(namespaces));
        }
        if (allowed != null) {
            whole.set(ALLOWED, allowedAdditions(allowed));
        }
        if (!references.isEmpty()) {
            whole.set(REFERENCES, references);
        }
        return whole.build();
    }

    static JsonObject subjects(JsonObject json, Instant now) {
        JsonObjectBuilder subjects = JsonObject.newBuilder();
        for (JsonField field : json) {
            subjects.set(JsonField.newInstance(
                    field.getKey(), subject(field.getKeyName(), PolicyJson.object(field.getValue()), now)));
        }
        return subjects.build();
    }

    static JsonObject subject(String id, JsonObject json, Instant now) {
        return SubjectTimes.rounded(PoliciesModelFactory.newSubject(id, json), now)
                .toJson();
    }

    static JsonValue resource(String key, JsonValue json) {
        return PoliciesModelFactory.newResource(ResourceKey.newInstance(key), json)
                .toJson();
    }

    static JsonValue importable(JsonValue json) {
        String name = PolicyJson.text(json);
        if (ImportableType.forName(name).isEmpty()) {
            throw invalid("The value '" + name + "' of field '/importable' is not valid. Valid values are: "
                    + Arrays.toString(ImportableType.values()));
        }
        return json;
    }

    static JsonArray namespaces(JsonArray json) {
        for (JsonValue pattern : json) {
            if (!pattern.isString()) {
                throw invalid(
                        "The 'namespaces' array must only contain string values, but contained: " + pattern + ".");
            }
            String text = pattern.asString();
            String namespace = text.endsWith(".*") ? text.substring(0, text.length() - 2) : text;
            if (namespace.isEmpty()
                    || !RegexPatterns.NAMESPACE_PATTERN.matcher(namespace).matches()) {
                throw invalid("The value '" + text + "' is not a valid namespace pattern. Valid patterns are namespaces"
                        + " like 'com.acme' or wildcard patterns like 'com.acme.*'.");
            }
        }
        return json;
    }

    static JsonArray allowedAdditions(JsonArray json) {
        Set<String> kinds = new LinkedHashSet<>();
        for (JsonValue kind : json) {
            if (!kind.isString() || !ADDITIONS.contains(kind.asString())) {
                throw invalid("The value " + kind + " of field '/allowedAdditions' is not valid. Valid values are: "
                        + ADDITIONS);
            }
            kinds.add(kind.asString());
        }
        return texts(kinds);
    }

    static JsonArray references(JsonArray json) {
        return json.stream().map(PolicyJson::object).map(EntryJson::reference).collect(JsonCollectors.valuesToArray());
    }

    private static JsonValue reference(JsonObject json) {
        JsonObjectBuilder reference = JsonObject.newBuilder();
        if (json.contains("import")) {
            JsonValue policy = json.getValue("import").orElse(JsonValue.nullLiteral());
            if (!policy.isString() || policy.asString().isEmpty()) {
                throw JsonParseException.newBuilder()
                        .message("The 'import' field of an entry reference must be a non-empty string. Received: "
                                + policy + ".")
                        .description("To create a local reference, omit the 'import' field entirely.")
                        .build();
            }
            reference.set("import", PolicyId.of(policy.asString()).toString());
        }
        return reference
                .set(ENTRY, Label.of(json.getValueOrThrow(ENTRY)).toString())
                .build();
    }

    static JsonArray texts(Iterable<String> texts) {
        JsonArray array = JsonArray.empty();
        for (String text : texts) {
            array = array.add(JsonValue.of(text));
        }
        return array;
    }

    private static PolicyEntryInvalidException invalid(String description) {
        return PolicyEntryInvalidException.newBuilder().description(description).build();
    }
}
