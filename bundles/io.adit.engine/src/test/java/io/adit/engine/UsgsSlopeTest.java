package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real raw readings of a slope near Mukilteo, WA (USGS, public domain), through calibrations in our form: the same physical
 * values as by the formulas of the USGS scripts beside the data (VWC.py, Tensiometer_Press.py, lvl_m.py, battery.py, barom.py, airTempF.py), for every column that
 * a script reads. The barometer of lvl_m.py stands in another station's file, which is not among the data: its raw column is made up here.
 */
class UsgsSlopeTest {
    private static final Path DATA = Path.of("../../../shared/data/timeseries/usgs-slope/waMVD116_14d.txt");
    /** By how much lvl_m.py divides kPa for metres of water. */
    private static final double METRES_PER_KPA = 0.1019977334;

    private static final int BAROMETER = 21;
    private static final double PSI = 6.89475729;

    /** What a script makes of the columns of a row. */
    private interface Formula {
        double of(double[] c);
    }

    private record Expected(String key, int column, String unit, CalibrationSettings calibration, Formula formula) {}

    private static CalibrationSettings calibration(String unit, Double... coefficients) {
        CalibrationKind kind = coefficients.length == 2 ? CalibrationKind.LINEAR : CalibrationKind.POLYNOMIAL;
        return new CalibrationSettings(kind, List.of(coefficients), unit, null, null);
    }

    private static CorrectionSettings correction(String key, String unit, double factor, double reference) {
        return new CorrectionSettings(new ChannelId("usgs:mvd116", key), unit, factor, reference, null);
    }

    private static final CalibrationSettings MOISTURE = calibration("m3/m3", -0.4, 2.975);
    private static final CalibrationSettings TENSION = calibration("kPa", 100.0, -0.1);

    private static CalibrationSettings thermistor(double offset) {
        return new CalibrationSettings(
                CalibrationKind.STEINHART_HART, List.of(1.4051E-3, 2.369E-4, 1.019E-7, offset), "K", null, null);
    }

    private static double celsius(double ohms, double offset) {
        double log = Math.log(ohms);
        return 1 / (1.4051E-3 + 2.369E-4 * log + 1.019E-7 * log * log * log) - 273.15 + offset;
    }

    /** Water level by a vibrating wire in metres: C + B f + A f^2 + m (Tcal - T) + b - (P - 101.3), times the factor, plus a shift. */
    private static CalibrationSettings level(double[] abc, double m, double b, double shift, String thermometer) {
        List<Double> coefficients =
                List.of(METRES_PER_KPA * (abc[2] + b * PSI) + shift, METRES_PER_KPA * abc[1], METRES_PER_KPA * abc[0]);
        return new CalibrationSettings(
                CalibrationKind.POLYNOMIAL,
                coefficients,
                "m",
                null,
                null,
                List.of(
                        correction(thermometer, "Cel", -METRES_PER_KPA * m * PSI, 20.2),
                        correction("barometer", "kPa", -METRES_PER_KPA, 101.3)));
    }

    private static double barometer(double raw) {
        return (raw * 0.240 + 500) * 0.1;
    }

    private static double metres(double f, double[] abc, double thermal, double raw) {
        double head = abc[0] * f * f + abc[1] * f + abc[2] + thermal * PSI - (barometer(raw) - 101.3);
        return head * METRES_PER_KPA;
    }

    private static final double[] VWP1 = {-0.000095792, -0.0023260, 828.53};
    private static final double[] VWP2 = {-0.00010171, 0.016517, 772.93};

