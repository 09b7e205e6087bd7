package io.adit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CommandSettings;
import io.adit.engine.programme.InputSettings;
import io.adit.engine.programme.InputType;
import io.adit.engine.programme.InterlockSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Command;
import io.adit.model.CommandInput;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.ProgrammeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What goes with the commands of the sample's fans: from the model to things, to the server and to thing models. */
class CommandsOfProgrammeTest {
    private static final String ACTION = "attributes/thingModel/actions/setSpeed";
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final List<Command> speeds = new ArrayList<>();

    CommandsOfProgrammeTest() {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Command command && command.getSubject().equals("setSpeed")) {
                speeds.add(command);
            }
        }
    }

    private Map<String, JsonObject> things() {
        return DesiredState.of(facility, "nginx:admin").things();
    }

    private JsonObject fan() {
        return things().get("io.adit.sample:command.set-speed-fan-f1");
    }

    private CommandSettings only(JsonObject thing) {
        return ProgrammeReader.read(List.of(thing)).programme().commands().get(0);
    }

    private static CommandInput add(Command command, String pointer, io.adit.model.InputType type) {
        CommandInput input = AditFactory.eINSTANCE.createCommandInput();
        input.setId(command.getId() + pointer.replace('/', '.'));
        input.setPointer(pointer);
        input.setType(type);
        command.getInputs().add(input);
        return input;
    }

    @Test
    void theServerGetsWhatTheModelSays() {
        CommandInput way = add(speeds.get(0), "/air/way", io.adit.model.InputType.CHOICE);
        way.getChoices().addAll(List.of("in", "out"));
        way.setOptional(true);
        CommandSettings read = only(fan());
        assertThat(read.commandId()).isEqualTo("set-speed-fan-f1");
        assertThat(read.subject()).isEqualTo("setSpeed");
        assertThat(read.featureId()).isNull();
        assertThat(read.fault()).isEmpty();
        assertThat(read.inputs())
                .containsExactly(
                        new InputSettings("/percent", "Speed", InputType.NUMBER, "%", 0.0, 100.0, List.of(), false),
                        new InputSettings(
                                "/air/way", way.getId(), InputType.CHOICE, "", null, null, List.of("in", "out"), true));
    }

    @Test
    void theAssetSaysItToAppsAndWhatNeedsNoValueIsNoMatterOfTheProgramme() {
        JsonObject thing =
                things().get("io.adit.sample:" + ((Asset) speeds.get(0).eContainer()).getId());
        JsonObject told = thing.getValue("attributes/commands").orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .filter(each -> each.contains("inputs"))
                .findFirst()
                .orElseThrow();
        assertThat(told.getValue("inputs"))
                .contains(JsonArray.of("[{\"pointer\":\"/percent\",\"name\":\"Speed\",\"type\":\"NUMBER\","
                        + "\"description\":\"Of full speed.\",\"unit\":\"%\",\"min\":0.0,\"max\":100.0}]"));
        assertThat(told.getValue("values")).contains(JsonArray.of("[\"/percent\"]"));
        assertThat(things()).doesNotContainKey("io.adit.sample:command.stop-fan-f1");
    }

    @Test
    void whatCanNotBeReadRefusesInsteadOfTakingAnything() {
        JsonObject broken =
                fan().setValue(JsonPointer.of("attributes/command/inputs"), JsonArray.of("[{\"type\":\"COLOUR\"}]"));
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(broken));
        assertThat(result.problems()).singleElement().asString().contains("COLOUR", "refused");
        CommandSettings read = result.programme().commands().get(0);
        assertThat(read.subject()).isEqualTo(InterlockSettings.ANY_SUBJECT);
        assertThat(read.fault()).contains("can't be read");
    }

    @Test
    void theThingModelOfTheClassHasItAsAnActionWithItsDataSchema() {
        for (Command command : speeds) {
            add(command, "/ramp/seconds", io.adit.model.InputType.INTEGER).setOptional(true);
        }
        speeds.forEach(command -> command.getInputs().get(1).setName("Ramp"));
        assertThat(things().get("io.adit.sample:model.IfcFan").getValue(ACTION + "/input"))
                .contains(JsonObject.of("""
                        {"type":"object","additionalProperties":false,"properties":{
                        "percent":{"title":"Speed","type":"number","description":"Of full speed.","unit":"%","minimum":0.0,"maximum":100.0},
                        "ramp":{"type":"object","additionalProperties":false,"properties":{
                        "seconds":{"title":"Ramp","type":"integer"}}}},"required":["percent"]}"""));
        assertThat(things().get("io.adit.sample:model.IfcFan").getValue("attributes/thingModel/actions/stop"))
                .contains(JsonObject.empty());
    }

    @Test
    void aClassSaysNothingOfWhatItsThingsTakeDifferently() {
        speeds.get(1).getInputs().get(0).setRangeMax(50.0);
        assertThat(things().get("io.adit.sample:model.IfcFan").getValue(ACTION)).contains(JsonObject.empty());
    }
}
