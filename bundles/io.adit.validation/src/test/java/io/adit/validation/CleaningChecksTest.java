package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.Facility;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleaningChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Asset asset = AditFactory.eINSTANCE.createAsset();
    private final Channel channel = channel("pressure", "kPa");
    private final Cleaning cleaning = AditFactory.eINSTANCE.createCleaning();

    CleaningChecksTest() {
        asset.setId("pump");
        facility.getAssets().add(asset);
        channel.setCleaning(cleaning);
    }

    private Channel channel(String key, String unit) {
        Channel made = AditFactory.eINSTANCE.createChannel();
        made.setKey(key);
        made.setUnit(unit);
        asset.getChannels().add(made);
        return made;
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.object() == cleaning)
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    @Test
    void aTwinSensorNeedsToleranceAndTime() {
        cleaning.setDriftReference(channel("twin", "bar"));
        assertThat(codes()).containsExactly("ERROR cleaning.drift-half");
        cleaning.setDriftTolerance(0.5);
        cleaning.setDriftSeconds(3600.0);
        assertThat(codes()).isEmpty();
        cleaning.setDriftSeconds(0.0);
        assertThat(codes()).containsExactly("ERROR cleaning.not-positive");
    }

    @Test
    void aTwinSensorMeasuresTheSameElsewhere() {
        cleaning.setDriftTolerance(0.5);
        cleaning.setDriftSeconds(3600.0);
        cleaning.setDriftReference(channel);
        assertThat(codes()).containsExactly("ERROR cleaning.drift-self");
        cleaning.setDriftReference(channel("temperature", "Cel"));
        assertThat(codes()).containsExactly("ERROR unit.mismatch");
    }

    @Test
    void theToleranceOfTheClockIsAboveZero() {
        cleaning.setClockToleranceSeconds(-1.0);
        assertThat(codes()).containsExactly("ERROR cleaning.not-positive");
    }
}
