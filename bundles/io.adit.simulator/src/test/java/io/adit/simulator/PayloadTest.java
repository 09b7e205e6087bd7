package io.adit.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.PayloadFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where readings stand in a payload, what raw reading gives a value, and what a CSV file gives to whom. */
class PayloadTest {
    @TempDir
    Path folder;

    @Test
    void membersStandWhereThePointersLook() {
        Payload payload = new Payload();
        payload.set("/time", Payload.quoted("12:00"));
        payload.set("/p1/current", "2.5");
        payload.set("/p1/a~1b~0c", "1");
        assertThat(payload).hasToString("{\"time\":\"12:00\",\"p1\":{\"current\":2.5,\"a/b~c\":1}}");
        payload.set("", "7.5");
        assertThat(payload).hasToString("7.5");
        assertThat(Payload.quoted("a\"b\\\n")).isEqualTo("\"a\\\"b\\\\\\u000a\"");
    }

    private static Channel calibrated(CalibrationKind kind, Double... coefficients) {
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setId("channel");
        channel.setUnit("kPa");
        Calibration calibration = AditFactory.eINSTANCE.createCalibration();
        calibration.setKind(kind);
        calibration.getCoefficients().addAll(List.of(coefficients));
        calibration.setUnit("kPa");
        channel.getCalibrations().add(calibration);
        return channel;
    }

    private static double raw(Channel channel, double value) {
        Binding binding = AditFactory.eINSTANCE.createBinding();
        return RawReading.of(channel, binding).applyAsDouble(value);
    }

    @Test
    void calibrationsAreGoneBackwards() {
        assertThat(raw(calibrated(CalibrationKind.LINEAR, 10.0, -0.5), 35)).isEqualTo(-50);
        Channel cubic = calibrated(CalibrationKind.POLYNOMIAL, -4.0, 2.0, 0.0, 0.25);
        for (double x : new double[] {-300, -0.5, 0, 1e-4, 7, 4000}) {
            assertThat(raw(cubic, -4 + 2 * x + 0.25 * x * x * x)).isCloseTo(x, within(1e-6 * Math.max(1, Math.abs(x))));
        }
        Channel table = calibrated(CalibrationKind.TABLE, 0.0, 100.0, 10.0, 80.0, 20.0, 0.0);
        assertThat(raw(table, 90)).isEqualTo(5);
        assertThat(raw(table, 20)).isEqualTo(17.5);
        assertThat(raw(table, 1000)).isEqualTo(0);
    }

    private static double raw(Channel channel, String sourceUnit, double value) {
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setSourceUnit(sourceUnit);
        return RawReading.of(channel, binding).applyAsDouble(value);
    }

    @Test
    void wiresAndThermistorsAreGoneBackwards() {
        Channel wire = calibrated(CalibrationKind.VIBRATING_WIRE, 0.3, 9000.0);
        assertThat(raw(wire, "Hz", 177)).isCloseTo(2900, within(1e-9));
        assertThat(raw(wire, "us", 177)).isCloseTo(1e6 / 2900, within(1e-9));
        assertThat(raw(wire, "1", 177)).isCloseTo(8410, within(1e-9));
        Channel square = calibrated(CalibrationKind.VIBRATING_WIRE, -1e-6, -0.25, 2300.0);
        assertThat(raw(square, "Hz", -1e-6 * 8410 * 8410 - 0.25 * 8410 + 2300)).isCloseTo(2900, within(1e-6));
        assertThatThrownBy(() -> raw(wire, "Hz", 5000)).hasMessageContaining("for no reading");
        Channel thermistor = calibrated(CalibrationKind.STEINHART_HART, 1.129241e-3, 2.341077e-4, 8.775468e-8);
        thermistor.setUnit("Cel");
        thermistor.getCalibrations().get(0).setUnit("K");
        assertThat(raw(thermistor, "kOhm", 25)).isCloseTo(10, within(0.05));
    }

    @Test
    void saysThatNoReadingGivesAValue() {
        Channel square = calibrated(CalibrationKind.POLYNOMIAL, 0.0, 0.0, 1.0);
        assertThatThrownBy(() -> raw(square, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("channel");
    }

    @Test
    void saysThatADeviceSpeaksAnotherFormatThanJson() throws Exception {
        Facility facility = AditFactory.eINSTANCE.createFacility();
        Asset asset = AditFactory.eINSTANCE.createAsset();
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setId("room.heat");
        channel.setUnit("Cel");
        Binding binding = AditFactory.eINSTANCE.createBinding();
        Device device = AditFactory.eINSTANCE.createDevice();
        device.setId("logger");
        binding.setDevice(device);
        binding.setSourceUnit("Cel");
        binding.setPointer("");
        channel.getBindings().add(binding);
        asset.getChannels().add(channel);
        facility.getAssets().add(asset);
        Signals signals = new Signals(ReplayTable.empty(), new Signals.Disturbances(1, null, Set.of(), fault -> {}), 0);
        assertThat(new Profiles(signals, Instant.EPOCH).of(facility, Set.of(), null))
                .hasSize(1);
        binding.setFormat(PayloadFormat.SENML);
        assertThatThrownBy(() -> new Profiles(signals, Instant.EPOCH).of(facility, Set.of(), null))
                .hasMessageContaining("logger sends SENML");
    }

    @Test
    void aCsvFileGivesColumnsByNameOfTheChannelOrAsTheyAreMapped() throws Exception {
        Path csv =
                Files.writeString(folder.resolve("values.csv"), "# made\ntime,room.co, other\nx,1,10\nx,,11\nx,3,12\n");
        ReplayTable table = ReplayTable.ofCsv(csv, Map.of("room.air", "other"));
        Signal own = table.signal("room.co", new Random(1), 1).orElseThrow();
        assertThat(new double[] {own.next(), own.next(), own.next(), own.next()})
                .containsExactly(1, Double.NaN, 3, Double.NaN);
        Signal mapped = table.signal("room.air", new Random(1), 1).orElseThrow();
        assertThat(new double[] {mapped.next(), mapped.next()}).containsExactly(10, 11);
        assertThat(table.signal("room.heat", new Random(1), 1)).isEmpty();
        ReplayTable wrong = ReplayTable.ofCsv(csv, Map.of("room.air", "missing", "room.time", "time"));
        assertThatThrownBy(() -> wrong.signal("room.air", new Random(1), 1)).hasMessageContaining("missing");
        assertThatThrownBy(() -> wrong.signal("room.time", new Random(1), 1)).hasMessageContaining("'x'");
    }
}
