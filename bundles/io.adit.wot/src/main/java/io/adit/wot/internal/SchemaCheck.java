package io.adit.wot.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * Checks values against the data schemas of thing models, which are JSON schemas of draft 7 with words of their own. Made
 * schemas are kept as long as their model is. Thread-safe.
 */
public final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
    private static final JsonSchemaFactory FACTORY = factory();

    private final Map<JsonObject, JsonSchema> whole = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<JsonObject, JsonSchema> partial = Collections.synchronizedMap(new WeakHashMap<>());

    private static JsonSchemaFactory factory() {
        JsonMetaSchema.Builder words = JsonMetaSchema.builder(SchemaId.V7, JsonMetaSchema.getV7());
        for (String word : List.of("@type", "unit", "observable", "titles", "descriptions", "forms", "uriVariables")) {
            words.keyword(new NonValidationKeyword(word));
        }
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7, builder -> builder.metaSchema(words.build()));
    }

    /**
     * What is wrong with a value, in Ditto's words; empty when nothing is.
     *
     * @param complete whether members that an object requires must be there
     */
    public List<String> findings(JsonObject schema, JsonValue value, boolean complete) {
        JsonSchema compiled = complete
                ? whole.computeIfAbsent(schema, SchemaCheck::compiled)
                : partial.computeIfAbsent(schema, one -> compiled(withoutRequired(one)));
        JsonNode node = node(value);
        if (compiled.validate(node, OutputFormat.BOOLEAN)) {
            return List.of(); // as nearly always: it costs a third of saying why not
        }
        return compiled.validate(node, OutputFormat.LIST).getDetails().stream()
                .map(one -> one.getInstanceLocation() + ": " + one.getErrors())
                .toList();
    }

    private static JsonSchema compiled(JsonObject schema) {
        return FACTORY.getSchema(node(schema), CONFIG);
    }

    private static JsonNode node(JsonValue value) {
        try {
            return JSON.readTree(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON of one library is none for the other", e);
        }
    }

    private static JsonObject withoutRequired(JsonObject schema) {
        JsonObject relaxed = schema.remove("required");
        for (JsonField field : schema) {
            JsonValue value = field.getValue();
            String key = field.getKeyName();
            if (!value.isObject() || value.isNull()) {
                continue;
            }
            if (key.equals("items")) {
                relaxed = relaxed.setValue(field.getKey(), withoutRequired(value.asObject()));
            } else if (key.equals("properties")) {
                JsonObject members = value.asObject();
                for (JsonField member : members) {
                    if (member.getValue().isObject() && !member.getValue().isNull()) {
                        members = members.setValue(
                                member.getKey(),
                                withoutRequired(member.getValue().asObject()));
                    }
                }
                relaxed = relaxed.setValue(field.getKey(), members);
            }
        }
        return relaxed;
    }
}
