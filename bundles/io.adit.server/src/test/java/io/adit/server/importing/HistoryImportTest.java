package io.adit.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryImportTest {
    private static final String PLAIN =
            "{\"time\":{\"column\":\"t\"},\"columns\":[{\"column\":\"v\",\"field\":\"v\"}]}";

    @TempDir
    Path folder;

    private FakeAdapter adapter;

    @BeforeEach
    void start() throws IOException {
        adapter = new FakeAdapter();
    }

    @AfterEach
    void stop() {
        adapter.close();
    }

    private HistoryImport.Result run(String mapping, String csv, Charset encoding) throws IOException {
        Path file = Files.write(folder.resolve("rows.csv"), csv.getBytes(encoding));
        Path map = Files.writeString(folder.resolve("mapping.json"), mapping);
        return new HistoryImport(file, map, adapter.link()).run(lines -> {});
    }

    private List<JsonObject> messages() {
        return adapter.messages();
    }

    @Test
    void readsGermanDatesDecimalCommasAndOtherEncodings() throws IOException {
        String mapping =
                "{\"encoding\":\"ISO-8859-1\",\"separator\":\";\",\"decimalComma\":true,\"skipLines\":1,\"time\":{\"column\":\"Zeit\",\"format\":\"dd.MM.yyyy"
                        + " HH:mm:ss\",\"zone\":\"Europe/Berlin\"},\"columns\":[{\"column\":\"Temperatur"
                        + " (°C)\",\"field\":\"temperature\"}]}";
        HistoryImport.Result result = run(
                mapping,
                "Prüfstand 7\nZeit;Temperatur (°C)\n04.11.2022 09:36:24;1.012,5\n27.03.2022 02:30:00;3,5\n",
                StandardCharsets.ISO_8859_1);
        assertThat(messages())
                .containsExactly(
                        new JsonObject().put("time", "2022-11-04T08:36:24Z").put("temperature", 1012.5));
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(Files.readString(result.report())).contains("4,").contains("comes twice in Europe/Berlin");
    }

    @Test
    void readsTwelveHourClocksWithAZoneThatIsTheSameAllYear() throws IOException {
        String mapping =
                "{\"time\":{\"column\":\"t\",\"format\":\"MM/dd/yyyy hh:mm:ss a\",\"suffixes\":{\"EST\":\"-05:00\"}},"
                        + "\"columns\":[{\"column\":\"v\",\"field\":\"v\"}]}";
        run(mapping, "t,v\n07/01/2024 12:15:00 AM EST,1\n01/01/2024 01:00:00 pm EST,2\n", StandardCharsets.UTF_8);
        assertThat(messages())
                .extracting(message -> message.getString("time"))
                .containsExactly("2024-07-01T05:15:00Z", "2024-01-01T18:00:00Z");
    }

    @Test
    void leavesOutWhatIsNotWrittenAndReportsWhatIsNoNumber() throws IOException {
        String mapping =
                "{\"missing\":[\"NaN\"],\"time\":{\"column\":\"t\"},\"columns\":[{\"column\":\"a, b\",\"field\":\"a\"},"
                        + "{\"column\":\"c\",\"field\":\"c\"}]}";
        HistoryImport.Result result = run(
                mapping,
                "\uFEFFt,\"a, b\",c\n"
                        + "2025-01-01T00:00:00,1,\n"
                        + "2025-01-01T00:15:00Z,,NaN\n"
                        + "2025-01-01T00:30:00,bad,2\n"
                        + "never,1,1\n",
                StandardCharsets.UTF_8);
        assertThat(messages())
                .containsExactly(
                        new JsonObject().put("time", "2025-01-01T00:00:00Z").put("a", 1.0),
                        new JsonObject().put("time", "2025-01-01T00:30:00Z").put("c", 2.0));
        assertThat(result).isEqualTo(new HistoryImport.Result(2, 1, 2, result.report()));
        assertThat(Files.readString(result.report())).contains("a, b: 'bad' is no number", "'never' is no time");
    }

    @Test
    void goesOnWhereItWasEnded() throws IOException {
        String csv = "t,v\n2025-01-01T00:00:00Z,1\n2025-01-01T00:00:01Z,2\n2025-01-01T00:00:02Z,3\n";
        adapter.takes(1);
        assertThatThrownBy(() -> run(PLAIN, csv, StandardCharsets.UTF_8))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        adapter.takes(Integer.MAX_VALUE);
        assertThat(run(PLAIN, csv, StandardCharsets.UTF_8).sent()).isEqualTo(2);
        assertThat(messages()).extracting(message -> message.getDouble("v")).containsExactly(1.0, 2.0, 3.0);
        assertThat(run(PLAIN, csv, StandardCharsets.UTF_8).sent()).isEqualTo(3);
    }

    @Test
    void sendsManyAtATimeInTheirOrderAndGoesOnWhereTheConnectionWasLost() throws Exception {
        int rows = 5000;
        Path file = Files.writeString(
                folder.resolve("many.csv"),
                IntStream.range(0, rows)
                        .mapToObj(i -> Instant.EPOCH.plusSeconds(i) + "," + i)
                        .collect(Collectors.joining("\n", "t,v\n", "\n")));
        Path mapping = Files.writeString(folder.resolve("mapping.json"), PLAIN);
        try (FakeBroker broker = new FakeBroker(2500)) {
            assertThatThrownBy(() -> new HistoryImport(file, mapping, broker.link()).run(lines -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("go on");
            List<Double> first = values(broker);
            broker.takes(rows);
            HistoryImport.Result result = new HistoryImport(file, mapping, broker.link()).run(lines -> {});
            List<Double> second =
                    values(broker).subList(first.size(), values(broker).size());
            assertThat(result.sent()).isLessThan(rows).isEqualTo(second.size());
            assertThat(second).isSorted().endsWith(rows - 1.0);
            assertThat(first).isSorted().startsWith(0.0).endsWith(2499.0);
            assertThat(second.getFirst()).isLessThanOrEqualTo(2500.0);
        }
    }

    private static List<Double> values(FakeBroker broker) {
        return broker.messages().stream().map(message -> message.getDouble("v")).toList();
    }

    @Test
    void saysWhatAnAddressMayBe() {
        Path mapping = folder.resolve("mapping.json");
        assertThatThrownBy(() -> {
                    Files.writeString(mapping, PLAIN);
                    Path file = Files.writeString(folder.resolve("rows.csv"), "t,v\n");
                    new HistoryImport(file, mapping, new DeviceLink(URI.create("ftp://x"), "d@t", "p"))
                            .run(lines -> {});
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tcp://HOST:1883");
    }

    @Test
    void saysWhatIsWrongWithAMapping() {
        for (String wrong : List.of(
                "x",
                "{}",
                PLAIN.replace("\"v\"}", "\"\"}"),
                PLAIN.replace("{\"time\"", "{\"encoding\":\"x\",\"time\""))) {
            assertThatThrownBy(() -> run(wrong, "t,v\n", StandardCharsets.UTF_8))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> run(PLAIN, "t,w\n", StandardCharsets.UTF_8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column 'v'");
    }
}
