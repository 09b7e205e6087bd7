package io.adit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Comparison;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.PayloadCondition;
import io.adit.model.Condition;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.ProgrammeReader;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

/** From the sample's model to things and back to what the engine runs. */
class InterlocksOfProgrammeTest {
    private static final String FAN = "keep-speed-fan-f1";
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final JsonObject thing =
            DesiredState.of(facility, "nginx:admin").things().get("io.adit.sample:interlock." + FAN);

    @Test
    void theEngineGetsWhatTheModelSays() {
        InterlockSettings read = only(ProgrammeReader.read(List.of(thing)));
        assertThat(read.interlockId()).isEqualTo(FAN);
        assertThat(read.thingId()).startsWith("io.adit.sample:");
        assertThat(read.featureId()).isNull();
        assertThat(read.subject()).isEqualTo("setSpeed");
        assertThat(read.payload()).isEqualTo(new PayloadCondition("/percent", Comparison.BELOW, "30"));
        assertThat(read.needed()).isEqualTo(1);
        assertThat(read.advice()).contains("Ventilate");
        assertThat(read.conditions())
                .containsExactly(
                        new ConditionSettings("co-west", "alert", 15.0, false),
                        new ConditionSettings("co-east", "alert", 15.0, false));
        assertThat(read.fault()).isEmpty();
    }

    @Test
    void theAssetSaysWhatItsDeviceCanBeTold() {
        JsonObject fan = DesiredState.of(facility, "nginx:admin").things().values().stream()
                .filter(each -> each.getValue("attributes/ifc/tag")
                        .filter(JsonValue.of("F1")::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(fan.getValue("attributes/commands").orElseThrow()).isEqualTo(JsonArray.of("""
                                [{"id":"stop-fan-f1","name":"Stop fan F1","subject":"stop"},
                                {"id":"set-speed-fan-f1","name":"Set the speed of fan F1","subject":"setSpeed","values":["/percent"],"inputs":[
                                {"pointer":"/percent","name":"Speed","type":"NUMBER","description":"Of full speed.","unit":"%","min":0.0,"max":100.0}]}]"""));
    }

    @Test
    void theEngineGetsWhetherUncertainValuesWillDo() {
        facility.eAllContents().forEachRemaining(each -> {
            if (each instanceof Condition condition) {
                condition.setAcceptUncertain(condition.getRule().getId().equals("co-east"));
            }
        });
        JsonObject changed = DesiredState.of(facility, "nginx:admin").things().get("io.adit.sample:interlock." + FAN);
        assertThat(only(ProgrammeReader.read(List.of(changed))).conditions())
                .containsExactly(
                        new ConditionSettings("co-west", "alert", 15.0, false),
                        new ConditionSettings("co-east", "alert", 15.0, true));
    }

    @Test
    void oneThatCannotBeReadRefusesAllThatGoesToItsAsset() {
        JsonObject damaged = thing.setValue(JsonPointer.of("attributes/interlock/needed"), JsonValue.of("many"));
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(damaged));
        InterlockSettings read = only(result);
        assertThat(read.subject()).isEqualTo(InterlockSettings.ANY_SUBJECT);
        assertThat(read.thingId())
                .isEqualTo(only(ProgrammeReader.read(List.of(thing))).thingId());
        assertThat(read.fault()).contains("needed").contains("many");
        assertThat(result.problems())
                .singleElement()
                .asString()
                .contains("all commands")
                .contains("refused");
    }

    private static InterlockSettings only(ProgrammeReader.Result result) {
        assertThat(result.programme().interlocks()).hasSize(1);
        return result.programme().interlocks().get(0);
    }
}
