package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.cassandra.CassandraHistories;
import io.adit.cassandra.CassandraProcess;
import io.adit.cassandra.CassandraStore;
import io.adit.cassandra.CassandraTables;
import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.quality.WindowQuality;
import io.adit.history.BlockHistory;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.model.Facility;
import io.adit.publish.http.RestClient;
import io.adit.publish.programme.ProgrammeReader;
import io.adit.publish.twin.QualityJson;
import io.adit.publish.twin.StatusJson;
import io.adit.server.EngineOnKafka;
import io.adit.server.ServerConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A server that leaves the engine to Kafka and reads the history that is kept there, in a real Cassandra that goes away and comes back. */
@EnabledIfSystemProperty(
        named = "adit.cassandra",
        matches = ".+",
        disabledReason = "takes minutes: ./adit test history-at-scale")
class EngineOnKafkaIT {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Instant START = Instant.parse("2026-09-21T14:00:00Z");
    private static final long MICROS = 1000 * START.toEpochMilli();
    private static final String RULE = "sump-level";
    private static final int READINGS = 600;
    private static final String DAY = "from=2026-09-21T00:00:00Z&to=2026-09-22T00:00:00Z";

    @TempDir
    Path folder;

    private final List<Sample> written = new ArrayList<>();

    @Test
    void tellsWhatEnginesOnKafkaKeepAndSaysWhatItCanNot() throws Exception {
        try (CassandraProcess cassandra = new CassandraProcess(Files.createDirectory(folder.resolve("cassandra")))) {
            EngineOnKafka engine = new EngineOnKafka(cassandra.options(), "station");
            try (CassandraTables tables = cassandra.open();
                    Site site = new Site(
                            Files.createDirectory(folder.resolve("server")),
                            config -> config.with(ServerConfig.Partners.of(engine)))) {
                Facility facility = site.publishSample();
                ChannelId channel = new ChannelId(Names.thingOf(facility, "platform-1", "temperature"), "temperature");
                try (History history =
                        BlockHistory.over(CassandraStore.open(tables, CassandraHistories.name("station", 7)))) {
                    read(history, new ChannelId(Names.thingOf(facility, "sump", "levelA"), "levelA"));
                    write(history, channel, 100);
                    assertThat(values(site, channel)).isEqualTo(100);
                    write(history, channel, 50);
                    assertThat(values(site, channel)).isEqualTo(150);
                    assertThat(average(site, channel)).isEqualTo(74.5);
                    assertThat(alarms(site)).isEqualTo(2);
                    cassandra.kill();
                    assertThat(ask(site, series(channel)).status()).isEqualTo(503);
                }
                cassandra.restart();
                await().atMost(LIMIT)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> ask(site, series(channel)).isSuccess());
                assertThat(values(site, channel)).isEqualTo(150);
                runsNoEngine(site, channel);
                tellsOfAlarmsAndQuality(site, channel, facility);
                explainsOnlyWhatItCan(site, channel);
                triesARule(site);
            }
        }
    }

    private static void runsNoEngine(Site site, ChannelId channel) {
        assertThat(site.server.ingest().programme().channels()).isEmpty();
        String notHere = "{\"channels\":[{\"thingId\":\"" + channel.thingId() + "\",\"featureId\":\"temperature\"}]}";
        assertThat(site.admin.send("POST", "/api/adit/recomputations", notHere, Map.of()))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(501))
                .satisfies(answer -> assertThat(answer.body()).contains("back-test"));
        for (String path : List.of("/api/adit/notifications", "/api/adit/steps", "/api/adit/undecodable")) {
            assertThat(ask(site, path).status()).as(path).isEqualTo(501);
        }
    }

    /** What engines wrote into twins is listed, and figures are made of the journal of alarms. */
    private static void tellsOfAlarmsAndQuality(Site site, ChannelId channel, Facility facility) {
        String alarm = "/api/2/things/" + Names.thingOf(facility, "sump", "levelA") + "/features/"
                + ProgrammeReader.alarmFeature(RULE) + "/properties/status";
        AlarmStatus raised = new AlarmStatus(
                true, false, true, false, "alarm", 900, MICROS, MICROS, 31.5, 30, "Cel", "too warm", AlarmSilence.NONE);
        site.admin.send("PUT", alarm, StatusJson.ofAlarm(raised)).orFail();
        assertThat(items(site, "/api/adit/alarms/current")).singleElement().satisfies(each -> {
            assertThat(each.getValue("rule")).contains(JsonValue.of(RULE));
            assertThat(each.getValue("message")).contains(JsonValue.of("too warm"));
        });
        JsonObject ofTheDay = figures(site, "2026-09-21", "2026-09-22");
        assertThat(ofTheDay.getValue("announced/count")).contains(JsonValue.of(0)); // the journal has remarks alone
        assertThat(ofTheDay.getValue("standing").orElseThrow().asArray()).isEmpty();
        JsonObject later = figures(site, "2026-09-22", "2026-09-24");
        assertThat(later.getValue("standing").orElseThrow().asArray())
                .singleElement()
                .satisfies(each -> {
                    JsonObject standing = each.asObject();
                    assertThat(standing.getValue("rule")).contains(JsonValue.of(RULE));
                    assertThat(standing.getValue("since")).contains(JsonValue.of(START.toString()));
                    assertThat(standing.getValue("seconds").orElseThrow().asDouble())
                            .isEqualTo(Duration.ofHours(58).toSeconds());
                });
        assertThat(later.getValue("stale").orElseThrow().asArray()).hasSize(1);
        WindowQuality window = new WindowQuality(3600, 60, 1.0, 59, 1, 0, Map.of(Reason.SPIKE, 1L), 0.5, 2.0);
        String quality = "/api/2/things/" + channel.thingId() + "/features/temperature/properties/dataQuality";
        site.admin
                .send("PUT", quality, QualityJson.of(new ChannelQuality(channel, MICROS, null, window, window)))
                .orFail();
        assertThat(ask(site, "/api/adit/quality").orFail().body()).contains("\"received\":60", "\"SPIKE\":1");
    }

    private static JsonObject figures(Site site, String from, String to) {
        String midnight = "T00:00:00Z";
        return ask(site, "/api/adit/alarms/kpis?from=" + from + midnight + "&to=" + to + midnight)
                .orFail()
                .json();
    }

    private static List<JsonObject> items(Site site, String path) {
        return CentreView.items(site, path);
    }

    /** The stored sample has no reading, so nothing is told of how it came to be, and that is said. */
    private static void explainsOnlyWhatItCan(Site site, ChannelId channel) {
        Sample newest = new Sample(channel, MICROS, 10, Quality.GOOD, Reason.NONE, 0);
        String status = "/api/2/things/" + channel.thingId() + "/features/temperature/properties/status";
        site.admin.send("PUT", status, StatusJson.ofSample(newest, "Cel")).orFail();
        JsonObject told = ask(
                        site,
                        "/api/adit/things/" + channel.thingId()
                                + "/features/temperature/explain?time=2026-09-21T14:00:10Z")
                .orFail()
                .json();
        assertThat(told.getValue("sample/value")).contains(JsonValue.of(10.0));
        assertThat(told.contains("steps")).isFalse();
        assertThat(told.getValue("note").orElseThrow().asString()).contains("not kept");
    }

    private static void triesARule(Site site) {
        String body =
                "{\"from\":\"2026-09-21T14:00:00Z\",\"to\":\"2026-09-21T15:00:00Z\",\"rules\":[\"" + RULE + "\"]}";
        String id = site.admin
                .send("POST", "/api/adit/backtest", body, Map.of())
                .orFail()
                .json()
                .getValue("id")
                .orElseThrow()
                .asString();
        await().atMost(LIMIT).untilAsserted(() -> {
            JsonObject tried = ask(site, "/api/adit/backtest/" + id).orFail().json();
            assertThat(tried.getValue("state")).contains(JsonValue.of("DONE"));
            assertThat(tried.getValue("readings").orElseThrow().asInt()).isEqualTo(READINGS);
            assertThat(tried.getValue("notes").orElseThrow().toString()).contains("the time of arrival is not known");
            JsonObject only = tried.getValue("rules")
                    .orElseThrow()
                    .asArray()
                    .get(0)
                    .orElseThrow()
                    .asObject();
            assertThat(only.getValue("alarms").orElseThrow().asInt()).isEqualTo(1);
        });
    }

    /** A sump that is full. */
    private static void read(History history, ChannelId channel) {
        List<Sample> readings = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            long micros = 1000 * START.plusSeconds(i).toEpochMilli();
            readings.add(new Sample(channel, micros, 2.4, Quality.GOOD, Reason.NONE, i));
        }
        history.append(Series.RAW, readings);
    }

    private void write(History history, ChannelId channel, int count) {
        List<Sample> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = written.size() + some.size();
            long micros = 1000 * START.plusSeconds(number).toEpochMilli();
            some.add(new Sample(channel, micros, number, Quality.GOOD, Reason.NONE, number));
        }
        written.addAll(some);
        history.append(Series.CLEAN, some);
        AlarmStatus status = AlarmStatus.never(some.getLast().timeMicros(), "Cel", "x");
        history.appendAlarms(
                List.of(new AlarmChanged("r", "R", channel, AlarmCause.COMMENTED, status, "me", "", count)));
        history.checkpoint(written.size(), new byte[0]);
    }

    private static String series(ChannelId channel) {
        return "/api/2/timeseries/things/" + channel.thingId() + "/features/" + channel.featureId()
                + "/properties/status/value?limit=1000&" + DAY;
    }

    private static RestClient.Answer ask(Site site, String path) {
        return site.admin.send("GET", path, null);
    }

    private static int values(Site site, ChannelId channel) {
        return data(ask(site, series(channel))).asArray().getSize();
    }

    private static double average(Site site, ChannelId channel) {
        JsonValue points = data(ask(site, series(channel) + "&agg=avg&step=1d"));
        return points.asArray()
                .get(0)
                .orElseThrow()
                .asObject()
                .getValue("v")
                .orElseThrow()
                .asDouble();
    }

    private static JsonValue data(RestClient.Answer answer) {
        return org.eclipse.ditto.json.JsonArray.of(answer.orFail().body())
                .get(0)
                .orElseThrow()
                .asObject()
                .getValue("data")
                .orElseThrow();
    }

    private static int alarms(Site site) {
        return ask(site, "/api/adit/alarms")
                .orFail()
                .json()
                .getValue("items")
                .orElseThrow()
                .asArray()
                .getSize();
    }
}
