package io.adit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.gateway.auth.Users;
import io.adit.history.RevisionDraft;
import io.adit.history.RevisionNote;
import io.adit.history.RevisionPlan;
import io.adit.history.RocksHistory;
import io.adit.server.export.ArrowTables;
import io.adit.server.export.parquet.ParquetTables;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** History over HTTP: in the form of Ditto's draft, in full, and as CSV, under policies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeSeriesIT {
    private static final long START = 1_767_225_600_000_000L; // 2026-01-01T00:00Z
    private static final String DAY = "from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z";
    private static final String ONE = "/api/2/timeseries/things/a:one";
    private static final String VALUE = "/features/x/properties/status/value";

    private final HttpClient http = HttpClient.newHttpClient();
    private Path folder;
    private OneMachine server;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path data = folder.resolve("data");
        try (RocksHistory history = RocksHistory.open(data.resolve("history"))) {
            write(history, new ChannelId("a:one", "x"), 0);
            write(history, new ChannelId("a:two", "x"), 100);
        }
        Path models = Path.of("../../ditto-things/models").toRealPath();
        Path web = Files.createDirectories(folder.resolve("web"));
        server = new OneMachine(new ServerConfig(data, web, models, "127.0.0.1", 0, 0, 0, Optional.empty()), "test");
        Users.open(data).put("guest", "guest-password", List.of());
        for (String thing : List.of("one", "two")) {
            String body = "{\"attributes\":{\"floor\":\"" + thing
                    + "\"},\"features\":{\"x\":{\"properties\":{\"status\":" + "{\"value\":1,\"unit\":\"bar\"}}}}}";
            assertThat(send("admin", "PUT", "/api/2/things/a:" + thing, body).statusCode())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** A sample a minute for a day, its number as value; the one of 00:05 is BAD, that of 00:06 UNCERTAIN, hour 3 is empty. */
    private static void write(RocksHistory history, ChannelId channel, double base) {
        RevisionNote note = new RevisionNote("test", START, "to have data", "1");
        List<Sample> samples = new ArrayList<>();
        for (int minute = 0; minute < 1440; minute++) {
            if (minute / 60 != 3) {
                Quality quality = minute == 5 ? Quality.BAD : minute == 6 ? Quality.UNCERTAIN : Quality.GOOD;
                Reason reason = minute == 5 ? Reason.SPIKE : minute == 6 ? Reason.LATE : Reason.NONE;
                samples.add(new Sample(channel, START + minute * 60_000_000L, base + minute, quality, reason, minute));
            }
        }
        try (RevisionDraft draft =
                history.beginRevision(new RevisionPlan(channel, START, START + 86_400_000_000L, 2000, note))) {
            draft.append(samples);
            draft.commit();
        }
    }

    private HttpResponse<String> send(String user, String method, String path, String body, String... headers)
            throws Exception {
        return http.send(request(user, method, path, body, headers), BodyHandlers.ofString());
    }

    private byte[] download(String path) throws Exception {
        return http.send(request("admin", "GET", path, ""), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpRequest request(String user, String method, String path, String body, String... headers)
            throws Exception {
        String password = user.equals("admin")
                ? Files.readString(folder.resolve("data/admin-password")).strip()
                : "guest-password";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.httpPort() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes()))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private JsonObject series(String parameters) throws Exception {
        HttpResponse<String> answer = send("admin", "GET", ONE + VALUE + "?" + parameters, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonArray all = new JsonArray(answer.body());
        assertThat(all).hasSize(1);
        return all.getJsonObject(0);
    }

    private static List<Double> values(JsonObject series) {
        return series.getJsonArray("data").stream()
                .map(point -> ((JsonObject) point).getDouble("v"))
                .toList();
    }

    @Test
    void givesUsableSamplesInPagesBothWays() throws Exception {
        JsonObject first = series(DAY + "&limit=6");
        assertThat(values(first)).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 6.0);
        JsonObject result = first.getJsonObject("result");
        assertThat(result.getString("unit")).isEqualTo("bar");
        assertThat(result.getBoolean("hasMore")).isTrue();
        assertThat(first.getJsonArray("data").getJsonObject(5).getString("quality"))
                .isEqualTo("UNCERTAIN");
        JsonObject next = series(DAY + "&limit=2&timeFormat=ms&cursor=" + result.getString("nextCursor"));
        assertThat(values(next)).containsExactly(7.0, 8.0);
        assertThat(next.getJsonArray("data").getJsonObject(0).getLong("t")).isEqualTo(START / 1000 + 7 * 60_000);
        JsonObject newest = series(DAY + "&limit=2&order=desc");
        assertThat(values(newest)).containsExactly(1439.0, 1438.0);
        String cursor = newest.getJsonObject("result").getString("nextCursor");
        JsonObject rest = series(DAY + "&limit=100000&order=desc&cursor=" + cursor);
        assertThat(values(rest)).hasSize(1440 - 60 - 1 - 2).startsWith(1437.0).endsWith(0.0);
        assertThat(rest.getJsonObject("result").getBoolean("hasMore")).isFalse();
    }

    @Test
    void reckonsByStepsAndFillsThem() throws Exception {
        assertThat(values(series(DAY + "&step=1h&agg=max"))).hasSize(23).startsWith(59.0, 119.0, 179.0, 299.0);
        assertThat(values(series(DAY + "&step=1h&agg=count"))).startsWith(59.0, 60.0);
        assertThat(values(series(DAY + "&step=1h&agg=max&fill=linear"))).startsWith(59.0, 119.0, 179.0, 239.0, 299.0);
        assertThat(values(series(DAY + "&step=1h&agg=first&fill=previous"))).startsWith(0.0, 60.0, 120.0, 120.0, 240.0);
        assertThat(values(series(DAY + "&step=1h&agg=stddev")).get(1)).isBetween(17.4, 17.5);
        assertThat(values(series(DAY + "&step=1d&agg=last&tz=Asia/Kolkata"))).containsExactly(1109.0, 1439.0);
        assertThat(values(series(DAY + "&agg=percentile&percentile=50"))).containsExactly(750.0);
        assertThat(values(series(DAY + "&agg=derivative")).get(0)).isEqualTo(1 / 60.0);
        assertThat(values(series("from=2026-01-01T04:00:00Z&to=2026-01-01T04:03:00Z&agg=integral")))
                .containsExactly(241.0 * 120);
    }

    @Test
    void refusesWhatMakesNoSense() throws Exception {
        for (String wrong : List.of(
                "step=1h",
                "agg=avg",
                "agg=percentile",
                "agg=sense",
                "from=now&to=now-1h",
                "step=PT0.5S&agg=avg",
                "tz=Mars/Base",
                "limit=0",
                "cursor=abc",
                "order=up",
                "step=1s&agg=avg&from=now-1w")) {
            HttpResponse<String> answer = send("admin", "GET", ONE + VALUE + "?" + wrong, "");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(new JsonObject(answer.body()).getString("error"))
                    .as(wrong)
                    .isIn("timeseries:query.invalid", "json.invalid");
        }
        assertThat(send("admin", "GET", ONE + "/features/x/properties/config", "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsOnlyWhatTheUserMayRead() throws Exception {
        String policy = "{\"entries\":{\"admin\":{\"subjects\":{\"nginx:admin\":{\"type\":\"t\"}},\"resources\":{"
                + "\"policy:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]},\"thing:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]}}},"
                + "\"guest\":{\"subjects\":{\"nginx:guest\":{\"type\":\"t\"}},\"resources\":{"
                + "\"thing:/features/y\":{\"grant\":[\"READ\"],\"revoke\":[]},\"thing:/attributes\":{\"grant\":[\"READ\"],\"revoke\":[]}}}}}";
        assertThat(send("admin", "PUT", "/api/2/policies/a:partial", policy).statusCode())
                .isEqualTo(201);
        String body = "{\"policyId\":\"a:partial\",\"features\":{\"x\":{\"properties\":{\"status\":{\"value\":1}}},"
                + "\"y\":{\"properties\":{\"status\":{\"value\":2}}}}}";
        assertThat(send("admin", "PUT", "/api/2/things/b:partial", body).statusCode())
                .isEqualTo(201);
        String thing = "/api/2/timeseries/things/b:partial";
        String both = thing + "?paths=/features/x/properties/status/value,/features/y/properties/status/value";
        assertThat(new JsonArray(send("admin", "GET", both, "").body())).hasSize(2);
        assertThat(new JsonArray(send("guest", "GET", both, "").body())
                        .getJsonObject(0)
                        .getString("path"))
                .isEqualTo("/features/y/properties/status/value");
        assertThat(send("guest", "GET", thing + VALUE, "").statusCode()).isEqualTo(404);
        assertThat(send("guest", "GET", ONE + VALUE, "").statusCode()).isEqualTo(404);
        assertThat(send("guest", "GET", "/api/adit/history/things/b:partial/features/x", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("guest", "GET", "/api/adit/history/things/b:partial/features/x/revisions", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sumsUpAcrossThings() throws Exception {
        String all = "/api/2/timeseries/things?namespaces=a&paths=" + VALUE + "&step=1d&agg=max&" + DAY;
        JsonObject one = new JsonObject(send("admin", "GET", all, "").body());
        assertThat(one.getJsonArray("results")).hasSize(1);
        assertThat(values(one.getJsonArray("results").getJsonObject(0))).containsExactly(1539.0);
        assertThat(one.getJsonObject("authorization").getInteger("contributingThings"))
                .isEqualTo(2);
        JsonObject each = new JsonObject(send("admin", "GET", all + "&groupBy=attributes/floor,thingId", "")
                .body());
        assertThat(each.getJsonArray("results").getJsonObject(1).getJsonObject("group"))
                .isEqualTo(new JsonObject().put("attributes/floor", "two").put("thingId", "a:two"));
        JsonObject filtered = new JsonObject(send("admin", "GET", all + "&filter=eq(attributes/floor,'one')", "")
                .body());
        assertThat(values(filtered.getJsonArray("results").getJsonObject(0))).containsExactly(1439.0);
        JsonObject nothing = new JsonObject(send("guest", "GET", all, "").body());
        assertThat(nothing.getJsonArray("results")).isEmpty();
        assertThat(send("admin", "GET", all + "&maxGroups=1&groupBy=thingId", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("admin", "GET", all.replace("namespaces=a", "namespaces=a,b"), "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesAllQualitiesRevisionsAndCsv() throws Exception {
        String path = "/api/adit/history/things/a:one/features/x?" + DAY;
        JsonObject samples =
                new JsonObject(send("admin", "GET", path + "&limit=6", "").body());
        assertThat(samples.getJsonArray("data").getJsonObject(5))
                .isEqualTo(new JsonObject()
                        .put("timestamp", "2026-01-01T00:05:00Z")
                        .put("value", 5.0)
                        .put("quality", "BAD")
                        .put("reason", "SPIKE"));
        assertThat(samples.getBoolean("complete")).isFalse();
        JsonObject plot =
                new JsonObject(send("admin", "GET", path + "&points=50", "").body());
        assertThat(plot.getJsonArray("data").size()).isBetween(40, 50);
        assertThat(plot.getJsonArray("data").getJsonObject(0).getJsonObject("reasons"))
                .isEqualTo(new JsonObject().put("SPIKE", 1).put("LATE", 1));
        JsonArray revisions =
                new JsonArray(send("admin", "GET", "/api/adit/history/things/a:one/features/x/revisions", "")
                        .body());
        assertThat(revisions.getJsonObject(0).getString("reason")).isEqualTo("to have data");
        assertThat(new JsonObject(send("admin", "GET", path + "&revision=0", "").body()).getJsonArray("data"))
                .isEmpty();
        String csv = send("admin", "GET", path, "", "Accept", "text/csv").body();
        assertThat(csv.split("\r\n")).hasSize(1 + 1440 - 60).contains("2026-01-01T00:05:00Z,5.0,bar,BAD,SPIKE");
        String hours = send("admin", "GET", path + "&step=1h", "", "Accept", "text/csv")
                .body();
        assertThat(hours.split("\r\n")).hasSize(24);
    }

    @Test
    void aChannelThatNeverHadAValueHasAnEmptyHistoryInBothForms() throws Exception {
        String thing = "{\"features\":{\"x\":{\"properties\":{\"channel\":{\"unit\":\"bar\"}}}}}";
        assertThat(send("admin", "PUT", "/api/2/things/a:never", thing).statusCode())
                .isEqualTo(201);
        JsonArray draft = new JsonArray(send("admin", "GET", "/api/2/timeseries/things/a:never" + VALUE + "?" + DAY, "")
                .body());
        assertThat(draft.getJsonObject(0).getJsonArray("data")).isEmpty();
        assertThat(draft.getJsonObject(0).getJsonObject("result").getString("unit"))
                .isEqualTo("bar");
        JsonObject full = new JsonObject(send("admin", "GET", "/api/adit/history/things/a:never/features/x?" + DAY, "")
                .body());
        assertThat(full.getJsonArray("data")).isEmpty();
        assertThat(full.getString("unit")).isEqualTo("bar");
        for (String path : List.of(
                "/api/2/timeseries/things/a:never/features/y/properties/status/value?",
                "/api/adit/history/things/a:never/features/y?")) {
            assertThat(send("admin", "GET", path + DAY, "").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anArrowFileHasTheRowsOfTheCsv() throws Exception {
        String path = "/api/adit/history/things/a:one/features/x?" + DAY;
        for (String more : List.of("", "&step=1h", "&limit=7")) {
            String[] csv = new String(download(path + more + "&format=csv"), StandardCharsets.UTF_8).split("\r\n");
            ArrowTables.Table table = ArrowTables.read(download(path + more + "&format=arrow"));
            List<String> names = List.of(csv[0].split(","));
            assertThat(table.rows()).hasSize(csv.length - 1);
            for (int i = 1; i < csv.length; i++) {
                List<String> row = new ArrayList<>(List.of(csv[i].split(",", -1)));
                row.remove(names.indexOf("unit"));
                row.set(0, String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(row.get(0)))));
                for (int column = 0; column < row.size(); column++) {
                    boolean reason = column == 3 && !more.contains("step");
                    row.set(column, row.get(column).isEmpty() && !reason ? null : row.get(column));
                }
                assertThat(table.rows().get(i - 1)).isEqualTo(row);
            }
            assertThat(table.schema().getFields().get(1).getMetadata()).containsEntry("unit", "bar");
        }
        assertThat(send("admin", "GET", path + "&format=xml", "").statusCode()).isEqualTo(400);
    }

    @Test
    void aParquetFileHasTheRowsOfTheCsv() throws Exception {
        String path = "/api/adit/history/things/a:one/features/x?" + DAY;
        for (String more : List.of("", "&step=1h")) {
            String[] csv = new String(download(path + more + "&format=csv"), StandardCharsets.UTF_8).split("\r\n");
            ParquetTables.Table table = ParquetTables.read(download(path + more + "&format=parquet"));
            int unit = List.of(csv[0].split(",")).indexOf("unit");
            List<String> rows = table.rows().stream()
                    .map(row -> {
                        List<Object> fields = new ArrayList<>(row);
                        fields.add(unit, "bar");
                        return fields.stream()
                                .map(field -> field == null ? "" : field.toString())
                                .collect(Collectors.joining(","));
                    })
                    .toList();
            assertThat(rows).isEqualTo(List.of(csv).subList(1, csv.length));
            assertThat(table.about().keyValueMetadata())
                    .containsEntry("unit", "bar")
                    .containsEntry("thingId", "a:one")
                    .containsEntry("series", "clean");
        }
    }
}
