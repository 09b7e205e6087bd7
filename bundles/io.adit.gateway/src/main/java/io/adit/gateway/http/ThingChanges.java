package io.adit.gateway.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonMissingFieldException;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttributes;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatures;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttributes;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatures;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyPolicyId;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingDefinition;

/** POST, PUT, PATCH and DELETE of a thing and its parts as commands. */
@SuppressWarnings("NullAway") // Ditto's factories take null for: no policy given
final class ThingChanges {
    private ThingChanges() {}

    static Command<?> post(WireRequest request) {
        JsonObject json = ThingBodies.withNewId(
                JsonFactory.newObject(request.json()), request.query().get("namespace"));
        return CreateThing.of(
                ThingBodies.thing(json),
                ThingBodies.inlinePolicy(json),
                ThingBodies.copiedPolicy(json),
                request.headers());
    }

    static Command<?> put(ThingId id, ThingResource resource, WireRequest request) {
        DittoHeaders headers = request.headers();
        String body = request.json();
        String feature = resource.feature();
        return switch (resource.part()) {
            case THING -> putThing(id, body, headers);
            case POLICY_ID -> ModifyPolicyId.of(id, ThingBodies.policyId(body), headers);
            case DEFINITION -> ModifyThingDefinition.of(id, ThingBodies.definition(body), headers);
            case ATTRIBUTES -> ModifyAttributes.of(id, ThingsModelFactory.newAttributes(body), headers);
            case ATTRIBUTE -> ModifyAttribute.of(id, resource.pointer(), WireRequest.parse(body), headers);
            case FEATURES -> ModifyFeatures.of(id, ThingsModelFactory.newFeatures(body), headers);
            case FEATURE -> ModifyFeature.of(id, ThingBodies.feature(feature, body), headers);
            case FEATURE_DEFINITION ->
                ModifyFeatureDefinition.of(id, feature, ThingBodies.featureDefinition(body), headers);
            case PROPERTIES ->
                ModifyFeatureProperties.of(id, feature, ThingsModelFactory.newFeatureProperties(body), headers);
            case PROPERTY ->
                ModifyFeatureProperty.of(id, feature, resource.pointer(), WireRequest.parse(body), headers);
            case DESIRED_PROPERTIES ->
                ModifyFeatureDesiredProperties.of(id, feature, ThingsModelFactory.newFeatureProperties(body), headers);
            case DESIRED_PROPERTY ->
                ModifyFeatureDesiredProperty.of(id, feature, resource.pointer(), WireRequest.parse(body), headers);
        };
    }

    private static Command<?> putThing(ThingId id, String body, DittoHeaders headers) {
        JsonObject json = ThingBodies.withId(JsonFactory.newObject(body), id);
        return ModifyThing.of(
                id, ThingBodies.thing(json), ThingBodies.inlinePolicy(json), ThingBodies.copiedPolicy(json), headers);
    }

    static Command<?> patch(ThingId id, ThingResource resource, WireRequest request) {
        DittoHeaders headers = request.headers();
        String body = request.mergePatch();
        String feature = resource.feature();
        return switch (resource.part()) {
            case THING -> patchThing(id, body, headers);
            case POLICY_ID -> MergeThing.withPolicyId(id, ThingBodies.policyId(body), headers);
            case DEFINITION -> MergeThing.withThingDefinition(id, ThingBodies.definition(body), headers);
            case ATTRIBUTES -> MergeThing.withAttributes(id, ThingsModelFactory.newAttributes(body), headers);
            case ATTRIBUTE -> MergeThing.withAttribute(id, resource.pointer(), WireRequest.parse(body), headers);
            case FEATURES -> MergeThing.withFeatures(id, ThingsModelFactory.newFeatures(body), headers);
            case FEATURE -> MergeThing.withFeature(id, ThingBodies.feature(feature, body), headers);
            case FEATURE_DEFINITION ->
                MergeThing.withFeatureDefinition(id, feature, ThingBodies.featureDefinition(body), headers);
            case PROPERTIES ->
                MergeThing.withFeatureProperties(id, feature, ThingsModelFactory.newFeatureProperties(body), headers);
            case PROPERTY ->
                MergeThing.withFeatureProperty(id, feature, resource.pointer(), WireRequest.parse(body), headers);
            case DESIRED_PROPERTIES ->
                MergeThing.withFeatureDesiredProperties(
                        id, feature, ThingsModelFactory.newFeatureProperties(body), headers);
            case DESIRED_PROPERTY ->
                MergeThing.withFeatureDesiredProperty(
                        id, feature, resource.pointer(), WireRequest.parse(body), headers);
        };
    }

    /** A merge patch of a whole thing. */
    static MergeThing patchThing(ThingId id, String body, DittoHeaders headers) {
        JsonObject json = ThingBodies.patch(id, body, headers);
        return MergeThing.withThing(
                id, ThingBodies.thing(json), ThingBodies.inlinePolicy(json), ThingBodies.copiedPolicy(json), headers);
    }

    /** The migration of a thing to another model. */
    static Command<?> migrate(ThingId id, WireRequest request) {
        JsonObject json = JsonFactory.newObject(request.json());
        JsonObject payload = ThingBodies.object(json, "migrationPayload");
        Map<ResourceKey, String> conditions = new LinkedHashMap<>();
        for (JsonField condition : ThingBodies.object(json, "patchConditions")) {
            conditions.put(
                    ResourceKey.newInstance(condition.getKeyName()),
                    condition.getValue().asString());
        }
        boolean initialize = json.getValue("initializeMissingPropertiesFromDefaults")
                .map(JsonValue::asBoolean)
                .orElse(false);
        String url = json.getValue("thingDefinitionUrl")
                .map(JsonValue::asString)
                .orElseThrow(() -> new JsonMissingFieldException("/thingDefinitionUrl"));
        return MigrateThingDefinition.of(id, url, payload, conditions, initialize, request.headers());
    }

    /** Empty for the policy id, which can't be deleted. */
    static Optional<Command<?>> delete(ThingId id, ThingResource resource, DittoHeaders headers) {
        String feature = resource.feature();
        return switch (resource.part()) {
            case THING -> Optional.of(DeleteThing.of(id, headers));
            case POLICY_ID -> Optional.empty();
            case DEFINITION -> Optional.of(DeleteThingDefinition.of(id, headers));
            case ATTRIBUTES -> Optional.of(DeleteAttributes.of(id, headers));
            case ATTRIBUTE -> Optional.of(DeleteAttribute.of(id, resource.pointer(), headers));
            case FEATURES -> Optional.of(DeleteFeatures.of(id, headers));
            case FEATURE -> Optional.of(DeleteFeature.of(id, feature, headers));
            case FEATURE_DEFINITION -> Optional.of(DeleteFeatureDefinition.of(id, feature, headers));
            case PROPERTIES -> Optional.of(DeleteFeatureProperties.of(id, feature, headers));
            case PROPERTY -> Optional.of(DeleteFeatureProperty.of(id, feature, resource.pointer(), headers));
            case DESIRED_PROPERTIES -> Optional.of(DeleteFeatureDesiredProperties.of(id, feature, headers));
            case DESIRED_PROPERTY ->
                Optional.of(DeleteFeatureDesiredProperty.of(id, feature, resource.pointer(), headers));
        };
    }
}
