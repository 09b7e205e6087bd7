package io.adit.things.internal.thing;

import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.FeatureProperties;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredPropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredPropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeaturePropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeaturePropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredPropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredPropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeaturePropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeaturePropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertiesCreated;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertiesDeleted;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertiesModified;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertyCreated;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertyDeleted;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertyModified;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertiesCreated;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertiesDeleted;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertiesModified;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyCreated;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyDeleted;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyModified;

/** What the commands on properties and desired properties of a feature do. */
final class PropertyPlanner {
    private PropertyPlanner() {}

    static ThingPlan plan(ThingModifyCommand<?> command, ThingId id, JsonObject thing) {
        return switch (command) {
            case ModifyFeatureProperties modify -> modifyProperties(modify, id, thing);
            case ModifyFeatureProperty modify -> modifyProperty(modify, id, thing);
            case DeleteFeatureProperties delete -> {
                String feature = delete.getFeatureId();
                JsonPointer path = FeaturePlanner.part(feature, "properties");
                Missing.require(id, thing, path, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        path,
                        (r, at, h) -> FeaturePropertiesDeleted.of(id, feature, r, at, h, null),
                        h -> DeleteFeaturePropertiesResponse.of(id, feature, h));
            }
            case DeleteFeatureProperty delete -> {
                String feature = delete.getFeatureId();
                JsonPointer property = delete.getPropertyPointer();
                JsonPointer path = FeaturePlanner.part(feature, "properties").append(property);
                Missing.require(id, thing, path, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        path,
                        (r, at, h) -> FeaturePropertyDeleted.of(id, feature, property, r, at, h, null),
                        h -> DeleteFeaturePropertyResponse.of(id, feature, property, h));
            }
            case ModifyFeatureDesiredProperties modify -> modifyDesiredProperties(modify, id, thing);
            case ModifyFeatureDesiredProperty modify -> modifyDesiredProperty(modify, id, thing);
            case DeleteFeatureDesiredProperties delete -> {
                String feature = delete.getFeatureId();
                JsonPointer path = FeaturePlanner.part(feature, "desiredProperties");
                Missing.require(id, thing, path, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        path,
                        (r, at, h) -> FeatureDesiredPropertiesDeleted.of(id, feature, r, at, h, null),
                        h -> DeleteFeatureDesiredPropertiesResponse.of(id, feature, h));
            }
            case DeleteFeatureDesiredProperty delete -> {
                String feature = delete.getFeatureId();
                JsonPointer property = delete.getDesiredPropertyPointer();
                JsonPointer path =
                        FeaturePlanner.part(feature, "desiredProperties").append(property);
                Missing.require(id, thing, path, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        path,
                        (r, at, h) -> FeatureDesiredPropertyDeleted.of(id, feature, property, r, at, h, null),
                        h -> DeleteFeatureDesiredPropertyResponse.of(id, feature, property, h));
            }
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(command.getDittoHeaders())
                        .build();
        };
    }

    private static ThingPlan modifyProperties(ModifyFeatureProperties modify, ThingId id, JsonObject thing) {
        String feature = modify.getFeatureId();
        FeatureProperties properties = modify.getProperties();
        JsonPointer path = FeaturePlanner.part(feature, "properties");
        Missing.require(id, thing, FeaturePlanner.feature(feature), modify.getDittoHeaders());
        return ThingPlanner.present(thing, path)
                ? ThingPlan.set(
                        path,
                        properties.toJson(),
                        (r, at, h) -> FeaturePropertiesModified.of(id, feature, properties, r, at, h, null),
                        h -> ModifyFeaturePropertiesResponse.modified(id, feature, h))
                : ThingPlan.set(
                        path,
                        properties.toJson(),
                        (r, at, h) -> FeaturePropertiesCreated.of(id, feature, properties, r, at, h, null),
                        h -> ModifyFeaturePropertiesResponse.created(id, feature, properties, h));
    }

    private static ThingPlan modifyProperty(ModifyFeatureProperty modify, ThingId id, JsonObject thing) {
        String feature = modify.getFeatureId();
        JsonPointer property = modify.getPropertyPointer();
        JsonValue value = modify.getPropertyValue();
        JsonPointer path = FeaturePlanner.part(feature, "properties").append(property);
        Missing.require(id, thing, FeaturePlanner.feature(feature), modify.getDittoHeaders());
        return ThingPlanner.present(thing, path)
                ? ThingPlan.set(
                        path,
                        value,
                        (r, at, h) -> FeaturePropertyModified.of(id, feature, property, value, r, at, h, null),
                        h -> ModifyFeaturePropertyResponse.modified(id, feature, property, h))
                : ThingPlan.set(
                        path,
                        value,
                        (r, at, h) -> FeaturePropertyCreated.of(id, feature, property, value, r, at, h, null),
                        h -> ModifyFeaturePropertyResponse.created(id, feature, property, value, h));
    }

    private static ThingPlan modifyDesiredProperties(
            ModifyFeatureDesiredProperties modify, ThingId id, JsonObject thing) {
        String feature = modify.getFeatureId();
        FeatureProperties properties = modify.getDesiredProperties();
        JsonPointer path = FeaturePlanner.part(feature, "desiredProperties");
        Missing.require(id, thing, FeaturePlanner.feature(feature), modify.getDittoHeaders());
        return ThingPlanner.present(thing, path)
                ? ThingPlan.set(
                        path,
                        properties.toJson(),
                        (r, at, h) -> FeatureDesiredPropertiesModified.of(id, feature, properties, r, at, h, null),
                        h -> ModifyFeatureDesiredPropertiesResponse.modified(id, feature, h))
                : ThingPlan.set(
                        path,
                        properties.toJson(),
                        (r, at, h) -> FeatureDesiredPropertiesCreated.of(id, feature, properties, r, at, h, null),
                        h -> ModifyFeatureDesiredPropertiesResponse.created(id, feature, properties, h));
    }

    private static ThingPlan modifyDesiredProperty(ModifyFeatureDesiredProperty modify, ThingId id, JsonObject thing) {
        String feature = modify.getFeatureId();
        JsonPointer property = modify.getDesiredPropertyPointer();
        JsonValue value = modify.getDesiredPropertyValue();
        JsonPointer path = FeaturePlanner.part(feature, "desiredProperties").append(property);
        Missing.require(id, thing, FeaturePlanner.feature(feature), modify.getDittoHeaders());
        return ThingPlanner.present(thing, path)
                ? ThingPlan.set(
                        path,
                        value,
                        (r, at, h) -> FeatureDesiredPropertyModified.of(id, feature, property, value, r, at, h, null),
                        h -> ModifyFeatureDesiredPropertyResponse.modified(id, feature, property, h))
                : ThingPlan.set(
                        path,
                        value,
                        (r, at, h) -> FeatureDesiredPropertyCreated.of(id, feature, property, value, r, at, h, null),
                        h -> ModifyFeatureDesiredPropertyResponse.created(id, feature, property, value, h));
    }
}
