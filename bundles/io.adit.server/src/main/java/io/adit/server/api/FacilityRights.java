package io.adit.server.api;

import io.adit.server.twin.EngineSubject;
import io.adit.things.CheckPermissions;
import io.adit.things.CheckPermissionsResponse;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * What somebody may do with a whole thing by its policy as it is now.
 *
 * @param read all of it
 * @param write all of it
 */
record FacilityRights(boolean read, boolean write) {

    /** Asks the policy of a thing; a thing that is not there gives no rights. */
    static Future<FacilityRights> of(Vertx vertx, TwinRuntime twins, String thingId, AuthorizationContext subjects) {
        JsonObject question = JsonObject.newBuilder()
                .set("read", check(thingId, "READ"))
                .set("write", check(thingId, "WRITE"))
                .build();
        CheckPermissions command = CheckPermissions.of(
                question,
                EngineSubject.headers().toBuilder()
                        .authorizationContext(subjects)
                        .build());
        return Future.fromCompletionStage(twins.execute(command), vertx.getOrCreateContext())
                .map(response -> {
                    JsonObject allowed = ((CheckPermissionsResponse) response)
                            .getEntity(JsonSchemaVersion.V_2)
                            .map(JsonValue::asObject)
                            .orElseGet(JsonObject::empty);
                    return new FacilityRights(isTrue(allowed, "read"), isTrue(allowed, "write"));
                });
    }

    private static JsonObject check(String thingId, String permission) {
        return JsonObject.newBuilder()
                .set("resource", "thing:/")
                .set("entityId", thingId)
                .set("hasPermissions", JsonArray.of(JsonValue.of(permission)))
                .build();
    }

    private static boolean isTrue(JsonObject allowed, String name) {
        return allowed.getValue(name)
                .filter(JsonValue::isBoolean)
                .map(JsonValue::asBoolean)
                .orElse(false);
    }
}
