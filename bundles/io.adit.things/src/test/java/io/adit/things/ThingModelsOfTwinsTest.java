package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.wot.ModelOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeature;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveWotThingDescriptionResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThingModelsOfTwinsTest extends TwinTestBase {
    private static final String MODELS = "https://models.test/";
    private static final DittoHeaders OWNER = as("u:owner");

    @BeforeEach
    void openWithModels() throws IOException {
        twins.close();
        model(
                "pump",
                "{'@type':'tm:ThingModel','title':'Pump','links':[{'rel':'tm:submodel','href':'motor','instanceName':'motor'}],"
                        + "'tm:optional':['/properties/note'],'properties':{'serial':{'type':'string'},'note':{'type':'string'}},"
                        + "'actions':{'start':{'input':{'type':'number'}}},'events':{'failed':{'data':{'type':'string'}}}}");
        model(
                "motor",
                "{'@type':'tm:ThingModel','properties':{'speed':{'type':'number','default':1.5}},"
                        + "'actions':{'stop':{}}}");
        model(
                "pump2",
                "{'@type':'tm:ThingModel','links':[{'rel':'tm:submodel','href':'motor','instanceName':'motor'},"
                        + "{'rel':'tm:submodel','href':'motor','instanceName':'fan'}],"
                        + "'properties':{'serial':{'type':'string'},'maker':{'type':'string','default':'ACME'}}}");
        twins = Twins.open(
                folder.resolve("twins"),
                TwinOptions.defaults(),
                ModelOptions.defaults().withLocal(Map.of(MODELS, folder.resolve("models"))));
    }

    private void model(String name, String json) throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("models").resolve(name), json(json).toString());
    }

    private void modeledPump() {
        run(create("{'thingId':'org.test:pump','definition':'https://models.test/pump','attributes':{'serial':'S1'}}"));
    }

    private String violation(Command<?> command) {
        try {
            return "no error but " + run(command).getHttpStatus();
        } catch (DittoRuntimeException e) {
            assertThat(e.getErrorCode()).isEqualTo("wot:payload.validation.error");
            return e.getDescription().orElse("");
        }
    }

    @Test
    void newThingGetsTheSkeletonOfItsModel() {
        modeledPump();
        sameThing(
                thing(PUMP, "u:owner"),
                "{'thingId':'org.test:pump','policyId':'org.test:pump','definition':'https://models.test/pump',"
                        + "'attributes':{'serial':'S1'},'features':{'motor':{'definition':['https://models.test/motor'],"
                        + "'properties':{'speed':1.5}}}}");
    }

    @Test
    void newFeatureGetsTheSkeletonOfItsModel() {
        pump();
        var feature = ThingsModelFactory.newFeatureBuilder(json("{'definition':['https://models.test/motor']}"))
                .useId("m")
                .build();
        assertThat(status(ModifyFeature.of(PUMP, feature, OWNER))).isEqualTo(201);
        assertThat(thing(PUMP, "u:owner").getValue("features/m/properties/speed"))
                .contains(JsonValue.of(1.5));
        var wrong = ThingsModelFactory.newFeatureBuilder(
                        json("{'definition':['https://models.test/motor'],'properties':{'speed':'fast'}}"))
                .useId("w")
                .build();
        assertThat(violation(ModifyFeature.of(PUMP, wrong, OWNER))).contains("Feature <w>'s properties");
    }

    @Test
    void valuesAgainstTheModelAreRefused() {
        modeledPump();
        JsonPointer speed = JsonPointer.of("speed");
        assertThat(violation(attribute(PUMP, "serial", 1, OWNER))).contains("Thing's attribute </serial>");
        assertThat(violation(attribute(PUMP, "other", 1, OWNER))).contains("not defined in the model: [other]");
        assertThat(violation(DeleteAttribute.of(PUMP, JsonPointer.of("serial"), OWNER)))
                .contains("non-optional");
        assertThat(violation(DeleteFeature.of(PUMP, "motor", OWNER))).contains("missing in the model defined features");
        assertThat(violation(DeleteThingDefinition.of(PUMP, OWNER))).contains("must not be deleted");
        assertThat(violation(ModifyFeatureProperty.of(PUMP, "motor", speed, JsonValue.of("x"), OWNER)))
                .contains("Feature <motor>'s property </speed>");
        assertThat(violation(ModifyFeatureDesiredProperty.of(PUMP, "motor", speed, JsonValue.of("x"), OWNER)))
                .contains("Feature <motor>'s desired property </speed>");
        assertThat(violation(ModifyFeature.of(PUMP, ThingsModelFactory.newFeature("x"), OWNER)))
                .contains("not defined in the model: [x]");
        assertThat(violation(MergeThing.of(PUMP, JsonPointer.empty(), json("{'attributes':{'note':1}}"), OWNER)))
                .contains("Thing's attributes");
        assertThat(status(ModifyFeatureProperty.of(PUMP, "motor", speed, JsonValue.of(9), OWNER)))
                .isEqualTo(204);
        assertThat(status(ModifyAttribute.of(PUMP, JsonPointer.of("note"), JsonValue.of("ok"), OWNER)))
                .isEqualTo(201);
    }

    @Test
    void creationAndNewDefinitionHaveToFollowTheModel() {
        assertThat(
                        violation(
                                create(
                                        "{'thingId':'org.test:bad','definition':'https://models.test/pump','attributes':{'serial':1}}")))
                .contains("Thing's attributes");
        pump();
        assertThat(violation(ModifyThingDefinition.of(
                        PUMP, ThingsModelFactory.newDefinition("https://models.test/pump"), OWNER)))
                .isNotEmpty();
        assertThat(status(ModifyThingDefinition.of(PUMP, ThingsModelFactory.newDefinition("a:b:1"), OWNER)))
                .isEqualTo(201);
        assertThat(error(create("{'thingId':'org.test:lost','definition':'http://127.0.0.1:1/model'}")))
                .isEqualTo("421 wot:tm.notfound");
        assertThat(status(create("{'thingId':'org.test:far','definition':'https://example.org/model'}")))
                .isEqualTo(201);
    }

    @Test
    void describesThingsAndFeatures() {
        modeledPump();
        DittoHeaders td =
                OWNER.toBuilder().putHeader("accept", "application/td+json").build();
        var thing = (RetrieveWotThingDescriptionResponse) run(RetrieveThing.of(PUMP, td));
        assertThat(thing.getTd().getValue("title")).contains(JsonValue.of("Pump"));
        assertThat(thing.getTd().getValue("links").orElseThrow().toString()).contains("features/motor");
        assertThat(thing.getDittoHeaders()).containsEntry("content-type", "application/td+json");
        var feature = (RetrieveWotThingDescriptionResponse) run(RetrieveFeature.of(PUMP, "motor", td));
        assertThat(feature.getTd().getValue("id")).contains(JsonValue.of("urn:org.test:pump/features/motor"));
        run(create("{'thingId':'org.test:plain'}"));
        assertThat(error(RetrieveThing.of(org.eclipse.ditto.things.model.ThingId.of("org.test:plain"), td)))
                .isEqualTo("404 wot:definition.invalid");
        assertThat(error(RetrieveThing.of(
                        PUMP,
                        td.toBuilder()
                                .authorizationContext(as("u:other").getAuthorizationContext())
                                .build())))
                .isEqualTo("404 things:thing.notfound");
    }

    @Test
    void describesByTheModelThatAThingKeeps() {
        run(create("{'thingId':'org.test:model.Fan','attributes':{'thingModel':{"
                + "'@context':'https://www.w3.org/2022/wot/td/v1.1','@type':'tm:ThingModel','title':'Fans','links':["
                + "{'rel':'tm:submodel','href':'" + MODELS + "motor','instanceName':'motor'},"
                + "{'rel':'tm:submodel','href':'" + MODELS + "motor','instanceName':'spare'}],"
                + "'properties':{'name':{'type':'string'}},'actions':{'stop':{'title':'Stop'}}}}}"));
        run(create("{'thingId':'org.test:fan','definition':'org.test:Fan:1.0.0','attributes':{'name':1},"
                + "'features':{'motor':{'properties':{'speed':7}}}}"));
        DittoHeaders td =
                OWNER.toBuilder().putHeader("accept", "application/td+json").build();
        var fan = org.eclipse.ditto.things.model.ThingId.of("org.test:fan");
        JsonObject told = ((RetrieveWotThingDescriptionResponse) run(RetrieveThing.of(fan, td))).getTd();
        assertThat(told.getValue("title")).contains(JsonValue.of("Fans"));
        assertThat(told.getValue("actions/stop/forms").orElseThrow().toString()).contains("inbox/messages/stop");
        assertThat(told.getValue("links").orElseThrow().toString())
                .contains("features/motor", "/models/org.test/Fan/1.0.0")
                .doesNotContain("spare");
        run(create("{'thingId':'org.test:pipe','definition':'org.test:Pipe:1.0.0'}"));
        assertThat(error(RetrieveThing.of(org.eclipse.ditto.things.model.ThingId.of("org.test:pipe"), td)))
                .isEqualTo("404 wot:definition.invalid");
    }

    @Test
    void messagesFollowTheModel() {
        modeledPump();
        assertThat(violation(message("start", JsonValue.of("fast")))).contains("Thing's action <start> input");
        assertThat(violation(message("explode", JsonValue.of(1)))).contains("not defined as known action");
        assertThat(status(message("start", JsonValue.of(3)))).isEqualTo(202);
        MessageHeaders plain = MessageHeaders.newBuilder(MessageDirection.TO, PUMP, "start")
                .contentType("text/plain")
                .build();
        SendThingMessage<Object> text = SendThingMessage.of(
                PUMP, Message.<Object>newBuilder(plain).payload("3").build(), unanswered());
        assertThat(violation(text))
                .isEqualTo("Could not validate non-JSON message content type <text/plain> for message"
                        + " subject <start>");
        MessageHeaders stop = MessageHeaders.newBuilder(MessageDirection.TO, PUMP, "stop")
                .featureId("motor")
                .build();
        SendFeatureMessage<Object> known =
                SendFeatureMessage.of(PUMP, "motor", Message.newBuilder(stop).build(), unanswered());
        assertThat(status(known)).isEqualTo(202);
    }

    private static DittoHeaders unanswered() {
        return OWNER.toBuilder().responseRequired(false).channel("live").build();
    }

    private static SendThingMessage<Object> message(String subject, JsonValue payload) {
        MessageHeaders headers = MessageHeaders.newBuilder(MessageDirection.TO, PUMP, subject)
                .contentType("application/json")
                .build();
        return SendThingMessage.of(
                PUMP, Message.<Object>newBuilder(headers).payload(payload).build(), unanswered());
    }

    private MigrateThingDefinition migration(DittoHeaders headers) {
        return MigrateThingDefinition.of(
                PUMP,
                MODELS + "pump2",
                json("{'attributes':{'serial':'S2','note':null},'features':{'motor':{'properties':{'speed':7}}}}"),
                Map.of(
                        org.eclipse.ditto.policies.model.ResourceKey.newInstance("thing", "/attributes/serial"),
                        "eq(attributes/serial,\"other\")"),
                true,
                headers);
    }

    @Test
    void migratesToAnotherModel() {
        modeledPump();
        run(ModifyAttribute.of(PUMP, JsonPointer.of("note"), JsonValue.of("old"), OWNER));
        List<Signal<?>> told = events("u:owner");
        JsonObject before = thing(PUMP, "u:owner");
        var trial = (MigrateThingDefinitionResponse)
                run(migration(OWNER.toBuilder().dryRun(true).build()));
        assertThat(trial.getHttpStatus().getCode()).isEqualTo(202);
        assertThat(trial.getMergeStatus()).hasToString("DRY_RUN");
        assertThat(thing(PUMP, "u:owner")).isEqualTo(before);
        var applied = (MigrateThingDefinitionResponse) run(migration(OWNER));
        assertThat(applied.getHttpStatus().getCode()).isEqualTo(200);
        assertThat(applied.getPatch()).isEqualTo(trial.getPatch());
        sameThing(
                thing(PUMP, "u:owner"),
                "{'thingId':'org.test:pump','policyId':'org.test:pump','definition':'https://models.test/pump2',"
                        + "'attributes':{'serial':'S1','maker':'ACME'},'features':{'motor':{'definition':"
                        + "['https://models.test/motor'],'properties':{'speed':7}},"
                        + "'fan':{'definition':['https://models.test/motor'],'properties':{'speed':1.5}}}}");
        eventually(() -> assertThat(told).hasSize(1));
        assertThat(told.get(0).getType()).isEqualTo("things.events:ThingDefinitionMigrated");
    }

    @Test
    void migrationThatWouldNotFollowTheModelIsRefused() {
        modeledPump();
        MigrateThingDefinition bare = MigrateThingDefinition.of(
                PUMP, MODELS + "pump2", org.eclipse.ditto.json.JsonFactory.newObject(), Map.of(), false, OWNER);
        assertThat(violation(bare)).contains("Required JSON fields were missing");
        MigrateThingDefinition unknown = MigrateThingDefinition.of(
                PUMP, "https://example.org/m", org.eclipse.ditto.json.JsonFactory.newObject(), Map.of(), false, OWNER);
        assertThat(error(unknown)).isEqualTo("400 wot:skeleton.generation.failed");
    }
}
