package io.adit.things.internal.thing;

import io.adit.things.internal.thing.ThingPlan.Outcome;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.FeatureProperties;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;

/** What the commands on properties and desired properties of a feature do. */
final class PropertyPlanner {
    private final ThingId id;
    private final JsonObject thing;
    private final String feature;
    private final PropertySignals signals;
    private final DittoHeaders headers;

    private PropertyPlanner(
            ThingId id, JsonObject thing, String feature, PropertySignals signals, DittoHeaders headers) {
        this.id = id;
        this.thing = thing;
        this.feature = feature;
        this.signals = signals;
        this.headers = headers;
    }

    static ThingPlan plan(ThingModifyCommand<?> command, ThingId id, JsonObject thing) {
        DittoHeaders headers = command.getDittoHeaders();
        return switch (command) {
            case ModifyFeatureProperties modify ->
                new PropertyPlanner(id, thing, modify.getFeatureId(), PropertySignals.ACTUAL, headers)
                        .putAll(modify.getProperties());
            case ModifyFeatureProperty modify ->
                new PropertyPlanner(id, thing, modify.getFeatureId(), PropertySignals.ACTUAL, headers)
                        .put(modify.getPropertyPointer(), modify.getPropertyValue());
            case DeleteFeatureProperties delete ->
                new PropertyPlanner(id, thing, delete.getFeatureId(), PropertySignals.ACTUAL, headers).removeAll();
            case DeleteFeatureProperty delete ->
                new PropertyPlanner(id, thing, delete.getFeatureId(), PropertySignals.ACTUAL, headers)
                        .remove(delete.getPropertyPointer());
            case ModifyFeatureDesiredProperties modify ->
                new PropertyPlanner(id, thing, modify.getFeatureId(), PropertySignals.DESIRED, headers)
                        .putAll(modify.getDesiredProperties());
            case ModifyFeatureDesiredProperty modify ->
                new PropertyPlanner(id, thing, modify.getFeatureId(), PropertySignals.DESIRED, headers)
                        .put(modify.getDesiredPropertyPointer(), modify.getDesiredPropertyValue());
            case DeleteFeatureDesiredProperties delete ->
                new PropertyPlanner(id, thing, delete.getFeatureId(), PropertySignals.DESIRED, headers).removeAll();
            case DeleteFeatureDesiredProperty delete ->
                new PropertyPlanner(id, thing, delete.getFeatureId(), PropertySignals.DESIRED, headers)
                        .remove(delete.getDesiredPropertyPointer());
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(headers)
                        .build();
        };
    }

    private JsonPointer path() {
        return FeaturePlanner.part(feature, signals.part());
    }

    private ThingPlan putAll(FeatureProperties properties) {
        Missing.require(id, thing, FeaturePlanner.feature(feature), headers);
        PropertySignals.Whole whole = signals.whole();
        return ThingPlan.put(
                thing,
                path(),
                properties.toJson(),
                new Outcome(
                        (r, at, h, m) -> whole.created().event().of(id, feature, properties, r, at, h, m),
                        h -> whole.created().answer().of(id, feature, properties, h)),
                new Outcome(
                        (r, at, h, m) -> whole.modified().of(id, feature, properties, r, at, h, m),
                        h -> whole.modifiedAnswer().of(id, feature, h)));
    }

    private ThingPlan put(JsonPointer property, JsonValue value) {
        Missing.require(id, thing, FeaturePlanner.feature(feature), headers);
        PropertySignals.One one = signals.one();
        return ThingPlan.put(
                thing,
                path().append(property),
                value,
                new Outcome(
                        (r, at, h, m) -> one.created().of(id, feature, property, value, r, at, h, m),
                        h -> one.createdAnswer().of(id, feature, property, value, h)),
                new Outcome(
                        (r, at, h, m) -> one.modified().of(id, feature, property, value, r, at, h, m),
                        h -> one.modifiedAnswer().of(id, feature, property, h)));
    }

    private ThingPlan removeAll() {
        Missing.require(id, thing, path(), headers);
        PropertySignals.Whole whole = signals.whole();
        return ThingPlan.remove(
                path(),
                (r, at, h, m) -> whole.deleted().of(id, feature, r, at, h, m),
                h -> whole.deletedAnswer().of(id, feature, h));
    }

    private ThingPlan remove(JsonPointer property) {
        JsonPointer path = path().append(property);
        Missing.require(id, thing, path, headers);
        PropertySignals.Pair<JsonPointer> deleted = signals.one().deleted();
        return ThingPlan.remove(
                path,
                (r, at, h, m) -> deleted.event().of(id, feature, property, r, at, h, m),
                h -> deleted.answer().of(id, feature, property, h));
    }
}
