package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import io.adit.engine.alarm.AlarmStatus;
import io.adit.history.BlockHistory;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.model.Facility;
import io.adit.publish.http.RestClient;
import io.adit.server.EngineOnKafka;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private static final String DAY = "from=2026-09-21T00:00:00Z&to=2026-09-22T00:00:00Z";

    @TempDir
    Path folder;

    private final List<Sample> written = new ArrayList<>();

    @Test
    void showsWhatEnginesOnKafkaKeepAndSaysWhatItDoesNotKnow() throws Exception {
        try (CassandraProcess cassandra = new CassandraProcess(Files.createDirectory(folder.resolve("cassandra")))) {
            EngineOnKafka engine = new EngineOnKafka(cassandra.options(), "station");
            try (CassandraTables tables = cassandra.open();
                    Site site = new Site(
                            Files.createDirectory(folder.resolve("server")), config -> config.withEngine(engine))) {
                Facility facility = site.publishSample();
                ChannelId channel =
                        new ChannelId(Names.thingOf(facility, "platform-1", "temperature"), "temperature");
                try (History history = BlockHistory.over(
                        CassandraStore.open(tables, CassandraHistories.name("station", 7)))) {
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
            }
        }
    }

    private static void runsNoEngine(Site site, ChannelId channel) {
        assertThat(site.server.ingest().programme().channels()).isEmpty();
        String explain = "/api/adit/things/" + channel.thingId() + "/features/temperature/explain";
        for (String path : List.of("/api/adit/alarms/current", "/api/adit/quality", explain)) {
            assertThat(ask(site, path).status()).as(path).isEqualTo(501);
        }
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
        return points.asArray().get(0).orElseThrow().asObject().getValue("v").orElseThrow().asDouble();
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
        return ask(site, "/api/adit/alarms").orFail().json().getValue("items").orElseThrow().asArray().getSize();
    }
}
