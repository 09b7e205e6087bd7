package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicy;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.*;
import org.eclipse.ditto.things.model.signals.commands.query.*;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.junit.jupiter.api.Test;

class ThingCommandsTest extends TwinTestBase {
    private static final DittoHeaders OWNER = as("u:owner");

    @Test
    void createsThingWithPolicyOfItsOwn() {
        assertThat(status(create("{'thingId':'org.test:pump'}"))).isEqualTo(201);
        sameThing(thing(PUMP, "u:owner"), "{'thingId':'org.test:pump','policyId':'org.test:pump'}");
        assertThat(status(RetrievePolicy.of(PolicyId.of("org.test:pump"), OWNER)))
                .isEqualTo(200);
        assertThat(error(create("{'thingId':'org.test:pump'}"))).isEqualTo("409 things:thing.conflict");
    }

    @Test
    void takesOnlyAPolicyThatItsCreatorMayRead() {
        policy("org.test:shared", "u:writer", "{'thing:/':{'grant':['READ','WRITE'],'revoke':[]}}");
        assertThat(status(create("{'thingId':'org.test:one','policyId':'org.test:shared'}")))
                .isEqualTo(201);
        var hidden = CreateThing.of(
                ThingsModelFactory.newThing(json("{'thingId':'org.test:two','policyId':'org.test:shared'}")),
                null,
                as("u:writer"));
        assertThat(error(hidden)).isEqualTo("404 policies:policy.notfound");
        assertThat(error(create("{'thingId':'org.test:three','policyId':'org.test:none'}")))
                .isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void refusesNumbersOfWhichNoJsonCanBeMade() {
        pump();
        JsonValue list = JsonFactory.readFrom("[{\"a\":-1e999}]");
        assertThat(error(ModifyAttribute.of(PUMP, JsonPointer.of("n"), list, OWNER)))
                .isEqualTo("400 json.invalid");
        assertThat(status(ModifyAttribute.of(PUMP, JsonPointer.of("n"), JsonValue.of("Infinity"), OWNER)))
                .isEqualTo(201);
        assertThat(thing(PUMP, "u:owner").getValue("attributes/n")).contains(JsonValue.of("Infinity"));
    }

    @Test
    void putCreatesThenReplacesAndKeepsPolicy() {
        var put = ModifyThing.of(PUMP, ThingsModelFactory.newThing(json("{'attributes':{'a':1}}")), null, OWNER);
        assertThat(status(put)).isEqualTo(201);
        assertThat(status(put)).isEqualTo(204);
        sameThing(
                thing(PUMP, "u:owner"), "{'thingId':'org.test:pump','policyId':'org.test:pump','attributes':{'a':1}}");
    }

    @Test
    void everyPartIsCreatedModifiedReadAndDeleted() {
        pump();
        ThingId id = PUMP;
        JsonPointer p = JsonPointer.of("status/value");
        var props = ThingsModelFactory.newFeatureProperties(json("{'status':{'value':2}}"));
        var def = ThingsModelFactory.newFeatureDefinition(JsonFactory.newArray("[\"a:b:1\"]"));
        assertThat(List.of(
                        status(ModifyAttribute.of(id, JsonPointer.of("x/y"), JsonValue.of(1), OWNER)),
                        status(ModifyAttribute.of(id, JsonPointer.of("x/y"), JsonValue.of(2), OWNER)),
                        status(DeleteAttribute.of(id, JsonPointer.of("x/y"), OWNER)),
                        status(ModifyAttributes.of(id, ThingsModelFactory.newAttributes(json("{'n':1}")), OWNER)),
                        status(DeleteAttributes.of(id, OWNER)),
                        status(ModifyThingDefinition.of(id, ThingsModelFactory.newDefinition("a:b:1"), OWNER)),
                        status(DeleteThingDefinition.of(id, OWNER)),
                        status(ModifyFeature.of(id, ThingsModelFactory.newFeature("f"), OWNER)),
                        status(ModifyFeatureProperties.of(id, "f", props, OWNER)),
                        status(ModifyFeatureProperty.of(id, "f", p, JsonValue.of(3), OWNER)),
                        status(ModifyFeatureDesiredProperties.of(id, "f", props, OWNER)),
                        status(ModifyFeatureDesiredProperty.of(id, "f", p, JsonValue.of(3), OWNER)),
                        status(ModifyFeatureDefinition.of(id, "f", def, OWNER)),
                        status(DeleteFeatureDefinition.of(id, "f", OWNER)),
                        status(DeleteFeatureDesiredProperty.of(id, "f", p, OWNER)),
                        status(DeleteFeatureDesiredProperties.of(id, "f", OWNER)),
                        status(DeleteFeatureProperty.of(id, "f", p, OWNER)),
                        status(DeleteFeatureProperties.of(id, "f", OWNER)),
                        status(DeleteFeature.of(id, "f", OWNER)),
                        status(DeleteFeatures.of(id, OWNER)),
                        status(DeleteThing.of(id, OWNER))))
                .containsExactly(
                        201, 204, 204, 204, 204, 201, 204, 201, 201, 204, 201, 204, 201, 204, 204, 204, 204, 204, 204,
                        204, 204);
        assertThat(error(RetrieveThing.of(id, OWNER))).isEqualTo("404 things:thing.notfound");
    }

    @Test
    void missingPartsHaveDittosErrors() {
        pump();
        run(ModifyFeature.of(PUMP, ThingsModelFactory.newFeature("empty"), OWNER));
        JsonPointer p = JsonPointer.of("no/such");
        assertThat(List.of(
                        error(RetrieveAttribute.of(PUMP, p, OWNER)),
                        error(DeleteAttribute.of(PUMP, p, OWNER)),
                        error(RetrieveFeature.of(PUMP, "no", OWNER)),
                        error(RetrieveFeatureProperties.of(PUMP, "empty", OWNER)),
                        error(RetrieveFeatureProperty.of(PUMP, "no", p, OWNER)),
                        error(RetrieveFeatureProperty.of(PUMP, "current", p, OWNER)),
                        error(ModifyFeatureProperty.of(PUMP, "no", p, JsonValue.of(1), OWNER)),
                        error(RetrieveFeatureDefinition.of(PUMP, "current", OWNER)),
                        error(RetrieveFeatureDesiredProperties.of(PUMP, "current", OWNER)),
                        error(RetrieveThingDefinition.of(PUMP, OWNER)),
                        error(attribute(ThingId.of("org.test:no"), "a", 1, OWNER))))
                .containsExactly(
                        "404 things:attribute.notfound",
                        "404 things:attribute.notfound",
                        "404 things:feature.notfound",
                        "404 things:feature.properties.notfound",
                        "404 things:feature.notfound",
                        "404 things:feature.property.notfound",
                        "404 things:feature.notfound",
                        "404 things:feature.definition.notfound",
                        "404 things:feature.desiredProperties.notfound",
                        "404 things:definition.notfound",
                        "404 things:thing.notfound");
    }

    @Test
    void mergesWithNullAsDeletion() {
        pump();
        var patch = json(
                "{'attributes':{'name':null,'new':{'deep':1}},'features':{'current':{'properties':{'channel':null}}}}");
        assertThat(status(MergeThing.of(PUMP, JsonPointer.empty(), patch, OWNER)))
                .isEqualTo(204);
        sameThing(
                thing(PUMP, "u:owner"),
                "{'thingId':'org.test:pump','policyId':'org.test:pump','attributes':{'order':1,'new':{'deep':1}},"
                        + "'features':{'current':{'properties':{'status':{'value':1}}}}}");
        assertThat(error(MergeThing.of(PUMP, JsonPointer.empty(), json("{'policyId':null}"), OWNER)))
                .startsWith("40");
    }

    @Test
    void countsRevisionsAndTellsEventsInOrder() {
        List<Signal<?>> told = events("u:owner");
        pump();
        for (int i = 0; i < 50; i++) {
            twins.execute(attribute(PUMP, "order", i, OWNER));
        }
        run(DeleteThing.of(PUMP, OWNER));
        run(create("{'thingId':'org.test:again'}"));
        eventually(() -> assertThat(told).hasSize(53));
        assertThat(told.subList(0, 52).stream().map(one -> ((ThingEvent<?>) one).getRevision()))
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, 52).boxed().toList());
        assertThat(told.get(0).getType()).isEqualTo("things.events:thingCreated");
        assertThat(told.get(1).getType()).isEqualTo("things.events:attributeModified");
        assertThat(told.get(1).getDittoHeaders().getCorrelationId()).contains("test");
        assertThat(told.get(1).getDittoHeaders()).containsEntry("ditto-originator", "u:owner");
        assertThat(told.get(51).getType()).isEqualTo("things.events:thingDeleted");
    }

    @Test
    void etagsAndConditionsDecide() {
        pump();
        CommandResponse<?> read = run(RetrieveThing.of(PUMP, OWNER));
        assertThat(read.getDittoHeaders().getETag().orElseThrow().toString()).isEqualTo("\"rev:1\"");
        DittoHeaders stale =
                OWNER.toBuilder().putHeader("if-match", "\"rev:7\"").build();
        DittoHeaders fresh =
                OWNER.toBuilder().putHeader("if-match", "\"rev:1\"").build();
        var put = ThingsModelFactory.newThing(json("{'attributes':{'order':1}}"));
        assertThat(error(ModifyThing.of(PUMP, put, null, stale))).isEqualTo("412 things:precondition.failed");
        assertThat(status(ModifyThing.of(PUMP, put, null, fresh))).isEqualTo(204);
        DittoHeaders unchanged =
                OWNER.toBuilder().putHeader("if-none-match", "\"rev:2\"").build();
        assertThat(error(RetrieveThing.of(PUMP, unchanged))).isEqualTo("304 things:precondition.notmodified");
        DittoHeaders met = OWNER.toBuilder().condition("eq(attributes/order,1)").build();
        DittoHeaders unmet =
                OWNER.toBuilder().condition("gt(attributes/order,1)").build();
        DittoHeaders broken = OWNER.toBuilder().condition("gt(attributes").build();
        assertThat(error(attribute(PUMP, "order", 5, unmet))).isEqualTo("412 things:condition.failed");
        assertThat(error(attribute(PUMP, "order", 5, broken))).isEqualTo("400 things:condition.invalid");
        assertThat(status(attribute(PUMP, "order", 5, met))).isEqualTo(204);
        DittoHeaders skip = OWNER.toBuilder().putHeader("if-equal", "skip").build();
        assertThat(error(attribute(PUMP, "order", 5, skip))).isEqualTo("412 things:precondition.failed");
    }

    @Test
    void selectsFieldsWithWildcardAndSpecialOnes() {
        pump();
        var fields = JsonFactory.newFieldSelector(
                JsonPointer.of("features/*/properties/status"), JsonPointer.of("_revision"));
        var response = (RetrieveThingResponse) run(
                RetrieveThing.getBuilder(PUMP, OWNER).withSelectedFields(fields).build());
        sameThing(
                response.getEntity(response.getImplementedSchemaVersion()).asObject(),
                "{'features':{'current':{'properties':{'status':{'value':1}}}},'_revision':1}");
    }

    @Test
    void refusesThingOverTheLimit() {
        String big = "x".repeat(101 * 1024);
        assertThat(error(create("{'thingId':'org.test:big','attributes':{'a':'" + big + "'}}")))
                .isEqualTo("413 things:thing.toolarge");
    }

    @Test
    void everythingIsThereAfterReopen() {
        pump();
        run(attribute(PUMP, "order", 42, OWNER));
        var before = thing(PUMP, "u:owner");
        reopen();
        assertThat(thing(PUMP, "u:owner")).isEqualTo(before);
        run(DeleteThing.of(PUMP, OWNER));
        reopen();
        assertThat(error(RetrieveThing.of(PUMP, OWNER))).isEqualTo("404 things:thing.notfound");
    }
}
