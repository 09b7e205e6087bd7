package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import java.util.Optional;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.things.model.Feature;
import org.eclipse.ditto.things.model.FeatureDefinition;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingDefinition;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.exceptions.PolicyIdNotDeletableException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingIdNotDeletableException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingIdNotExplicitlySettableException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingMergeInvalidException;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.jspecify.annotations.Nullable;

/** Bodies of requests that change a thing, as Ditto's model. */
final class ThingBodies {
    private static final String ID = "thingId";
    private static final String DEFAULT_NAMESPACE = "org.eclipse.ditto";

    private ThingBodies() {}

    /** A thing of a POST, which must not name its id; the server gives one in a namespace. */
    static JsonObject withNewId(JsonObject json, @Nullable String namespace) {
        requireObject(json);
        if (json.contains(ID)) {
            throw ThingIdNotExplicitlySettableException.forPostMethod().build();
        }
        return json.setValue(
                ID,
                ThingId.inNamespaceWithRandomName(namespace == null ? DEFAULT_NAMESPACE : namespace)
                        .toString());
    }

    /** A thing of a PUT, whose id may be in the body if it is that of the path. */
    static JsonObject withId(JsonObject json, ThingId id) {
        requireSameId(json, id);
        return json.setValue(ID, id.toString());
    }

    private static void requireSameId(JsonObject json, ThingId id) {
        requireObject(json);
        boolean other = json.getValue(ID)
                .filter(given -> !given.isString() || !given.asString().equals(id.toString()))
                .isPresent();
        if (other) {
            throw ThingIdNotExplicitlySettableException.forPutOrPatchMethod().build();
        }
    }

    /** A merge patch of a whole thing, which may not be empty, delete what every thing has, or name another id. */
    static JsonObject patch(ThingId id, String body, DittoHeaders headers) {
        JsonValue value = WireRequest.parse(body);
        if (value.isNull() || value.asObject().isEmpty()) {
            throw ThingMergeInvalidException.fromMessage(
                    "The provided json value can not be applied at this resource", headers);
        }
        JsonObject json = value.asObject();
        if (json.getValue(ID).filter(JsonValue::isNull).isPresent()) {
            throw ThingIdNotDeletableException.newBuilder().build();
        }
        if (json.getValue(Thing.JsonFields.POLICY_ID.getPointer())
                .filter(JsonValue::isNull)
                .isPresent()) {
            throw PolicyIdNotDeletableException.newBuilder().build();
        }
        requireSameId(json, id);
        return json;
    }

    private static void requireObject(JsonObject json) {
        if (json.isNull()) {
            throw GatewayError.badRequest("A thing must be a JSON object.");
        }
    }

    static Thing thing(JsonObject json) {
        return ThingsModelFactory.newThingBuilder(json).build();
    }

    /** The policy that comes with a thing; null where there is none. */
    static @Nullable JsonObject inlinePolicy(JsonObject json) {
        Optional<JsonValue> inline = json.getValue(Policy.INLINED_FIELD_NAME);
        return inline.map(JsonValue::asObject).orElse(null);
    }

    /** The policy or thing to copy a policy from; null where there is none. */
    static @Nullable String copiedPolicy(JsonObject json) {
        return json.getValue(ModifyThing.JSON_COPY_POLICY_FROM).orElse(null);
    }

    static PolicyId policyId(String body) {
        JsonValue json = JsonFactory.readFrom(body);
        if (json.isNull()) {
            throw PolicyIdNotDeletableException.newBuilder().build();
        }
        return PolicyId.of(json.isString() ? json.asString() : body);
    }

    static ThingDefinition definition(String body) {
        JsonValue json = JsonFactory.readFrom(body);
        return json.isNull() ? ThingsModelFactory.nullDefinition() : ThingsModelFactory.newDefinition(text(json));
    }

    static Feature feature(String id, String body) {
        JsonValue json = JsonFactory.readFrom(body);
        return json.isNull()
                ? ThingsModelFactory.nullFeature(id)
                : ThingsModelFactory.newFeatureBuilder(json.asObject())
                        .useId(id)
                        .build();
    }

    static FeatureDefinition featureDefinition(String body) {
        JsonValue json = JsonFactory.readFrom(body);
        return json.isNull()
                ? ThingsModelFactory.nullFeatureDefinition()
                : ThingsModelFactory.newFeatureDefinition(json.asArray());
    }

    /** A member that is an object; an empty one where there is none. */
    static JsonObject object(JsonObject json, String key) {
        return json.getValue(key)
                .filter(value -> !value.isNull())
                .map(JsonValue::asObject)
                .orElseGet(JsonFactory::newObject);
    }

    private static String text(JsonValue json) {
        if (!json.isString()) {
            throw GatewayError.badRequest("A definition must be a JSON string.");
        }
        return json.asString();
    }
}
