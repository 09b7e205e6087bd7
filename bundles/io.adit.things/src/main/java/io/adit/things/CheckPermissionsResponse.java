package io.adit.things;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.commands.AbstractCommandResponse;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** The answer to {@link CheckPermissions}: true or false for each of its checks. Immutable. */
public final class CheckPermissionsResponse extends AbstractCommandResponse<CheckPermissionsResponse>
        implements WithOptionalEntity<CheckPermissionsResponse> {
    /** Its type. */
    public static final String TYPE = "policies.responses:checkPermissions";

    private final JsonObject results;

    private CheckPermissionsResponse(JsonObject results, DittoHeaders headers) {
        super(TYPE, HttpStatus.OK, headers);
        this.results = results;
    }

    /** The answer; {@code results} has the names of the checks. */
    public static CheckPermissionsResponse of(JsonObject results, DittoHeaders headers) {
        return new CheckPermissionsResponse(results, headers);
    }

    @Override
    public Optional<JsonValue> getEntity(JsonSchemaVersion version) {
        return Optional.of(results);
    }

    @Override
    public CheckPermissionsResponse setEntity(JsonValue entity) {
        return new CheckPermissionsResponse(entity.asObject(), getDittoHeaders());
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
    public CheckPermissionsResponse setDittoHeaders(DittoHeaders headers) {
        return new CheckPermissionsResponse(results, headers);
    }

    @Override
    protected void appendPayload(JsonObjectBuilder builder, JsonSchemaVersion version, Predicate<JsonField> predicate) {
        builder.set("results", results);
    }
}
