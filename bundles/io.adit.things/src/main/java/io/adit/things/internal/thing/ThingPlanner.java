package io.adit.things.internal.thing;

import io.adit.things.internal.store.Change;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.Attributes;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingDefinition;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttributeResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttributes;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttributesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThingDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttributeResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttributes;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttributesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyPolicyId;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyPolicyIdResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.AttributeCreated;
import org.eclipse.ditto.things.model.signals.events.AttributeDeleted;
import org.eclipse.ditto.things.model.signals.events.AttributeModified;
import org.eclipse.ditto.things.model.signals.events.AttributesCreated;
import org.eclipse.ditto.things.model.signals.events.AttributesDeleted;
import org.eclipse.ditto.things.model.signals.events.AttributesModified;
import org.eclipse.ditto.things.model.signals.events.PolicyIdModified;
import org.eclipse.ditto.things.model.signals.events.ThingDefinitionCreated;
import org.eclipse.ditto.things.model.signals.events.ThingDefinitionDeleted;
import org.eclipse.ditto.things.model.signals.events.ThingDefinitionModified;
import org.eclipse.ditto.things.model.signals.events.ThingDeleted;
import org.eclipse.ditto.things.model.signals.events.ThingMerged;
import org.eclipse.ditto.things.model.signals.events.ThingModified;

/** What the commands on a whole existing thing, its definition, policy id and attributes do. */
final class ThingPlanner {
    static final JsonPointer ROOT = JsonPointer.empty();
    private static final JsonPointer POLICY_ID = JsonPointer.of("policyId");
    private static final JsonPointer DEFINITION = JsonPointer.of("definition");
    private static final JsonPointer ATTRIBUTES = JsonPointer.of("attributes");

    private ThingPlanner() {}

    /** The plan of a command other than creation on an existing thing; throws when it names what is not there. */
    static ThingPlan plan(ThingModifyCommand<?> command, ThingId id, JsonObject thing) {
        return switch (command) {
            case ModifyThing modify -> modifyThing(modify, id, thing);
            case MergeThing merge -> merge(merge, id);
            case DeleteThing delete ->
                ThingPlan.remove(
                        ROOT, (r, at, h, m) -> ThingDeleted.of(id, r, at, h, m), h -> DeleteThingResponse.of(id, h));
            case ModifyPolicyId modify ->
                ThingPlan.set(
                        POLICY_ID,
                        JsonValue.of(modify.getPolicyEntityId().toString()),
                        (r, at, h, m) -> PolicyIdModified.of(id, modify.getPolicyEntityId(), r, at, h, m),
                        h -> ModifyPolicyIdResponse.modified(id, h));
            case ModifyThingDefinition modify -> modifyDefinition(modify, id, thing);
            case DeleteThingDefinition delete -> {
                Missing.require(id, thing, DEFINITION, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        DEFINITION,
                        (r, at, h, m) -> ThingDefinitionDeleted.of(id, r, at, h, m),
                        h -> DeleteThingDefinitionResponse.of(id, h));
            }
            case ModifyAttributes modify -> modifyAttributes(modify, id, thing);
            case ModifyAttribute modify -> modifyAttribute(modify, id, thing);
            case DeleteAttributes delete -> {
                Missing.require(id, thing, ATTRIBUTES, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        ATTRIBUTES,
                        (r, at, h, m) -> AttributesDeleted.of(id, r, at, h, m),
                        h -> DeleteAttributesResponse.of(id, h));
            }
            case DeleteAttribute delete -> {
                JsonPointer attribute = delete.getAttributePointer();
                JsonPointer path = ATTRIBUTES.append(attribute);
                Missing.require(id, thing, path, delete.getDittoHeaders());
                yield ThingPlan.remove(
                        path,
                        (r, at, h, m) -> AttributeDeleted.of(id, attribute, r, at, h, m),
                        h -> DeleteAttributeResponse.of(id, attribute, h));
            }
            default -> FeaturePlanner.plan(command, id, thing);
        };
    }

    private static ThingPlan modifyThing(ModifyThing modify, ThingId id, JsonObject thing) {
        JsonObject wanted = modify.getThing().toJson().setValue("thingId", id.toString());
        if (!wanted.contains("policyId")) {
            wanted = wanted.setValue("policyId", thing.getValue("policyId").orElseThrow());
        }
        Thing whole = ThingsModelFactory.newThing(wanted);
        return ThingPlan.set(
                ROOT,
                whole.toJson(),
                (r, at, h, m) -> ThingModified.of(whole, r, at, h, m),
                h -> ModifyThingResponse.modified(id, h));
    }

    private static ThingPlan merge(MergeThing merge, ThingId id) {
        JsonPointer path = merge.getPath();
        JsonValue patch = merge.getValue();
        return new ThingPlan(
                Change.Op.MERGE,
                path,
                patch,
                (r, at, h, m) -> ThingMerged.of(id, path, patch, r, at, h, m),
                h -> MergeThingResponse.of(id, path, h));
    }

    private static ThingPlan modifyDefinition(ModifyThingDefinition modify, ThingId id, JsonObject thing) {
        ThingDefinition definition = modify.getDefinition();
        JsonValue value = modify.getEntity().orElseThrow();
        return ThingPlan.put(
                thing,
                DEFINITION,
                value,
                new ThingPlan.Outcome(
                        (r, at, h, m) -> ThingDefinitionCreated.of(id, definition, r, at, h, m),
                        h -> ModifyThingDefinitionResponse.created(id, definition, h)),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> ThingDefinitionModified.of(id, definition, r, at, h, m),
                        h -> ModifyThingDefinitionResponse.modified(id, h)));
    }

    private static ThingPlan modifyAttributes(ModifyAttributes modify, ThingId id, JsonObject thing) {
        Attributes attributes = modify.getAttributes();
        JsonValue value = attributes.toJson();
        return ThingPlan.put(
                thing,
                ATTRIBUTES,
                value,
                new ThingPlan.Outcome(
                        (r, at, h, m) -> AttributesCreated.of(id, attributes, r, at, h, m),
                        h -> ModifyAttributesResponse.created(id, attributes, h)),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> AttributesModified.of(id, attributes, r, at, h, m),
                        h -> ModifyAttributesResponse.modified(id, h)));
    }

    private static ThingPlan modifyAttribute(ModifyAttribute modify, ThingId id, JsonObject thing) {
        JsonPointer attribute = modify.getAttributePointer();
        JsonPointer path = ATTRIBUTES.append(attribute);
        JsonValue value = modify.getAttributeValue();
        return ThingPlan.put(
                thing,
                path,
                value,
                new ThingPlan.Outcome(
                        (r, at, h, m) -> AttributeCreated.of(id, attribute, value, r, at, h, m),
                        h -> ModifyAttributeResponse.created(id, attribute, value, h)),
                new ThingPlan.Outcome(
                        (r, at, h, m) -> AttributeModified.of(id, attribute, value, r, at, h, m),
                        h -> ModifyAttributeResponse.modified(id, attribute, h)));
    }
}
