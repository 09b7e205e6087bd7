package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonFieldDefinition;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonParseException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImport;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyImportsTooLargeException;

/**
 * Reads what a client wrote into the form in which policies are kept: as Ditto 3.9 gives it back, with every member that
 * it knows. What it does not know is left out, what is malformed is refused with Ditto's errors.
 */
final class PolicyJson {
    private static final JsonFieldDefinition<JsonArray> TRANSITIVE =
            JsonFieldDefinition.ofJsonArray("transitiveImports");

    private PolicyJson() {}

    /**
     * The kept form of a value for a place.
     *
     * @param now what a subject's expiry is compared with
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it is malformed: 400
     */
    static JsonValue of(PolicyId id, PolicyPath path, JsonValue value, Instant now) {
        return DittoJsonException.wrapJsonRuntimeException(() -> switch (path.part()) {
            case POLICY -> policy(id, object(value), now);
            case ENTRIES -> entries(object(value), now);
            case ENTRY -> EntryJson.entry(path.label(), object(value), now);
            case SUBJECTS -> EntryJson.subjects(object(value), now);
            case SUBJECT -> EntryJson.subject(path.key(), object(value), now);
            case RESOURCES -> PoliciesModelFactory.newResources(object(value)).toJson();
            case RESOURCE -> EntryJson.resource(path.key(), value);
            case IMPORTABLE -> EntryJson.importable(value);
            case NAMESPACES -> EntryJson.namespaces(array(value));
            case REFERENCES -> EntryJson.references(array(value));
            case ALLOWED_ADDITIONS -> EntryJson.allowedAdditions(array(value));
            case IMPORTS -> imports(id, object(value));
            case IMPORT -> imported(path.key(), object(value));
            case IMPORT_ENTRIES -> importedEntries(path.key(), array(value));
            case TRANSITIVE_IMPORTS -> transitive(array(value));
        });
    }

    private static JsonObject policy(PolicyId id, JsonObject json, Instant now) {
        return JsonObject.newBuilder()
                .set(Policy.JsonFields.ID, id.toString())
                .set(
                        Policy.JsonFields.IMPORTS,
                        imports(id, json.getValue(Policy.JsonFields.IMPORTS).orElse(JsonObject.empty())))
                .set(
                        Policy.JsonFields.ENTRIES,
                        entries(json.getValue(Policy.JsonFields.ENTRIES).orElse(JsonObject.empty()), now))
                .build();
    }

    private static JsonObject entries(JsonObject json, Instant now) {
        JsonObjectBuilder entries = JsonObject.newBuilder();
        for (JsonField field : json) {
            String label = Label.of(field.getKeyName()).toString();
            entries.set(JsonField.newInstance(field.getKey(), EntryJson.entry(label, object(field.getValue()), now)));
        }
        return entries.build();
    }

    private static JsonObject imports(PolicyId id, JsonObject json) {
        if (json.getSize() > PoliciesModelFactory.DITTO_LIMITS_POLICY_IMPORTS_LIMIT) {
            throw PolicyImportsTooLargeException.newBuilder(id).build();
        }
        JsonObjectBuilder imports = JsonObject.newBuilder();
        for (JsonField field : json) {
            imports.set(JsonField.newInstance(field.getKey(), imported(field.getKeyName(), object(field.getValue()))));
        }
        return imports.build();
    }

    private static JsonObject imported(String id, JsonObject json) {
        PolicyImport model = PoliciesModelFactory.newPolicyImport(PolicyId.of(id), json);
        JsonArray transitive = transitive(json.getValue(TRANSITIVE).orElse(JsonArray.empty()));
        JsonObject known = model.toJson();
        return transitive.isEmpty() ? known : known.set(TRANSITIVE, transitive);
    }

    private static JsonArray importedEntries(String id, JsonArray labels) {
        PolicyImport model = PoliciesModelFactory.newPolicyImport(
                PolicyId.of(id), JsonObject.newBuilder().set("entries", labels).build());
        return model.toJson().getValue("entries").map(JsonValue::asArray).orElse(JsonArray.empty());
    }

    private static JsonArray transitive(JsonArray json) {
        Set<String> ids = new LinkedHashSet<>();
        json.forEach(id -> ids.add(PolicyId.of(text(id)).toString()));
        return EntryJson.texts(ids);
    }

    /** The text of a value; refuses what is none. */
    static String text(JsonValue value) {
        if (!value.isString()) {
            throw wrongType(value, "string");
        }
        return value.asString();
    }

    static JsonObject object(JsonValue value) {
        return Optional.of(value)
                .filter(one -> one.isObject() && !one.isNull())
                .map(JsonValue::asObject)
                .orElseThrow(() -> wrongType(value, "object"));
    }

    private static JsonArray array(JsonValue value) {
        return Optional.of(value)
                .filter(one -> one.isArray() && !one.isNull())
                .map(JsonValue::asArray)
                .orElseThrow(() -> wrongType(value, "array"));
    }

    private static JsonParseException wrongType(JsonValue value, String wanted) {
        return JsonParseException.newBuilder()
                .message("This JSON value is no " + wanted + ": " + value)
                .build();
    }
}
