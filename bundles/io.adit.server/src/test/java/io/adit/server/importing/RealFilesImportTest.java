package io.adit.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts of real files, imported as a data engineer would, through the engine. */
class RealFilesImportTest {
    private static final Path VENTILATION = Path.of("../../../shared/data/timeseries/hvac/AHU7.csv");
    private static final long ARRIVAL = 1_780_000_000_000_000L;

    @TempDir
    Path folder;

    private final List<byte[]> received = new ArrayList<>();
    private final List<Sample> clean = new ArrayList<>();
    private HttpServer adapter;

    @BeforeEach
    void start() throws IOException {
        adapter = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        adapter.createContext("/telemetry", exchange -> {
            received.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        adapter.start();
    }

    @AfterEach
    void stop() {
        adapter.stop(0);
    }

    private List<String> imported(List<String> lines, String mapping) throws IOException {
        Path copy = Files.write(folder.resolve("rows.csv"), lines);
        Path map = Files.writeString(folder.resolve("mapping.json"), mapping);
        URI address = URI.create("http://127.0.0.1:" + adapter.getAddress().getPort());
        HistoryImport.Result result = new HistoryImport(copy, map, new DeviceLink(address, "d@t", "s")).run(done -> {});
        assertThat(result.rejected()).isZero();
        assertThat(result.sent()).isEqualTo(received.size());
        return lines;
    }

    private static ChannelSettings channel(
            String field, String sourceUnit, String unit, List<CalibrationSettings> calibrations) {
        return new ChannelSettings(
                new ChannelId("ns:real", field),
                field,
                unit,
                null,
                null,
                null,
                3,
                List.of(new BindingSettings(
                        "t", "d", "/" + field, "/time", TimeFormat.ISO8601, sourceUnit, null, null)),
                calibrations,
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
    }

    private void run(ChannelSettings... channels) {
        Engine engine = Engine.start(new Programme(List.of(channels), List.of()));
        for (int i = 0; i < received.size(); i++) {
            engine.accept(new RawMessage(i, ARRIVAL + i, "t", "d", "application/json", received.get(i)), new Cleaned());
        }
    }

    private List<Sample> of(String field) {
        return clean.stream()
                .filter(sample -> sample.channel().featureId().equals(field))
                .toList();
    }

    @Test
    void aLoggersCountsWithoutHeaderBecomeWhatTheReferenceScriptsGive() throws IOException {
        String names = String.join(
                "\",\"", IntStream.range(0, 21).mapToObj(i -> "c" + i).toList());
        List<String> lines = imported(
                Files.readAllLines(Path.of("src/test/resources/io/adit/server/importing/usgs-mvd116.txt")),
                "{\"separator\":\"\\t\",\"names\":[\"" + names
                        + "\"],\"time\":{\"column\":\"c0\",\"format\":\"yyyy-MM-dd"
                        + " HH:mm:ss\",\"zone\":\"-08:00\"},\"columns\":[{\"column\":\"c6\",\"field\":\"moisture\"},"
                        + "{\"column\":\"c11\",\"field\":\"tension\"}]}");
        CalibrationSettings moisture =
                new CalibrationSettings(CalibrationKind.LINEAR, List.of(-0.4, 2.975), "m3/m3", null, null);
        CalibrationSettings tension =
                new CalibrationSettings(CalibrationKind.LINEAR, List.of(100.0, -0.1), "kPa", null, null);
        run(channel("moisture", "V", "m3/m3", List.of(moisture)), channel("tension", "mV", "kPa", List.of(tension)));
        assertThat(of("moisture")).hasSize(60);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t");
            assertThat(of("moisture").get(i).value())
                    .isCloseTo(2.975 * Double.parseDouble(fields[6]) - 0.4, within(1e-12));
            assertThat(of("tension").get(i).value())
                    .isCloseTo(100 - 0.1 * Double.parseDouble(fields[11]), within(1e-12));
            assertThat(of("tension").get(i).quality()).isEqualTo(Quality.GOOD);
        }
        // local time of the station, eight hours behind
        assertThat(of("moisture").get(0).timeMicros())
                .isEqualTo(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse("2015-12-18T08:00:00Z")));
    }

    @Test
    void aVentilationUnitInInchesAndFahrenheitWithSparseColumnsComesInMetric() throws IOException {
        assumeTrue(Files.exists(VENTILATION), "real data absent: " + VENTILATION);
        List<String> lines = imported(
                Files.readAllLines(VENTILATION).subList(0, 200),
                "{\"time\":{\"column\":\"timestamp\",\"format\":\"yyyy-MM-dd HH:mm:ss\",\"zone\":\"America/Chicago\"},"
                        + "\"columns\":[{\"column\":\"SA Static Press (inH₂O)\",\"field\":\"pressure\"},"
                        + "{\"column\":\"OAT (°F)\",\"field\":\"outside\"},{\"column\":\"SF Sts\",\"field\":\"fan\"}]}");
        run(
                channel("pressure", "[in_i'H2O]", "Pa", List.of()),
                channel("outside", "[degF]", "Cel", List.of()),
                channel("fan", "1", "1", List.of()));
        assertThat(of("pressure")).hasSize(written(lines, "SA Static Press (inH₂O)"));
        assertThat(of("outside")).hasSize(written(lines, "OAT (°F)"));
        assertThat(of("fan")).hasSizeLessThan(lines.size() / 2).hasSize(written(lines, "SF Sts"));
        assertThat(of("pressure").get(0).value()).isCloseTo(0.0268750004470348 * 249.08891, within(1e-6));
        assertThat(of("outside").get(0).value()).isCloseTo((45.24919891357422 - 32) / 1.8, within(1e-9));
    }

    /** How often a column has a value; it is written only when it changes. */
    private static int written(List<String> lines, String column) {
        int index = List.of(lines.get(0).split(",")).indexOf(column);
        return (int) lines.stream()
                .skip(1)
                .filter(line -> !line.split(",", -1)[index].isEmpty())
                .count();
    }

    /** Keeps clean samples. */
    private final class Cleaned implements EngineOutput {
        @Override
        public void raw(Sample sample) {}

        @Override
        public void clean(Sample sample) {
            clean.add(sample);
        }

        @Override
        public void report(Sample sample) {}

        @Override
        public void alarm(AlarmChanged changed) {}

        @Override
        public void undecodable(RawMessage message, String reason) {
            throw new AssertionError(reason);
        }
    }
}
