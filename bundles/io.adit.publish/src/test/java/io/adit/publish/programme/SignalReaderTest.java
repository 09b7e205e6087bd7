package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.GapFillSettings;
import io.adit.engine.programme.ResampleSettings;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.WindowFeatureSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.Facility;
import io.adit.model.GapFillDerivation;
import io.adit.model.GapFilling;
import io.adit.model.ResampleDerivation;
import io.adit.model.Resampling;
import io.adit.model.SmoothDerivation;
import io.adit.model.Smoothing;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;
import io.adit.publish.desired.DesiredState;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.junit.jupiter.api.Test;

/** Derivations over the samples of one channel, from the model through its thing to the engine's programme. */
class SignalReaderTest {
    private static final DerivationInput INPUT = new DerivationInput("raw", new ChannelId("ns:deck", "raw"));

    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Channel raw = AditFactory.eINSTANCE.createChannel();
    private final Channel derived = AditFactory.eINSTANCE.createChannel();

    SignalReaderTest() {
        facility.setId("bridge");
        facility.setName("Bridge");
        facility.setNamespace("ns");
        facility.setTenant("t");
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId("deck");
        asset.setName("Deck");
        facility.getAssets().add(asset);
        raw.setKey("raw");
        raw.setUnit("m/s2");
        derived.setKey("derived");
        derived.setUnit("m/s2");
        asset.getChannels().addAll(List.of(raw, derived));
    }

    private JsonObject thing(Derivation derivation) {
        io.adit.model.DerivationInput input = AditFactory.eINSTANCE.createDerivationInput();
        input.setChannel(raw);
        derivation.getInputs().add(input);
        derived.setDerivation(derivation);
        return DesiredState.of(facility, "nginx:admin").things().get("ns:programme.deck");
    }

    private DerivationSettings published(Derivation derivation) {
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(thing(derivation)));
        assertThat(result.problems()).isEmpty();
        return result.programme().channels().get(0).derivation();
    }

    @Test
    void filledGapsArriveAsTheyAreInTheModel() {
        GapFillDerivation derivation = AditFactory.eINSTANCE.createGapFillDerivation();
        derivation.setFilling(GapFilling.LINEAR);
        derivation.setStepSeconds(60);
        derivation.setMaxGapSeconds(600);
        assertThat(published(derivation))
                .isEqualTo(new GapFillSettings(INPUT, io.adit.engine.programme.GapFilling.LINEAR, 60, 600));
    }

    @Test
    void aGridArrivesAsItIsInTheModel() {
        ResampleDerivation derivation = AditFactory.eINSTANCE.createResampleDerivation();
        derivation.setMethod(Resampling.INTERPOLATED);
        derivation.setStepSeconds(10);
        derivation.setMaxGapSeconds(45.0);
        assertThat(published(derivation))
                .isEqualTo(new ResampleSettings(INPUT, io.adit.engine.programme.Resampling.INTERPOLATED, 10, 45.0));
    }

    @Test
    void smoothingArrivesAsItIsInTheModel() {
        SmoothDerivation derivation = AditFactory.eINSTANCE.createSmoothDerivation();
        derivation.setMethod(Smoothing.SAVITZKY_GOLAY);
        derivation.setSamples(7);
        derivation.setMaxGapSeconds(5.0);
        assertThat(published(derivation))
                .isEqualTo(new SmoothSettings(INPUT, io.adit.engine.programme.Smoothing.SAVITZKY_GOLAY, 7, null, 5.0));
    }

    @Test
    void aFeatureOfAWindowArrivesAsItIsInTheModel() {
        WindowFeatureDerivation derivation = AditFactory.eINSTANCE.createWindowFeatureDerivation();
        derivation.setFeature(WindowFeature.FREQUENCY);
        derivation.setWindowSeconds(40.96);
        derivation.setOverlap(0.5);
        derivation.setRank(2);
        derivation.setMinHz(3.0);
        derivation.setMaxHz(20.0);
        assertThat(published(derivation))
                .isEqualTo(new WindowFeatureSettings(
                        INPUT, io.adit.engine.programme.WindowFeature.FREQUENCY, 40.96, 0.5, 2, 3.0, 20.0));
    }

    @Test
    void oneWithoutItsOnlyInputIsLeftOutAndReported() {
        JsonObject thing = thing(AditFactory.eINSTANCE.createSmoothDerivation())
                .remove(JsonPointer.of("features/derived/properties/derivation/inputs"));
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(thing));
        assertThat(result.programme().channels()).isEmpty();
        assertThat(result.problems()).singleElement().asString().contains("0 inputs instead of one");
    }
}
