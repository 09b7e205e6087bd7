package io.adit.wot;

import static io.adit.wot.ModelFiles.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelUseTest {
    private static final DittoHeaders NONE = DittoHeaders.empty();
    private static final Container ATTRIBUTES = Container.attributes();

    @TempDir
    Path folder;

    private ThingModels models;
    private Model pump;
    private final ModelCheck check = new ModelCheck(ModelRule.all());

    @BeforeEach
    void read() {
        models = new ModelFiles(folder)
                .with(
                        "pump",
                        "{'@context':['https://www.w3.org/2022/wot/td/v1.1',"
                                + "{'ditto':'https://ditto.eclipseprojects.io/wot/ditto-extension#'}],"
                                + "'@type':'tm:ThingModel','title':'Pump {{SITE}}','version':{'model':'1.2.0'},"
                                + "'tm:optional':['/properties/note'],"
                                + "'links':[{'rel':'tm:submodel','href':'motor','instanceName':'motor'},{'rel':'icon','href':'i'}],"
                                + "'properties':{'serial':{'type':'string'},'note':{'type':'string'},"
                                + "'limits':{'type':'object','required':['high'],'properties':{'high':{'type':'number','minimum':5},"
                                + "'low':{'type':'number'}}},"
                                + "'size':{'type':'integer','minimum':2,'ditto:category':'config'}},"
                                + "'actions':{'start':{'input':{'type':'number'},'output':{'type':'boolean'}}},"
                                + "'events':{'failed':{'data':{'type':'string'}}}}")
                .with(
                        "motor",
                        "{'@type':'tm:ThingModel','properties':{'speed':{'type':'number','default':1.5,'readOnly':true},"
                                + "'on':{'type':'boolean','observable':false}}}")
                .models();
        pump = ModelFiles.read(models, "pump");
    }

    @AfterEach
    void close() {
        models.close();
    }

    private static ModelViolatedException violation(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ModelViolatedException.class, work);
    }

    @Test
    void skeletonHasRequiredValuesWithDefaultsOrNeutralOnes() {
        assertThat(Skeletons.ofThing(pump))
                .isEqualTo(json("{'attributes':{'serial':'','limits':{'high':5.0},'config':{'size':2}},"
                        + "'features':{'motor':{'definition':['https://models.test/motor'],"
                        + "'properties':{'speed':1.5,'on':false}}}}"));
    }

    @Test
    void skeletonFollowsItsOwnModel() {
        JsonObject skeleton = Skeletons.ofThing(pump);
        check.all(
                pump, ATTRIBUTES, skeleton.getValue("attributes").orElseThrow().asObject(), NONE);
        check.features(pump, Set.of("motor"), NONE);
    }

    @Test
    void descriptionOfThingHasFormsOfDittosApi() {
        JsonObject thing =
                json("{'_created':'2026-01-01T00:00:00Z','attributes':{'model-placeholders':{'SITE':'North'}}}");
        ModelOptions options = ModelOptions.defaults();
        JsonObject unnamed = pump.json().setValue("title", JsonValue.of("{{SITE}}"));
        Model titled = new Model(pump.definition(), pump.extended(), unnamed, pump.submodels());
        JsonObject td = new Descriptions(options).ofThing("ns:p1", thing, titled);
        assertThat(td.getValue("title")).contains(JsonValue.of("North"));
        assertThat(td.getValue("@type")).contains(JsonValue.of("Thing"));
        assertThat(td.getValue("id")).contains(JsonValue.of("urn:ns:p1"));
        assertThat(td.getValue("base")).contains(JsonValue.of("/api/2/things/ns:p1/"));
        assertThat(td.getValue("version")).contains(json("{'model':'1.2.0','instance':'1.2.0'}"));
        assertThat(td.getValue("security")).contains(JsonValue.of("basic_sc"));
        assertThat(td.getValue("created")).contains(JsonValue.of("2026-01-01T00:00:00Z"));
        assertThat(td.contains("tm:optional")).isFalse();
        assertThat(td.getValue("links").orElseThrow().toString().replace('"', '\''))
                .isEqualTo(
                        "[{'rel':'type','href':'https://models.test/pump','type':'application/tm+json'},"
                                + "{'rel':'item','href':'features/motor','type':'application/td+json'},{'rel':'icon','href':'i'}]");
        assertThat(td.getValue("properties/size/forms").orElseThrow().asArray().get(0))
                .contains(
                        json(
                                "{'op':'readproperty','href':'attributes/config/size{?channel,timeout}','htv:methodName':'GET',"
                                        + "'contentType':'application/json','additionalResponses':[{'success':false,'schema':'dittoError'}]}"));
        assertThat(td.getValue("actions/start/forms").orElseThrow().toString())
                .contains("inbox/messages/start{?timeout,response-required}", "POST", "invokeaction");
        assertThat(td.getValue("actions/start/synchronous")).contains(JsonValue.of(true));
        assertThat(td.getValue("events/failed/forms").orElseThrow().toString())
                .contains("outbox/messages/failed", "sse", "subscribeevent");
        assertThat(td.getValue("forms").orElseThrow().asArray().getSize()).isEqualTo(6);
        assertThat(td.contains("schemaDefinitions/dittoError")).isTrue();
    }

    @Test
    void descriptionOfFeatureObeysReadOnlyAndObservable() {
        JsonObject td = new Descriptions(ModelOptions.defaults())
                .ofFeature("ns:p1", json("{}"), "motor", pump.submodels().get("motor"));
        assertThat(td.getValue("id")).contains(JsonValue.of("urn:ns:p1/features/motor"));
        assertThat(td.getValue("base"))
                .contains(JsonValue.of("/api/2/things/ns:p1/features/motor/"));
        assertThat(td.getValue("properties/speed/forms").orElseThrow().toString())
                .doesNotContain("writeproperty");
        assertThat(td.getValue("properties/on/forms").orElseThrow().toString())
                .contains("writeproperty", "PATCH")
                .doesNotContain("observeproperty");
        assertThat(td.getValue("links").orElseThrow().toString()).startsWith("[{\"rel\":\"collection\"");
    }

    @Test
    void placeholderWithoutValueIsAnError() {
        JsonObject open = pump.json().setValue("title", JsonValue.of("{{SITE}}"));
        Model titled = new Model(pump.definition(), pump.extended(), open, pump.submodels());
        Descriptions descriptions = new Descriptions(ModelOptions.defaults());
        assertThat(ModelFiles.error(() -> descriptions.ofThing("ns:p1", json("{}"), titled)))
                .endsWith("wot:tm.placeholder.unresolved");
    }

    @Test
    void valuesOfTheWrongTypeAreNamedAsDittoDoes() {
        ModelViolatedException wrong =
                violation(() -> check.one(pump, ATTRIBUTES, JsonPointer.of("serial"), JsonValue.of(true), NONE));
        assertThat(wrong.toJson().toString())
                .isEqualTo(
                        "{\"status\":400,\"error\":\"wot:payload.validation.error\",\"message\":\"The provided payload did not"
                                + " conform to the specified WoT (Web of Things) model.\",\"description\":\"The Thing's attribute"
                                + " </serial> contained validation errors, check the validation details.\","
                                + "\"validationDetails\":{\"/attributes/serial\":[\": {type=boolean found, string expected}\"]}}");
    }

    @Test
    void partsOfObjectsAreCheckedByTheirOwnSchema() {
        check.one(pump, ATTRIBUTES, JsonPointer.of("limits/low"), JsonValue.of(1), NONE);
        assertThat(violation(() -> check.one(pump, ATTRIBUTES, JsonPointer.of("limits/high"), JsonValue.of(1), NONE))
                        .details())
                .containsOnlyKeys(JsonPointer.of("attributes/limits/high"));
        assertThat(violation(() -> check.one(pump, ATTRIBUTES, JsonPointer.of("limits"), json("{'low':1}"), NONE))
                        .details()
                        .values()
                        .toString())
                .contains("required property 'high' not found");
    }

    @Test
    void groupsAreCheckedMemberByMember() {
        check.one(pump, ATTRIBUTES, JsonPointer.of("config"), json("{'size':3}"), NONE);
        check.one(pump, ATTRIBUTES, JsonPointer.of("config/size"), JsonValue.of(3), NONE);
        assertThat(violation(() -> check.one(pump, ATTRIBUTES, JsonPointer.of("config"), json("{}"), NONE)))
                .hasMessageContaining("did not conform");
        assertThat(violation(() -> check.one(pump, ATTRIBUTES, JsonPointer.of("config/other"), JsonValue.of(1), NONE))
                        .getDescription())
                .contains(
                        "The Thing's attributes contained JSON fields which were not defined in the model: [config/other]");
    }

    @Test
    void wholeContainersNeedAllAndOnlyWhatIsModeled() {
        JsonObject good = json("{'serial':'x','limits':{'high':9},'config':{'size':3}}");
        check.all(pump, ATTRIBUTES, good, NONE);
        assertThat(violation(() -> check.all(pump, ATTRIBUTES, good.remove("serial"), NONE))
                        .details())
                .containsOnlyKeys(JsonPointer.of("attributes/serial"));
        JsonObject more = good.setValue("more", 1);
        assertThat(violation(() -> check.all(pump, ATTRIBUTES, more, NONE)).getDescription())
                .contains("The Thing's attributes contained JSON fields which were not defined in the model: [more]");
        new ModelCheck(EnumSet.complementOf(EnumSet.of(ModelRule.NON_MODELED_ATTRIBUTES)))
                .all(pump, ATTRIBUTES, more, NONE);
        new ModelCheck(Set.of()).all(pump, ATTRIBUTES, json("{}"), NONE);
    }

    @Test
    void desiredPropertiesNeedNotBeComplete() {
        Container desired = Container.desiredProperties("motor");
        Model motor = pump.submodels().get("motor");
        check.all(motor, desired, json("{'on':true}"), NONE);
        assertThat(violation(() -> check.all(motor, desired, json("{'on':1}"), NONE))
                        .details())
                .isEqualTo(Map.of(
                        JsonPointer.of("features/motor/desiredProperties/on"),
                        java.util.List.of(": {type=integer found, boolean expected}")));
    }

    @Test
    void whatIsRequiredCantBeDeleted() {
        check.removal(pump, ATTRIBUTES, JsonPointer.of("note"), NONE);
        check.removal(pump, ATTRIBUTES, JsonPointer.of("limits/low"), NONE);
        assertThat(violation(() -> check.removal(pump, ATTRIBUTES, JsonPointer.of("limits/high"), NONE)))
                .isNotNull();
        assertThat(violation(() -> check.removal(pump, ATTRIBUTES, JsonPointer.of("config"), NONE)))
                .isNotNull();
        assertThat(violation(() -> check.removal(pump, ATTRIBUTES, JsonPointer.empty(), NONE)))
                .isNotNull();
        check.removal(pump, ATTRIBUTES, JsonPointer.of("unknown"), NONE);
    }

    @Test
    void featuresAreThoseOfTheModel() {
        assertThat(violation(() -> check.features(pump, Set.of(), NONE)).getDescription())
                .contains("Attempting to update the Thing with missing in the model defined features: [motor]");
        assertThat(violation(() -> check.features(pump, Set.of("motor", "x"), NONE))
                        .getDescription())
                .contains("Attempting to update the Thing with feature(s) which were not defined in the model: [x]");
    }

    @Test
    void messagesFollowActionsAndEvents() {
        MessageCheck messages = new MessageCheck(check);
        JsonPointer path = JsonPointer.of("inbox/messages/start");
        messages.input(pump, new MessageCheck.Sent("Thing's", "start", path, () -> JsonValue.of(1), NONE));
        messages.output(pump, new MessageCheck.Sent("Thing's", "start", path, () -> JsonValue.of(true), NONE));
        messages.event(pump, new MessageCheck.Sent("Thing's", "failed", path, () -> JsonValue.of("x"), NONE));
        assertThat(violation(() ->
                                messages.input(pump, new MessageCheck.Sent("Thing's", "stop", path, () -> null, NONE)))
                        .getDescription())
                .contains("The Thing's message subject <stop> is not defined as known action in the model: [start]");
        assertThat(violation(() -> messages.input(
                                pump, new MessageCheck.Sent("Thing's", "start", path, () -> JsonValue.of("x"), NONE)))
                        .getDescription())
                .contains(
                        "The Thing's action <start> input contained validation errors, check the validation details.");
        assertThat(violation(
                        () -> messages.input(pump, new MessageCheck.Sent("Thing's", "start", path, () -> null, NONE))))
                .isNotNull();
    }
}