    private static final List<Expected> CHANNELS = List.of(
            new Expected("battery", 2, "mV", calibration("V", 0.0, 1.0), c -> 1000 * c[2]),
            new Expected("moisture1", 6, "m3/m3", MOISTURE, c -> c[6] * 2.975 - 0.4),
            new Expected("moisture2", 7, "m3/m3", MOISTURE, c -> c[7] * 2.975 - 0.4),
            new Expected("moisture3", 8, "m3/m3", MOISTURE, c -> c[8] * 2.975 - 0.4),
            new Expected("moisture4", 9, "m3/m3", MOISTURE, c -> c[9] * 2.975 - 0.4),
            new Expected("moisture5", 10, "%", MOISTURE, c -> 100 * (c[10] * 2.975 - 0.4)),
            new Expected("tension1", 11, "kPa", TENSION, c -> c[11] * -0.1 + 100),
            new Expected("tension2", 12, "kPa", TENSION, c -> c[12] * -0.1 + 100),
            new Expected("tension3", 13, "hPa", TENSION, c -> 10 * (c[13] * -0.1 + 100)),
            new Expected(
                    "piezometer1",
                    17,
                    "m",
                    level(VWP1, 0.0380, -0.762, 0.1, "thermometer1"),
                    c -> metres(c[17], VWP1, (20.2 - celsius(c[18], 0.3)) * 0.0380 - 0.762, c[BAROMETER]) + 0.1),
            new Expected("thermometer1", 18, "Cel", thermistor(0.3), c -> celsius(c[18], 0.3)),
            new Expected(
                    "piezometer2",
                    19,
                    "m",
                    level(VWP2, 0.0208, -0.414, -0.2, "thermometer2"),
                    c -> metres(c[19], VWP2, (20.2 - celsius(c[20], 0.1)) * 0.0208 - 0.414, c[BAROMETER]) - 0.2),
            new Expected("thermometer2", 20, "Cel", thermistor(0.1), c -> celsius(c[20], 0.1)),
            new Expected(
                    "barometer", BAROMETER, "kPa", calibration("hPa", 500.0, 0.240), c -> barometer(c[BAROMETER])));

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
            if (line.startsWith("#") || fields.length < BAROMETER) {
                continue;
            }
            Recorder out = new Recorder();
            engine.accept(message(fields, rows++), out);
            assertThat(out.undecodable).isEmpty();
            double[] columns = columns(fields);
            for (Expected expected : CHANNELS) {
                check(expected, columns, out);
            }
        }
        assertThat(rows).isGreaterThan(1000);
    }

    /** The thermistor of airTempF.py, in half a bridge, whose formula is none of a calibration. */
    private static Programme airTemperature(double fullScale) {
        ChannelId ratio = new ChannelId("usgs:mlp", "ratio");
        BindingSettings binding = new BindingSettings("t", "d", "/c/4", "/t", TimeFormat.ISO8601, "", null, null);
        ChannelSettings air = new ChannelSettings(
                new ChannelId("usgs:mlp", "air"),
                "Air",
                "[degF]",
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE,
                new ExpressionSettings(
                        "410.43 Cel - 39.17 K * ln(23100 * r / (1 - r))",
                        List.of(new DerivationInput("r", ratio)),
                        null));
        ChannelSettings measured = new ChannelSettings(
                ratio,
                "Ratio",
                "1",
                null,
                null,
                null,
                3,
                List.of(binding),
                List.of(calibration("1", 0.0, 1 / fullScale)),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        return new Programme(List.of(measured, air), List.of());
    }

    @ParameterizedTest
    @CsvSource({"waMVD116_14d.txt,1", "waMLP_14d.txt,2500"})
    void airTemperatureIsAFormulaOfTheRatio(String file, double fullScale) throws IOException {
        assumeTrue(Files.exists(DATA), "real data absent: " + DATA);
        Engine engine = Engine.start(airTemperature(fullScale));
        int rows = 0;
        for (String line : Files.readAllLines(DATA.resolveSibling(file))) {
            String[] fields = line.split("\t");
            Recorder out = new Recorder();
            engine.accept(message(fields, rows++), out);
            double ratio = number(fields[4]) / fullScale;
            double celsius = -39.17 * Math.log(23100 * (ratio / (1 - ratio))) + 410.43;
            assertThat(out.clean).hasSize(2);
            assertThat(out.clean.get(1).value()).isCloseTo(9 * celsius / 5 + 32, within(1e-9));
        }
        assertThat(rows).isGreaterThan(1000);
    }

    private static void check(Expected expected, double[] columns, Recorder out) {
        Sample sample = out.clean.stream()
                .filter(each -> each.channel().featureId().equals(expected.key()))
                .findFirst()
                .orElseThrow();
        if (Double.isNaN(columns[expected.column()])) {
            assertThat(sample.reason()).isEqualTo(Reason.NOT_A_NUMBER);
        } else if (sample.reason() != Reason.DUPLICATE) {
            double value = expected.formula().of(columns);
            assertThat(sample.quality()).as(expected.key()).isEqualTo(Quality.GOOD);
            assertThat(sample.value())
                    .as(expected.key())
                    .isCloseTo(value, within(1e-11 * Math.max(1, Math.abs(value))));
        }
    }

    /** The columns of a row as numbers, and a made-up raw barometer behind them. */
    private static double[] columns(String[] fields) {
        double[] columns = new double[BAROMETER + 1];
        for (int i = 0; i < Math.min(BAROMETER, fields.length); i++) {
            columns[i] = number(fields[i]);
        }
        columns[BAROMETER] = 2100 + 10 * Math.rint(columns[4]);
        return columns;
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
        double[] columns = columns(fields);
        for (int i = 1; i < columns.length; i++) {
            json.append(',').append(Double.isNaN(columns[i]) ? "null" : String.valueOf(columns[i]));
        }
        byte[] payload = json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        return new RawMessage(row, 1_460_000_000_000_000L + row, "t", "d", "", payload);
    }
}
