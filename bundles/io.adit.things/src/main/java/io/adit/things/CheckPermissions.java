package io.adit.things;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.commands.AbstractCommand;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonFieldDefinition;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonParseException;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.things.model.ThingId;

/** The question whether the requester has rights on things and policies; changes nothing. Immutable. */
public final class CheckPermissions extends AbstractCommand<CheckPermissions> {
    /** Its type. */
    public static final String TYPE = "policies.commands:checkPermissions";

    private static final JsonFieldDefinition<String> RESOURCE = JsonFieldDefinition.ofString("resource");
    private static final JsonFieldDefinition<String> ENTITY_ID = JsonFieldDefinition.ofString("entityId");
    private static final JsonFieldDefinition<JsonArray> PERMISSIONS = JsonFieldDefinition.ofJsonArray("hasPermissions");

    private final JsonObject json;
    private final Map<String, Check> checks;

    /**
     * One part of the question.
     *
     * @param resource with type {@code thing}, {@code message} or {@code policy}
     * @param entityId a policy id for resources of type {@code policy}, otherwise a thing id
     * @param permissions all of which are asked for; at least one
     */
    public record Check(ResourceKey resource, String entityId, List<String> permissions) {}

    private CheckPermissions(JsonObject json, Map<String, Check> checks, DittoHeaders headers) {
        super(TYPE, headers, Category.QUERY);
        this.json = json;
        this.checks = checks;
    }

    /**
     * The question of a client's JSON: an object of named checks.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it is malformed
     */
    public static CheckPermissions of(JsonObject json, DittoHeaders headers) {
        return DittoJsonException.wrapJsonRuntimeException(() -> {
            Map<String, Check> checks = new LinkedHashMap<>();
            for (JsonField field : json) {
                checks.put(field.getKeyName(), check(field.getValue()));
            }
            return new CheckPermissions(json, checks, headers);
        });
    }

    private static Check check(JsonValue value) {
        if (!value.isObject() || value.isNull()) {
            throw malformed("A permission check is no JSON object: " + value);
        }
        JsonObject one = value.asObject();
        List<String> permissions = one.getValueOrThrow(PERMISSIONS).stream()
                .map(permission -> permission.isString() ? permission.asString() : "")
                .toList();
        if (permissions.isEmpty() || permissions.contains("")) {
            throw malformed("The 'hasPermissions' of a permission check must be names, at least one.");
        }
        ResourceKey resource = ResourceKey.newInstance(one.getValueOrThrow(RESOURCE));
        return new Check(resource, entityId(resource.getResourceType(), one.getValueOrThrow(ENTITY_ID)), permissions);
    }

    private static String entityId(String resourceType, String id) {
        return switch (resourceType) {
            case "policy" -> PolicyId.of(id).toString();
            case "thing", "message" -> ThingId.of(id).toString();
            default ->
                throw malformed("The resource of a permission check must be of type policy, thing or message, not '"
                        + resourceType + "'.");
        };
    }

    private static JsonParseException malformed(String message) {
        return JsonParseException.newBuilder().message(message).build();
    }

    /** The checks by their names, in the client's order. */
    public Map<String, Check> checks() {
        return checks;
    }

    @Override
    public String getTypePrefix() {
        return "policies.commands:";
    }

    @Override
    public JsonPointer getResourcePath() {
        return JsonPointer.empty();
    }

    @Override
    public String getResourceType() {
        return "policy";
    }

    @Override
    public Category getCategory() {
        return Category.QUERY;
    }

    @Override
    public CheckPermissions setDittoHeaders(DittoHeaders headers) {
        return new CheckPermissions(json, checks, headers);
    }

    @Override
    protected void appendPayload(JsonObjectBuilder builder, JsonSchemaVersion version, Predicate<JsonField> predicate) {
        builder.set("checks", json);
    }
}
