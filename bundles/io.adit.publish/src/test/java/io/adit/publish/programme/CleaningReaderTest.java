package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.DriftSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.ClockPolicy;
import io.adit.model.Correction;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.publish.desired.DesiredState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calibrations and checks of a channel, from the model through its thing to the engine's programme. */
class CleaningReaderTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Asset asset = AditFactory.eINSTANCE.createAsset();
    private final Channel channel = channel("pressure", "kPa");

    CleaningReaderTest() {
        facility.setId("station");
        facility.setName("Station");
        facility.setNamespace("ns");
        facility.setTenant("t");
        asset.setId("ring");
        asset.setName("Ring");
        facility.getAssets().add(asset);
    }

    private Channel channel(String key, String unit) {
        Device device = AditFactory.eINSTANCE.createDevice();
        device.setId("logger-" + key);
        facility.getDevices().add(device);
        Channel made = AditFactory.eINSTANCE.createChannel();
        made.setKey(key);
        made.setName(key);
        made.setUnit(unit);
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setDevice(device);
        made.getBindings().add(binding);
        asset.getChannels().add(made);
        return made;
    }

    private ChannelSettings published() {
        DesiredState desired = DesiredState.of(facility, "nginx:admin");
        ProgrammeReader.Result result =
                ProgrammeReader.read(List.of(desired.things().get("ns:programme.ring")));
        assertThat(result.problems()).isEmpty();
        return result.programme().channels().stream()
                .filter(each -> each.id().featureId().equals(channel.getKey()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVibratingWireKeepsItsCorrections() {
        Calibration calibration = AditFactory.eINSTANCE.createCalibration();
        calibration.setKind(CalibrationKind.VIBRATING_WIRE);
        calibration.getCoefficients().addAll(List.of(0.3, 9000.0));
        calibration.setUnit("kPa");
        Correction correction = AditFactory.eINSTANCE.createCorrection();
        correction.setChannel(channel("temperature", "Cel"));
        correction.setUnit("K");
        correction.setFactor(-0.25);
        correction.setReference(293.15);
        correction.setMaxAgeSeconds(60.0);
        calibration.getCorrections().add(correction);
        channel.getCalibrations().add(calibration);
        assertThat(published().calibrations())
                .containsExactly(new CalibrationSettings(
                        io.adit.engine.programme.CalibrationKind.VIBRATING_WIRE,
                        List.of(0.3, 9000.0),
                        "kPa",
                        null,
                        null,
                        List.of(new CorrectionSettings(
                                new ChannelId("ns:ring", "temperature"), "K", -0.25, 293.15, 60.0))));
    }

    @Test
    void clockAndTwinSensorArriveAsTheyAreInTheModel() {
        Cleaning cleaning = AditFactory.eINSTANCE.createCleaning();
        channel.setCleaning(cleaning);
        assertThat(published().cleaning()).isEqualTo(CleaningSettings.OFF);
        cleaning.setClock(ClockPolicy.CORRECTED);
        cleaning.setClockToleranceSeconds(2.5);
        cleaning.setDriftReference(channel("twin", "kPa"));
        cleaning.setDriftTolerance(0.5);
        cleaning.setDriftSeconds(86400.0);
        assertThat(published().cleaning().clock())
                .isEqualTo(new ClockSettings(io.adit.engine.programme.ClockPolicy.CORRECTED, 2.5));
        assertThat(published().cleaning().drift())
                .isEqualTo(new DriftSettings(new ChannelId("ns:ring", "twin"), 0.5, 86400));
    }
}
