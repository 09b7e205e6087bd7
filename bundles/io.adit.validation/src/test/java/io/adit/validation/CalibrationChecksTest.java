package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.model.Correction;
import io.adit.model.Device;
import io.adit.model.Facility;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Asset asset = AditFactory.eINSTANCE.createAsset();
    private final Channel channel = channel("pressure", "kPa", "Hz");
    private final Channel thermometer = channel("temperature", "Cel", "Cel");
    private final Calibration calibration = AditFactory.eINSTANCE.createCalibration();
    private final Correction correction = AditFactory.eINSTANCE.createCorrection();

    CalibrationChecksTest() {
        asset.setId("ring");
        facility.getAssets().add(asset);
        calibration.setKind(CalibrationKind.VIBRATING_WIRE);
        calibration.getCoefficients().addAll(List.of(0.3, 9000.0));
        calibration.setUnit("kPa");
        calibration.getCorrections().add(correction);
        channel.getCalibrations().add(calibration);
        correction.setChannel(thermometer);
        correction.setUnit("Cel");
    }

    private Channel channel(String key, String unit, String sourceUnit) {
        Device device = AditFactory.eINSTANCE.createDevice();
        device.setId("logger-" + key);
        facility.getDevices().add(device);
        Channel made = AditFactory.eINSTANCE.createChannel();
        made.setKey(key);
        made.setUnit(unit);
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setDevice(device);
        binding.setPointer("/" + key);
        binding.setSourceUnit(sourceUnit);
        made.getBindings().add(binding);
        asset.getChannels().add(made);
        return made;
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.object() == calibration
                        || finding.object() == correction
                        || finding.object() == channel.getBindings().get(0))
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    @Test
    void aVibratingWireWithATemperatureIsRight() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void aVibratingWireHasASourceUnitOfFrequencyOrTimeOrNone() {
        Binding binding = channel.getBindings().get(0);
        for (String unit : new String[] {"us", "", "1", "kHz"}) {
            binding.setSourceUnit(unit);
            assertThat(codes()).as(unit).isEmpty();
        }
        binding.setSourceUnit("mV");
        assertThat(codes()).containsExactly("ERROR binding.reading");
    }

    @Test
    void coefficientsFitTheirKind() {
        calibration.getCoefficients().add(1.0);
        assertThat(codes()).isEmpty();
        calibration.getCoefficients().add(1.0);
        assertThat(codes()).containsExactly("ERROR calibration.coefficients");
        calibration.setKind(CalibrationKind.STEINHART_HART);
        assertThat(codes()).containsExactlyInAnyOrder("ERROR calibration.thermistor", "ERROR binding.reading");
        calibration.setKind(CalibrationKind.LINEAR);
        assertThat(codes()).containsExactly("ERROR calibration.coefficients");
    }

    @Test
    void aCorrectionNamesAnotherChannelAndItsUnit() {
        correction.setUnit("kPa");
        assertThat(codes()).containsExactly("ERROR unit.mismatch");
        correction.setChannel(channel);
        assertThat(codes()).containsExactly("ERROR correction.channel");
        correction.setChannel(null);
        assertThat(codes()).containsExactly("ERROR correction.channel");
    }

    @Test
    void aCorrectionHasNumbersThatCanBeUsed() {
        correction.setFactor(Double.NaN);
        assertThat(codes()).containsExactly("ERROR correction.value");
        correction.setFactor(1);
        correction.setMaxAgeSeconds(-1.0);
        assertThat(codes()).containsExactly("ERROR correction.value");
    }
}
