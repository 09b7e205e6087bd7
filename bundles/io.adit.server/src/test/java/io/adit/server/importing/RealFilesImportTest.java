package io.adit.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.model.AditFactory;
import io.adit.model.Channel;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files with their traps, imported as a data engineer would, through model, publishing and engine. */
class RealFilesImportTest {
    private static final Path DATA = Path.of("../../../shared/data");
    private static final Path SLOPE = DATA.resolve("timeseries/usgs-slope/waMVD116_14d.txt");
    private static final Path VENTILATION = DATA.resolve("timeseries/hvac/AHU7.csv");
    private static final Path BRIDGE =
            DATA.resolve("timeseries/munich-bridge/UniBw_2022-04-11_ref_support_load_01AllM100Hz.csv.zip");
    private static final Path DISK = DATA.resolve("timeseries/nab/realAWSCloudwatch/ec2_disk_write_bytes_1ef3de.csv");
    private static final Path PUMP = DATA.resolve("restricted/timeseries/skab/valve1/0.csv");

    @TempDir
    Path folder;

    private ImportedSite site;

    @BeforeEach
    void begin() {
        site = new ImportedSite(folder);
    }

    private static List<String> lines(Path file, int most) throws IOException {
        assumeTrue(Files.exists(file), "real data absent: " + file);
        try (var lines = Files.lines(file)) {
            return lines.limit(most).toList();
        }
    }

