package io.adit.things.internal.model;

import io.adit.wot.Model;
import io.adit.wot.Skeletons;
import io.adit.wot.ThingModels;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.Feature;
import org.eclipse.ditto.things.model.Features;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatures;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;

/** Fills new things and features up with the skeletons of their models; what is given goes first. Thread-safe. */
public final class NewParts {
    private final ModelsOf models;

    /** Fills up from models. */
    public NewParts(ThingModels models) {
        this.models = new ModelsOf(models);
    }

    /** A new thing with what its model adds. */
    public JsonObject thing(JsonObject given) {
        Model model = models.thing(given);
        return model == null
                ? given
                : JsonFactory.mergeJsonValues(given, Skeletons.ofThing(model)).asObject();
    }

    /** A command with what the models of the features add that it would create; every other command stays as it is. */
    public ThingModifyCommand<?> features(ThingModifyCommand<?> command, JsonObject before) {
        return switch (command) {
            case ModifyFeature modify ->
                modify.getFeature().getDefinition().isEmpty() || has(before, modify.getFeatureId())
                        ? modify
                        : ModifyFeature.of(modify.getEntityId(), filled(modify.getFeature()), modify.getDittoHeaders());
            case ModifyFeatures modify -> {
                Features given = modify.getFeatures();
                Features filled = given;
                for (Feature feature : given.isNull() ? ThingsModelFactory.emptyFeatures() : given) {
                    if (feature.getDefinition().isPresent() && !has(before, feature.getId())) {
                        filled = filled.setFeature(filled(feature));
                    }
                }
                yield filled.equals(given)
                        ? modify
                        : ModifyFeatures.of(modify.getEntityId(), filled, modify.getDittoHeaders());
            }
            default -> command;
        };
    }

    private Feature filled(Feature feature) {
        JsonObject given = feature.toJson();
        Model model = models.model(ModelsOf.first(given));
        return model == null
                ? feature
                : ThingsModelFactory.newFeatureBuilder(JsonFactory.mergeJsonValues(given, Skeletons.ofFeature(model))
                                .asObject())
                        .useId(feature.getId())
                        .build();
    }

    private static boolean has(JsonObject thing, String featureId) {
        return thing.contains(JsonPointer.of("features").addLeaf(JsonKey.of(featureId)));
    }
}
