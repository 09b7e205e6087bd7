package io.adit.things;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.commands.AbstractCommandResponse;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommand;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommandResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer to every command that reads or changes a policy, with plain JSON, whether the command was a {@link
 * PolicyJsonCommand} or one of Ditto's model. Its type is that of Ditto's response. Immutable.
 */
public final class PolicyJsonResponse extends AbstractCommandResponse<PolicyJsonResponse>
        implements PolicyCommandResponse<PolicyJsonResponse>, WithOptionalEntity<PolicyJsonResponse> {
    private final PolicyId id;
    private final JsonPointer path;
    private final @Nullable JsonValue value;

    private PolicyJsonResponse(
            String type,
            HttpStatus status,
            PolicyId id,
            JsonPointer path,
            @Nullable JsonValue value,
            DittoHeaders headers) {
        super(type, status, headers);
        this.id = id;
        this.path = path;
        this.value = value;
    }

    /**
     * The answer to a command.
     *
     * @param status 200 for what was read, 201 for what was made, 204 for what was changed or removed
     * @param value what was read or made; null for 204
     */
    public static PolicyJsonResponse of(
            PolicyCommand<?> command, HttpStatus status, @Nullable JsonValue value, DittoHeaders headers) {
        String type = TYPE_PREFIX + command.getType().substring(PolicyCommand.TYPE_PREFIX.length());
        return new PolicyJsonResponse(type, status, command.getEntityId(), command.getResourcePath(), value, headers);
    }

    @Override
    public PolicyId getEntityId() {
        return id;
    }

    @Override
    public Optional<JsonValue> getEntity(JsonSchemaVersion version) {
        return Optional.ofNullable(value);
    }

    @Override
    public PolicyJsonResponse setEntity(JsonValue entity) {
        return new PolicyJsonResponse(getType(), getHttpStatus(), id, path, entity, getDittoHeaders());
    }

    @Override
    public JsonPointer getResourcePath() {
        return path;
    }

    @Override
    public PolicyJsonResponse setDittoHeaders(DittoHeaders headers) {
        return new PolicyJsonResponse(getType(), getHttpStatus(), id, path, value, headers);
    }

    @Override
    protected void appendPayload(JsonObjectBuilder builder, JsonSchemaVersion version, Predicate<JsonField> predicate) {
        builder.set("policyId", id.toString()).set("path", path.toString());
        if (value != null) {
            builder.set("value", value);
        }
    }
}
