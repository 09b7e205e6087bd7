package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Real raw readings of a slope near Mukilteo, WA (USGS, public domain), through calibrations in our form: the same physical
 * values as by the formulas of the USGS scripts beside the data (VWC.py, Tensiometer_Press.py, lvl_m.py, battery.py).
 */
class UsgsSlopeTest {
    private static final Path DATA = Path.of("../../../shared/data/timeseries/usgs-slope/waMVD116_14d.txt");

    private record Expected(
            String key, int column, String unit, CalibrationSettings calibration, DoubleUnaryOperator formula) {}

    private static CalibrationSettings calibration(String unit, Double... coefficients) {
        CalibrationKind kind = coefficients.length == 2 ? CalibrationKind.LINEAR : CalibrationKind.POLYNOMIAL;
        return new CalibrationSettings(kind, List.of(coefficients), unit, null, null);
    }

    private static final List<Expected> CHANNELS = List.of(
            new Expected("moisture1", 6, "m3/m3", calibration("m3/m3", -0.4, 2.975), v -> v * 2.975 - 0.4),
            new Expected("moisture5", 10, "%", calibration("m3/m3", -0.4, 2.975), v -> 100 * (v * 2.975 - 0.4)),
            new Expected("tension1", 11, "kPa", calibration("kPa", 100.0, -0.1), v -> v * -0.1 + 100),
            new Expected("tension3", 13, "hPa", calibration("kPa", 100.0, -0.1), v -> 10 * (v * -0.1 + 100)),
            new Expected(
                    "piezometer1",
                    17,
                    "kPa",
                    calibration("kPa", 828.53, -0.0023260, -0.000095792),
                    f -> -0.000095792 * f * f - 0.0023260 * f + 828.53),
            new Expected(
                    "piezometer2Level",
                    19,
                    "m[H2O]",
                    calibration("kPa", 772.93, 0.016517, -0.00010171),
                    f -> (-0.00010171 * f * f + 0.016517 * f + 772.93) / 9.80665));

    private static Programme programme() {
        List<ChannelSettings> channels = new ArrayList<>();
        for (Expected expected : CHANNELS) {
            BindingSettings binding =
                    new BindingSettings("t", "d", "/c/" + expected.column(), "/t", TimeFormat.ISO8601, "", null, null);
            channels.add(new ChannelSettings(
                    new ChannelId("usgs:mvd116", expected.key()),
                    expected.key(),
                    expected.unit(),
                    null,
                    null,
                    null,
                    3,
                    List.of(binding),
                    List.of(expected.calibration()),
                    CleaningSettings.OFF,
                    ReportSettings.EVERY_SAMPLE));
        }
        return new Programme(channels, List.of());
    }

    @Test
    void givesThePhysicalValuesOfTheReferenceScripts() throws IOException {
        assumeTrue(Files.exists(DATA), "real data absent: " + DATA);
        Engine engine = Engine.start(programme());
        int rows = 0;
        for (String line : Files.readAllLines(DATA)) {
            String[] fields = line.split("\t");
            if (line.startsWith("#") || fields.length < 20) {
                continue;
            }
            Recorder out = new Recorder();
            engine.accept(message(fields, rows++), out);
            assertThat(out.undecodable).isEmpty();
            for (int i = 0; i < CHANNELS.size(); i++) {
                check(CHANNELS.get(i), fields, out.clean.get(i));
            }
        }
        assertThat(rows).isGreaterThan(1000);
    }

    private static void check(Expected expected, String[] fields, Sample sample) {
        double reading = number(fields[expected.column()]);
        assertThat(sample.channel().featureId()).isEqualTo(expected.key());
        if (Double.isNaN(reading)) {
            assertThat(sample.reason()).isEqualTo(Reason.NOT_A_NUMBER);
        } else if (sample.reason() != Reason.DUPLICATE) {
            double value = expected.formula().applyAsDouble(reading);
            assertThat(sample.quality()).isEqualTo(Quality.GOOD);
            assertThat(sample.value()).isCloseTo(value, within(1e-11 * Math.max(1, Math.abs(value))));
        }
    }

    private static double number(String field) {
        try {
            return Double.parseDouble(field.trim());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static RawMessage message(String[] fields, int row) {
        StringBuilder json = new StringBuilder("{\"t\":\"" + fields[0].replace(' ', 'T') + "Z\",\"c\":[0");
        for (int i = 1; i < fields.length; i++) {
            double number = number(fields[i]);
            json.append(',').append(Double.isNaN(number) ? "null" : String.valueOf(number));
        }
        byte[] payload = json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        return new RawMessage(row, 1_460_000_000_000_000L + row, "t", "d", "", payload);
    }
}
