package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.Facility;
import io.adit.model.GapFillDerivation;
import io.adit.model.ResampleDerivation;
import io.adit.model.Resampling;
import io.adit.model.SmoothDerivation;
import io.adit.model.Smoothing;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Channel raw = AditFactory.eINSTANCE.createChannel();
    private final Channel derived = AditFactory.eINSTANCE.createChannel();

    SignalChecksTest() {
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId("deck");
        facility.getAssets().add(asset);
        raw.setKey("raw");
        raw.setUnit("m/s2");
        derived.setKey("derived");
        derived.setUnit("m/s2");
        asset.getChannels().addAll(List.of(raw, derived));
    }

    private <T extends Derivation> T over(T derivation) {
        DerivationInput input = AditFactory.eINSTANCE.createDerivationInput();
        input.setChannel(raw);
        derivation.getInputs().add(input);
        derived.setDerivation(derivation);
        return derivation;
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.object() == derived.getDerivation())
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    @Test
    void aFilledGapHasAStepAndAnEnd() {
        GapFillDerivation fill = over(AditFactory.eINSTANCE.createGapFillDerivation());
        assertThat(codes()).containsExactly("ERROR derivation.value");
        fill.setStepSeconds(1);
        fill.setMaxGapSeconds(10_000);
        assertThat(codes()).isEmpty();
        fill.setMaxGapSeconds(10_001);
        assertThat(codes()).containsExactly("ERROR derivation.value");
    }

    @Test
    void aGridHasAStep() {
        ResampleDerivation resample = over(AditFactory.eINSTANCE.createResampleDerivation());
        resample.setMethod(Resampling.INTERPOLATED);
        assertThat(codes()).containsExactly("ERROR derivation.value");
        resample.setStepSeconds(5);
        assertThat(codes()).isEmpty();
        resample.setMaxGapSeconds(0.0);
        assertThat(codes()).containsExactly("ERROR derivation.value");
    }

    @Test
    void smoothingHasAnOddNumberOfSamplesOrATimeConstant() {
        SmoothDerivation smooth = over(AditFactory.eINSTANCE.createSmoothDerivation());
        smooth.setSamples(4);
        assertThat(codes()).containsExactly("ERROR derivation.value");
        smooth.setSamples(3);
        assertThat(codes()).isEmpty();
        smooth.setMethod(Smoothing.SAVITZKY_GOLAY);
        assertThat(codes()).containsExactly("ERROR derivation.value");
        smooth.setMethod(Smoothing.EWMA);
        assertThat(codes()).containsExactly("ERROR derivation.value");
        smooth.setConstantSeconds(60.0);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aFeatureHasAWindowABandAndItsUnit() {
        WindowFeatureDerivation window = over(AditFactory.eINSTANCE.createWindowFeatureDerivation());
        assertThat(codes()).containsExactly("ERROR derivation.value");
        window.setWindowSeconds(40);
        window.setOverlap(0.5);
        assertThat(codes()).isEmpty();
        window.setFeature(WindowFeature.FREQUENCY);
        assertThat(codes()).containsExactly("ERROR unit.mismatch");
        derived.setUnit("Hz");
        assertThat(codes()).isEmpty();
        window.setMinHz(5.0);
        window.setMaxHz(5.0);
        assertThat(codes()).containsExactly("ERROR derivation.value");
        window.setMaxHz(6.0);
        window.setOverlap(0.95);
        assertThat(codes()).containsExactly("ERROR derivation.value");
        window.setOverlap(0);
        window.setRank(11);
        assertThat(codes()).containsExactly("ERROR derivation.value");
    }

    @Test
    void withoutAnInputOnlyThatIsSaid() {
        derived.setDerivation(AditFactory.eINSTANCE.createSmoothDerivation());
        assertThat(codes()).containsExactly("ERROR derivation.no-input");
    }

    @Test
    void onlyOneChannelIsWorkedOn() {
        ResampleDerivation resample = over(AditFactory.eINSTANCE.createResampleDerivation());
        resample.setStepSeconds(5);
        over(resample);
        assertThat(codes()).containsExactly("ERROR derivation.one-input");
    }
}
