package io.adit.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.server.export.TableColumn;
import io.adit.server.export.parquet.ParquetFile;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that DuckDB and Arrow's C++ library (the writer of pyarrow and pandas) made, and our own. */
class ParquetImportTest {
    private static final Path FILES = Path.of("src/test/resources/io/adit/server/importing");

    @TempDir
    Path folder;

    private final KeptMessages device = new KeptMessages();

    private HistoryImport.Result run(byte[] content, String mapping) throws IOException {
        Path file = Files.write(folder.resolve("rows.parquet"), content);
        Path map = Files.writeString(folder.resolve("mapping.json"), mapping);
        return new HistoryImport(file, map, () -> device).run(rows -> {});
    }

    private HistoryImport.Result file(String name, String mapping) throws IOException {
        return run(Files.readAllBytes(FILES.resolve(name)), mapping);
    }

    private static String mapping(String time, String... columns) {
        StringBuilder list = new StringBuilder();
        for (String column : columns) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"column\":\"" + column + "\",\"field\":\"" + column.split(" ")[0] + "\"}");
        }
        return "{\"missing\":[\"-100\"],\"time\":{" + time + "},\"columns\":[" + list + "]}";
    }

    @Test
    void takesSnappyDictionariesDecimalsAndTruthOfDuckDb() throws IOException {
        HistoryImport.Result result = file(
                "duckdb-snappy.parquet",
                mapping("\"column\":\"measured\"", "pressure (bar)", "level", "flow", "pump", "state"));
        assertThat(result.sent()).isEqualTo(400);
        assertThat(device.messages().get(3))
                .isEqualTo(new JsonObject(
                        "{\"time\":\"2025-03-30T00:00:00.750Z\",\"level\":3.0,\"flow\":0.75,\"pump\":0.0}"));
        assertThat(device.messages().get(5).getDouble("pressure")).isEqualTo(20.527);
        assertThat(result.rejected()).isEqualTo(400);
        assertThat(Files.readAllLines(result.report()).get(6)).startsWith("7,\"state: 'ok' is no number\",");
    }

    @Test
    void localTimesAreOfTheMappingsZoneAndRejectedWhereClocksSkipThem() throws IOException {
        HistoryImport.Result result =
                file("duckdb-zstd.parquet", mapping("\"column\":\"t_ns\",\"zone\":\"Europe/Berlin\"", "v"));
        assertThat(result.sent()).isEqualTo(60);
        assertThat(result.rejected()).isEqualTo(60);
        assertThat(Files.readString(result.report())).contains("31,\"'2025-03-30T02:00' is skipped");
        assertThat(device.messages().get(0)).isEqualTo(new JsonObject("{\"time\":\"2025-03-30T00:30:00Z\",\"v\":0.0}"));
        assertThat(device.messages().get(30).getString("time")).isEqualTo("2025-03-30T01:00:00Z");
    }

    @Test
    void numbersSinceTheEpochAndMillisecondsAreTimesToo() throws IOException {
        file("duckdb-zstd.parquet", mapping("\"column\":\"epoch\",\"format\":\"epochSeconds\"", "v"));
        file("duckdb-zstd.parquet", mapping("\"column\":\"t_ms\"", "v"));
        assertThat(device.messages().get(0).getString("time")).isEqualTo("2025-03-30T00:30:00Z");
        assertThat(device.messages().get(120).getString("time")).isEqualTo("2025-03-30T01:30:00Z");
    }

    @Test
    void takesTheNinetySixBitTimesOfSpark() throws IOException {
        HistoryImport.Result result = file("arrow-int96.parquet", mapping("\"column\":\"t\"", "v"));
        assertThat(result).isEqualTo(new HistoryImport.Result(4, 1, 0, result.report()));
        assertThat(device.messages().get(1))
                .isEqualTo(new JsonObject("{\"time\":\"2025-03-30T00:30:01.000000001Z\",\"v\":1.5}"));
    }

    @Test
    void takesTimesOfEachUnitAndLeavesOutWhatArrowHasAsMissing() throws IOException {
        for (String time : List.of("t_ms", "t_us", "t_ns")) {
            device.clear();
            HistoryImport.Result result =
                    file("arrow.parquet", mapping("\"column\":\"" + time + "\"", "strain", "count"));
            assertThat(result).isEqualTo(new HistoryImport.Result(300, 0, 0, result.report()));
            assertThat(device.messages().get(6))
                    .isEqualTo(new JsonObject("{\"strain\":-3.125,\"count\":122.0}")
                            .put(
                                    "time",
                                    "2025-03-30T00:30:06"
                                            + Map.of("t_ms", ".006Z", "t_us", ".000006Z", "t_ns", ".000000006Z")
                                                    .get(time)));
            assertThat(device.messages().get(5).fieldNames()).containsExactly("time", "count");
            assertThat(device.messages().get(1).fieldNames()).containsExactly("time", "count");
            assertThat(device.messages().get(0).fieldNames()).containsExactly("time", "strain");
        }
    }

    @Test
    void goesOnWhereItWasEnded() throws IOException {
        device.takes(100);
        String mapping = mapping("\"column\":\"t_us\"", "count");
        assertThatThrownBy(() -> file("arrow.parquet", mapping)).hasMessage("full");
        device.takes(Integer.MAX_VALUE);
        assertThat(file("arrow.parquet", mapping).sent()).isEqualTo(199);
        assertThat(device.messages().stream()
                        .map(each -> each.getString("time"))
                        .distinct())
                .hasSize(299);
    }

    @Test
    void takesBackWhatWasExported() throws IOException {
        List<TableColumn> columns =
                List.of(new TableColumn.Times("timestamp"), new TableColumn.Numbers("value", "bar"));
        ParquetFile export = new ParquetFile(columns, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(export.begin());
        out.writeBytes(export.rows(
                2,
                List.of(new long[] {1_780_000_000_000_001L, 1_780_000_000_000_002L}, new double[] {1.5, Double.NaN})));
        out.writeBytes(export.end());
        HistoryImport.Result result = run(out.toByteArray(), mapping("\"column\":\"timestamp\"", "value"));
        assertThat(result).isEqualTo(new HistoryImport.Result(1, 1, 0, result.report()));
        assertThat(device.messages())
                .containsExactly(new JsonObject("{\"time\":\"2026-05-28T20:26:40.000001Z\",\"value\":1.5}"));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        byte[] whole = Files.readAllBytes(FILES.resolve("arrow.parquet"));
        assertThatThrownBy(() -> run(Arrays.copyOf(whole, 5000), mapping("\"column\":\"t_us\"", "count")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("can't be read as Parquet");
        assertThatThrownBy(() -> file("arrow.parquet", mapping("\"column\":\"t\"", "count")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column 't'; it has: t_ms, t_us, t_ns, strain, count, mode");
        assertThat(device.messages()).isEmpty();
    }
}
