package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.server.twin.EngineSubject;
import io.adit.things.CheckPermissions;
import io.adit.things.CheckPermissionsResponse;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** Which things and features somebody may read by the policies as they are now. */
final class ReadablePlaces {
    private final Vertx vertx;
    private final TwinRuntime twins;

    ReadablePlaces(Vertx vertx, TwinRuntime twins) {
        this.vertx = vertx;
        this.twins = twins;
    }

    /** Those that may be read. @param places features; with an empty feature id whole things; an empty thing id may be read by nobody */
    Future<Set<ChannelId>> of(Collection<ChannelId> places, AuthorizationContext subjects) {
        Map<ChannelId, String> names = new LinkedHashMap<>();
        places.stream()
                .filter(place -> !place.thingId().isEmpty())
                .forEach(place -> names.putIfAbsent(place, "place" + names.size()));
        if (names.isEmpty()) {
            return Future.succeededFuture(Set.of());
        }
        return Future.fromCompletionStage(twins.execute(question(names, subjects)), vertx.getOrCreateContext())
                .map(response -> {
                    JsonObject allowed = ((CheckPermissionsResponse) response)
                            .getEntity(JsonSchemaVersion.V_2)
                            .map(JsonValue::asObject)
                            .orElseGet(JsonObject::empty);
                    return names.entrySet().stream()
                            .filter(each -> isTrue(allowed, each.getValue()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
                });
    }

    private static CheckPermissions question(Map<ChannelId, String> names, AuthorizationContext subjects) {
        JsonObjectBuilder checks = JsonObject.newBuilder();
        names.forEach((place, name) -> checks.set(
                name,
                JsonObject.newBuilder()
                        .set("resource", "thing:" + path(place.featureId()))
                        .set("entityId", place.thingId())
                        .set("hasPermissions", JsonArray.of(JsonValue.of("READ")))
                        .build()));
        return CheckPermissions.of(
                checks.build(),
                EngineSubject.headers().toBuilder()
                        .authorizationContext(subjects)
                        .build());
    }

    private static String path(String featureId) {
        return featureId.isEmpty() ? "/" : "/features/" + featureId;
    }

    private static boolean isTrue(JsonObject allowed, String name) {
        return allowed.getValue(name)
                .filter(JsonValue::isBoolean)
                .map(JsonValue::asBoolean)
                .orElse(false);
    }
}
