package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeature;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.junit.jupiter.api.Test;

class MetadataTest extends TwinTestBase {
    private static final JsonPointer STATUS = JsonPointer.of("status/value");

    private static DittoHeaders with(String header, String value) {
        return as("u:owner").toBuilder().putHeader(header, value).build();
    }

    private static DittoHeaders put(String... keysAndValues) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"key\":\"" + keysAndValues[i] + "\",\"value\":" + keysAndValues[i + 1] + "}");
        }
        return with("put-metadata", "[" + entries + "]");
    }

    private JsonObject metadata() {
        var response = (RetrieveThingResponse) run(RetrieveThing.getBuilder(PUMP, as("u:owner"))
                .withSelectedFields(JsonFactory.newFieldSelector(JsonPointer.of("_metadata")))
                .build());
        return response.getEntity(response.getImplementedSchemaVersion())
                .asObject()
                .getValue("_metadata")
                .map(JsonValue::asObject)
                .orElseGet(JsonFactory::newObject);
    }

    @Test
    void comesWithANewThingInItsJsonOrInTheHeader() {
        String thing = "{'thingId':'org.test:pump','attributes':{'a':1},'_metadata':{'attributes':{'a':{'by':'x'}}}}";
        ModifyThing made = ModifyThing.of(PUMP, ThingsModelFactory.newThing(json(thing)), null, as("u:owner"));
        assertThat(error(made.setDittoHeaders(put("attributes/a/by", "\"y\""))))
                .isEqualTo("400 things:metadata.notmodifiable");
        run(made);
        assertThat(metadata()).isEqualTo(json("{'attributes':{'a':{'by':'x'}}}"));
        run(ModifyThing.of(
                PUMP, ThingsModelFactory.newThing(json(thing.replace("'by':'x'", "'by':'z'"))), null, as("u:owner")));
        assertThat(metadata())
                .as("what a later whole thing brings does not count")
                .isEqualTo(json("{'attributes':{'a':{'by':'x'}}}"));
    }

    private void property(int value, DittoHeaders headers) {
        run(ModifyFeatureProperty.of(PUMP, "current", STATUS, JsonValue.of(value), headers));
    }

    @Test
    void isToldOfThePartThatACommandIsAboutAndKept() {
        pump();
        property(2, put("by", "\"operator\"", "at/zone", "\"UTC\""));
        String told =
                "{'features':{'current':{'properties':{'status':{'value':{'by':'operator','at':{'zone':'UTC'}}}}}}}";
        assertThat(metadata()).isEqualTo(json(told));
        property(3, as("u:owner"));
        assertThat(metadata()).isEqualTo(json(told));
        reopen();
        assertThat(metadata()).isEqualTo(json(told));
        assertThat(thing(PUMP, "u:owner").contains("_metadata")).isFalse();
    }

    @Test
    void survivesASnapshot() {
        twins.close();
        twins = Twins.open(
                folder, new TwinOptions(java.time.Clock.systemUTC(), 2, 100, java.time.Duration.ofSeconds(10)));
        pump();
        property(2, put("by", "\"operator\""));
        for (int i = 0; i < 5; i++) {
            property(i, as("u:owner"));
        }
        reopen();
        assertThat(metadata())
                .isEqualTo(json("{'features':{'current':{'properties':{'status':{'value':{'by':'operator'}}}}}}"));
    }

    @Test
    void isSetAtEveryLeafOrWhereAWildcardPoints() {
        pump();
        run(MergeThing.of(
                PUMP,
                JsonPointer.of("features"),
                json("{'current':{'properties':{'status':{'value':7}}}}"),
                put("*/by", "1")));
        assertThat(metadata()).isEqualTo(json("{'features':{'current':{'properties':{'status':{'value':{'by':1}}}}}}"));
        run(MergeThing.of(
                PUMP,
                JsonPointer.empty(),
                json("{'attributes':{'order':2}}"),
                put("features/*/properties/*/doc", "{\"text\":\"x\"}", "attributes/*/src", "\"IFC\"")));
        assertThat(metadata())
                .isEqualTo(
                        json(
                                "{'features':{'current':{'properties':{'status':{'value':{'by':1},'doc':{'text':'x'}},"
                                        + "'channel':{'doc':{'text':'x'}}}}},'attributes':{'name':{'src':'IFC'},'order':{'src':'IFC'}}}"));
    }

    @Test
    void comesWithACreatedThingAndGoesWithARemovedPart() {
        JsonObject thing = json("{'thingId':'org.test:pump','attributes':{'a':1},'features':{'f':{},'g':{}}}");
        run(CreateThing.of(
                ThingsModelFactory.newThing(thing),
                null,
                put("attributes/a/x", "1", "features/f/y", "2", "features/g/z", "3")));
        assertThat(metadata()).isEqualTo(json("{'attributes':{'a':{'x':1}},'features':{'f':{'y':2},'g':{'z':3}}}"));
        run(DeleteFeature.of(PUMP, "f", as("u:owner")));
        assertThat(metadata()).isEqualTo(json("{'attributes':{'a':{'x':1}},'features':{'g':{'z':3}}}"));
        run(ModifyThing.of(PUMP, ThingsModelFactory.newThing(json("{'attributes':{'a':1}}")), null, as("u:owner")));
        assertThat(metadata()).isEqualTo(json("{'attributes':{'a':{'x':1}}}"));
    }

    @Test
    void isReadByHeader() {
        pump();
        property(2, put("by", "\"operator\""));
        RetrieveFeature all = RetrieveFeature.of(PUMP, "current", with("get-metadata", "*"));
        assertThat(run(all).getDittoHeaders())
                .containsEntry("ditto-metadata", "{\"properties\":{\"status\":{\"value\":{\"by\":\"operator\"}}}}");
        RetrieveThing one = RetrieveThing.of(PUMP, with("get-metadata", "features/current/properties/status/value/by"));
        assertThat(run(one).getDittoHeaders())
                .containsEntry(
                        "ditto-metadata",
                        "{\"features\":{\"current\":{\"properties\":{\"status\":{\"value\":{\"by\":\"operator\"}}}}}}");
        RetrieveThing everywhere = RetrieveThing.of(PUMP, with("get-metadata", "*/by"));
        assertThat(run(everywhere).getDittoHeaders().get("ditto-metadata")).contains("operator");
    }

    @Test
    void isShownOnlyToWhoMayReadWhatItIsAbout() {
        policy("org.test:p", "u:reader", "{'thing:/attributes/open':{'grant':['READ'],'revoke':[]}}");
        run(CreateThing.of(
                ThingsModelFactory.newThing(
                        json("{'thingId':'org.test:pump','policyId':'org.test:p','attributes':{'open':1,'secret':2}}")),
                null,
                put("attributes/open/x", "1", "attributes/secret/x", "2")));
        DittoHeaders reader =
                as("u:reader").toBuilder().putHeader("get-metadata", "*").build();
        assertThat(run(RetrieveThing.of(PUMP, reader)).getDittoHeaders())
                .containsEntry("ditto-metadata", "{\"attributes\":{\"open\":{\"x\":1}}}");
    }

    @Test
    void isDeletedByHeader() {
        pump();
        property(2, put("by", "\"operator\"", "why", "\"test\""));
        property(2, with("delete-metadata", "by"));
        assertThat(metadata())
                .isEqualTo(json("{'features':{'current':{'properties':{'status':{'value':{'why':'test'}}}}}}"));
        run(ModifyAttribute.of(PUMP, JsonPointer.of("order"), JsonValue.of(1), put("k", "1")));
        run(MergeThing.of(
                PUMP, JsonPointer.empty(), json("{'attributes':{'order':3}}"), with("delete-metadata", "*/why")));
        assertThat(metadata().getValue("attributes/order/k")).contains(JsonValue.of(1));
        assertThat(metadata().toString()).doesNotContain("why");
        run(MergeThing.of(PUMP, JsonPointer.empty(), json("{'attributes':{'order':4}}"), with("delete-metadata", "*")));
        assertThat(metadata()).isEqualTo(JsonFactory.newObject());
    }

    @Test
    void isToldInTheEvent() {
        pump();
        List<Signal<?>> told = events("u:owner");
        property(2, put("by", "\"operator\""));
        eventually(() -> assertThat(told).hasSize(1));
        assertThat(((ThingEvent<?>) told.get(0)).getMetadata().orElseThrow().toString())
                .isEqualTo("{\"by\":\"operator\"}");
    }

    @Test
    void headersThatContradictOrPointAstrayAreRefused() {
        pump();
        DittoHeaders both =
                put("by", "1").toBuilder().putHeader("delete-metadata", "x").build();
        assertThat(error(attribute(PUMP, "order", 1, both))).isEqualTo("400 things:metadata.headersconflict");
        assertThat(error(attribute(PUMP, "order", 1, put("a/*/b", "1")))).isEqualTo("400 header.notsupported");
        assertThat(error(MergeThing.of(
                        PUMP,
                        JsonPointer.empty(),
                        json("{'attributes':{'order':4}}"),
                        put("features/*/wrong/*/k", "1"))))
                .startsWith("400");
    }
}
