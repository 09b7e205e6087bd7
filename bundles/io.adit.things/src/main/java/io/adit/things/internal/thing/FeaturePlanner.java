package io.adit.things.internal.thing;

import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.Feature;
import org.eclipse.ditto.things.model.FeatureDefinition;
import org.eclipse.ditto.things.model.Features;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatures;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeaturesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatures;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeaturesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.FeatureCreated;
import org.eclipse.ditto.things.model.signals.events.FeatureDefinitionCreated;
import org.eclipse.ditto.things.model.signals.events.FeatureDefinitionDeleted;
import org.eclipse.ditto.things.model.signals.events.FeatureDefinitionModified;
import org.eclipse.ditto.things.model.signals.events.FeatureDeleted;
import org.eclipse.ditto.things.model.signals.events.FeatureModified;
import org.eclipse.ditto.things.model.signals.events.FeaturesCreated;
import org.eclipse.ditto.things.model.signals.events.FeaturesDeleted;
import org.eclipse.ditto.things.model.signals.events.FeaturesModified;

/** What the commands on the features of an existing thing do. */
final class FeaturePlanner {
    private static final JsonPointer FEATURES = JsonPointer.of("features");

    private FeaturePlanner() {}

    static ThingPlan plan(ThingModifyCommand<?> command, ThingId id, JsonObject thing) {
        return switch (command) {
            case ModifyFeatures modify -> modifyFeatures(modify, id, thing);
            case ModifyFeature modify -> modifyFeature(modify, id, thing);
            case ModifyFeatureDefinition modify -> modifyDefinition(modify, id, thing);
            case DeleteFeatures delete -> {
                Missing.require(id, thing, FEATURES, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        FEATURES,
                        (r, at, h, m) -> FeaturesDeleted.of(id, r, at, h, m),
                        h -> DeleteFeaturesResponse.of(id, h));
            }
            case DeleteFeature delete -> {
                String feature = delete.getFeatureId();
                Missing.require(id, thing, feature(feature), delete.getDittoHeaders());
                yield ThingPlan.remove(
                        feature(feature),
                        (r, at, h, m) -> FeatureDeleted.of(id, feature, r, at, h, m),
                        h -> DeleteFeatureResponse.of(id, feature, h));
            }
            case DeleteFeatureDefinition delete -> {
                String feature = delete.getFeatureId();
                JsonPointer path = part(feature, "definition");
                Missing.require(id, thing, path, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        path,
                        (r, at, h, m) -> FeatureDefinitionDeleted.of(id, feature, r, at, h, m),
                        h -> DeleteFeatureDefinitionResponse.of(id, feature, h));
            }
            default -> PropertyPlanner.plan(command, id, thing);
        };
    }

    private static ThingPlan modifyFeatures(ModifyFeatures modify, ThingId id, JsonObject thing) {
        Features features = modify.getFeatures();
        return ThingPlan.put(
                thing,
                FEATURES,
                features.toJson(),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> FeaturesCreated.of(id, features, r, at, h, m),
                        h -> ModifyFeaturesResponse.created(id, features, h)),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> FeaturesModified.of(id, features, r, at, h, m),
                        h -> ModifyFeaturesResponse.modified(id, h)));
    }

    private static ThingPlan modifyFeature(ModifyFeature modify, ThingId id, JsonObject thing) {
        Feature feature = modify.getFeature();
        JsonPointer path = feature(modify.getFeatureId());
        return ThingPlan.put(
                thing,
                path,
                feature.toJson(),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> FeatureCreated.of(id, feature, r, at, h, m),
                        h -> ModifyFeatureResponse.created(id, feature, h)),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> FeatureModified.of(id, feature, r, at, h, m),
                        h -> ModifyFeatureResponse.modified(id, feature.getId(), h)));
    }

    private static ThingPlan modifyDefinition(ModifyFeatureDefinition modify, ThingId id, JsonObject thing) {
        String feature = modify.getFeatureId();
        FeatureDefinition definition = modify.getDefinition();
        JsonPointer path = part(feature, "definition");
        Missing.require(id, thing, feature(feature), modify.getDittoHeaders());
        return ThingPlan.put(
                thing,
                path,
                definition.toJson(),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> FeatureDefinitionCreated.of(id, feature, definition, r, at, h, m),
                        h -> ModifyFeatureDefinitionResponse.created(id, feature, definition, h)),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> FeatureDefinitionModified.of(id, feature, definition, r, at, h, m),
                        h -> ModifyFeatureDefinitionResponse.modified(id, feature, h)));
    }

    static JsonPointer feature(String feature) {
        return FEATURES.addLeaf(JsonKey.of(feature));
    }

    static JsonPointer part(String feature, String part) {
        return feature(feature).addLeaf(JsonKey.of(part));
    }
}