    private static long micros(String instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant));
    }

    /** A column of some lines as numbers; empty fields are left out. */
    private static List<Double> column(List<String> lines, String separator, int index, DoubleUnaryOperator unit) {
        return lines.stream()
                .map(line -> line.split(separator, -1)[index])
                .filter(field -> !field.isEmpty())
                .map(field -> unit.applyAsDouble(Double.parseDouble(field)))
                .toList();
    }

    private void assertValues(String key, List<Double> expected) {
        List<Double> values = site.values(key);
        assertThat(values).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(values.get(i)).isCloseTo(expected.get(i), within(1e-9 + 1e-12 * Math.abs(expected.get(i))));
        }
    }

    @Test
    void aLoggersCountsWithoutHeaderBecomeWhatTheReferenceScriptsGive() throws IOException {
        slope(Files.readAllLines(Path.of("src/test/resources/io/adit/server/importing/usgs-mvd116.txt")));
    }

    @Test
    void soDoTheCountsOfTwoWeeks() throws IOException {
        slope(lines(SLOPE, 5000));
    }

    /** Water content by VWC.py, suction by Tensiometer_Press.py, volts by battery.py; the station's clock is eight hours behind UTC all year. */
    private void slope(List<String> lines) throws IOException {
        for (int column = 6; column <= 10; column++) {
            site.calibrated("c" + column, "moisture" + column, "m3/m3", -0.4, 2.975);
        }
        for (int column = 11; column <= 13; column++) {
            site.calibrated("c" + column, "tension" + column, "kPa", 100, -0.1);
        }
        site.column("c2", "battery", "V", "V");
        String names = String.join(
                "\",\"", IntStream.range(0, 21).mapToObj(i -> "c" + i).toList());
        HistoryImport.Result result = site.run(
                lines,
                "\"separator\":\"\\t\",\"names\":[\"" + names
                        + "\"],\"time\":{\"column\":\"c0\",\"format\":\"yyyy-MM-dd HH:mm:ss\",\"zone\":\"-08:00\"}");
        assertThat(result.rejected()).isZero();
        for (int column = 6; column <= 10; column++) {
            assertValues("moisture" + column, column(lines, "\t", column, volts -> 2.975 * volts - 0.4));
        }
        for (int column = 11; column <= 13; column++) {
            assertValues("tension" + column, column(lines, "\t", column, millivolts -> 100 - 0.1 * millivolts));
        }
        assertValues("battery", column(lines, "\t", 2, volts -> volts));
        assertThat(site.of("battery").get(0).timeMicros()).isEqualTo(micros("2015-12-18T08:00:00Z"));
        assertThat(site.of("battery")).extracting(Sample::quality).containsOnly(Quality.GOOD);
    }

    @Test
    void aVentilationUnitInInchesAndFahrenheitWithSparseColumnsComesInMetric() throws IOException {
        List<String> lines = lines(VENTILATION, 1500);
        site.column("SA Static Press (inH₂O)", "pressure", "[in_i'H2O]", "Pa");
        site.column("OAT (°F)", "outside", "[degF]", "Cel");
        site.column("SF Sts", "fan", "1", "1");
        HistoryImport.Result result = site.run(
                lines,
                "\"time\":{\"column\":\"timestamp\",\"format\":\"yyyy-MM-dd HH:mm:ss\",\"zone\":\"America/Chicago\"}");
        List<String> rows = lines.subList(1, lines.size());
        List<String> names = List.of(lines.get(0).split(","));
        assertThat(result.rejected()).isZero();
        assertValues("outside", column(rows, ",", names.indexOf("OAT (°F)"), fahrenheit -> (fahrenheit - 32) / 1.8));
        List<Double> pressures =
                column(rows, ",", names.indexOf("SA Static Press (inH₂O)"), inches -> inches * 249.08891);
        assertThat(site.values("pressure")).hasSameSizeAs(pressures);
        assertThat(site.values("pressure").get(0)).isCloseTo(pressures.get(0), within(1e-6));
        List<Double> fan = column(rows, ",", names.indexOf("SF Sts"), state -> state);
        assertValues("fan", fan); // written when it changes, so far from every row
        assertThat(fan).hasSizeLessThan(rows.size() / 2);
    }

    @Test
    void aBridgesDaysAndMonthsAreTurnedBackAndItsFrequenciesFound() throws IOException {
        assumeTrue(Files.exists(BRIDGE), "real data absent: " + BRIDGE);
        Channel acceleration = site.column("ACC01_z [g]", "acceleration", "[g]", "m/s2");
        Channel tilt = site.column("INC01 [deg]", "tilt", "deg", "deg");
        site.derived(acceleration, "vertical", "Hz", frequency());
        site.derived(tilt, "torsional", "Hz", frequency());
        List<String> lines;
        try (InputStream file = Files.newInputStream(BRIDGE);
                ZipInputStream zip = new ZipInputStream(file)) {
            zip.getNextEntry();
            lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.ISO_8859_1))
                    .lines()
                    .limit(4300)
                    .toList();
        }
        HistoryImport.Result result = site.run(
                lines,
                "\"encoding\":\"ISO-8859-1\",\"time\":{\"column\":\"Time (-)\",\"format\":\"yyyy-dd-MM"
                        + " HH:mm:ss.SSS\",\"zone\":\"Europe/Berlin\"}");
        assertThat(result.rejected()).isZero();
        assertThat(lines.get(1)).startsWith("2022-11-04 08:36:24.897");
        assertThat(site.of("tilt").get(0).timeMicros()).isEqualTo(micros("2022-04-11T06:36:24.897Z"));
        assertValues("tilt", column(lines.subList(1, lines.size()), ",", 4, degrees -> degrees));
        assertThat(whole("vertical"))
                .isNotEmpty()
                .allSatisfy(hertz -> assertThat(hertz).isCloseTo(10.8, within(0.15)));
        assertThat(whole("torsional"))
                .isNotEmpty()
                .allSatisfy(hertz -> assertThat(hertz).isCloseTo(5.8, within(0.15)));
    }

    private static WindowFeatureDerivation frequency() {
        WindowFeatureDerivation derivation = AditFactory.eINSTANCE.createWindowFeatureDerivation();
        derivation.setFeature(WindowFeature.FREQUENCY);
        derivation.setWindowSeconds(20.48);
        derivation.setMinHz(3.0);
        derivation.setMaxHz(20.0);
        return derivation;
    }

    /** Of windows that no sample is missing from at an end. */
    private List<Double> whole(String key) {
        return site.of(key).stream()
                .filter(sample -> sample.reason() != Reason.INCOMPLETE)
                .map(Sample::value)
                .toList();
    }

    @Test
    void aServersRepeatedHourIsToldAsRepetitionsAndCountsOnce() throws IOException {
        List<String> lines = lines(DISK, 5000);
        site.column("value", "disk", "By", "By");
        HistoryImport.Result result =
                site.run(lines, "\"time\":{\"column\":\"timestamp\",\"format\":\"yyyy-MM-dd HH:mm:ss\"}");
        List<String> rows = lines.subList(1, lines.size());
        long times = rows.stream().map(row -> row.split(",")[0]).distinct().count();
        assertThat(result).isEqualTo(new HistoryImport.Result(rows.size(), 0, 0, result.report()));
        assertThat(site.of("disk")).hasSameSizeAs(rows);
        assertThat(site.values("disk")).hasSize((int) times).hasSizeLessThan(rows.size());
        assertThat(site.of("disk").stream().filter(sample -> sample.reason() == Reason.DUPLICATE))
                .hasSize(rows.size() - (int) times)
                .allSatisfy(sample -> assertThat(sample.quality()).isEqualTo(Quality.BAD));
    }

    @Test
    void aPumpsEightSensorsComeWithTheirUnitsAndLocalTime() throws IOException {
        List<String> lines = lines(PUMP, 2000);
        site.column("Accelerometer1RMS", "vibration", "[g]", "m/s2");
        site.column("Pressure", "pressure", "bar", "kPa");
        site.column("Temperature", "motor", "Cel", "Cel");
        site.column("Volume Flow RateRMS", "flow", "L/min", "m3/h");
        HistoryImport.Result result = site.run(
                lines,
                "\"separator\":\";\",\"time\":{\"column\":\"datetime\",\"format\":\"yyyy-MM-dd"
                        + " HH:mm:ss\",\"zone\":\"Europe/Moscow\"}");
        List<String> rows = lines.subList(1, lines.size());
        assertThat(result.rejected()).isZero();
        assertValues("vibration", column(rows, ";", 1, g -> g * 9.80665));
        assertValues("pressure", column(rows, ";", 4, bar -> bar * 100));
        assertValues("motor", column(rows, ";", 5, celsius -> celsius));
        assertValues("flow", column(rows, ";", 8, litres -> litres * 0.06));
        assertThat(site.of("flow").get(0).timeMicros())
                .isEqualTo(1_000_000
                        * LocalDateTime.parse(
                                        rows.get(0).split(";")[0], DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"))
                                .atZone(ZoneId.of("Europe/Moscow"))
                                .toEpochSecond());
    }
}
