package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.ExpressionDerivation;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

/** From a derived channel of the model to things and back to what the engine runs. */
class DerivationsOfProgrammeTest {
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final Asset asset = AditFactory.eINSTANCE.createAsset();

    DerivationsOfProgrammeTest() {
        asset.setId("joint");
        facility.getAssets().add(asset);
        Channel a = channel("settlementWest", "mm");
        Channel b = channel("settlementEast", "mm");
        Channel difference = channel("difference", "mm");
        ExpressionDerivation derivation = AditFactory.eINSTANCE.createExpressionDerivation();
        derivation.setExpression("w - settlementEast");
        derivation.setWaitSeconds(2.0);
        derivation.getInputs().add(input("w", a));
        derivation.getInputs().add(input(null, b));
        derivation.getInputs().get(1).setMaxAgeSeconds(30.0);
        derivation.getInputs().get(1).setTrigger(false);
        difference.setDerivation(derivation);
    }

    private Channel channel(String key, String unit) {
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setId(key);
        channel.setKey(key);
        channel.setUnit(unit);
        asset.getChannels().add(channel);
        return channel;
    }

    private static io.adit.model.DerivationInput input(String name, Channel channel) {
        io.adit.model.DerivationInput input = AditFactory.eINSTANCE.createDerivationInput();
        input.setName(name);
        input.setChannel(channel);
        return input;
    }

    private JsonObject thing() {
        return DesiredState.of(facility, "nginx:admin").things().get("io.adit.sample:programme.joint");
    }

    @Test
    void theEngineGetsWhatTheModelSays() {
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(thing()));
        assertThat(result.problems()).isEmpty();
        ChannelSettings read = result.programme().channels().get(0);
        String thing = "io.adit.sample:joint";
        assertThat(read.derivation())
                .isEqualTo(new ExpressionSettings(
                        "w - settlementEast",
                        List.of(
                                new DerivationInput("w", new ChannelId(thing, "settlementWest"), null, true),
                                new DerivationInput(
                                        "settlementEast", new ChannelId(thing, "settlementEast"), 30.0, false)),
                        2.0));
        assertThat(Engine.check(result.programme()).get(0).code()).isEqualTo("derivation.input");
    }

    @Test
    void oneThatCannotBeReadIsLeftOutAndReported() {
        JsonObject damaged = thing().setValue(
                        JsonPointer.of("features/difference/properties/derivation/kind"), JsonValue.of("magic"));
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(damaged));
        assertThat(result.programme().channels()).isEmpty();
        assertThat(result.problems()).singleElement().asString().contains("magic");
    }
}
