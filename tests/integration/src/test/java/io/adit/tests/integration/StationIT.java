package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.edge.CentreSettings;
import io.adit.edge.CentreSettings.Kind;
import io.adit.gateway.auth.Users;
import io.adit.history.Series;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
import io.adit.server.ServerConfig;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A station hands on all that it has over an uplink that is cut again and again, and does what its centre wants. */
class StationIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PASSWORD = "a good password";
    private static final String RULE = "sump-level";
    private static final int MESSAGES = 400;

    @TempDir
    private Path folder;

    private String thing = "";

    @Test
    void theCentreHasAllOfTheStationOnceAndReachesIt() throws Exception {
        try (Site centre = centre();
                CuttingProxy uplink = new CuttingProxy(centre.server::httpPort, 5);
                Site station = station(uplink.address())) {
            Facility facility = AditFile.load(Site.SAMPLE);
            thing = Names.thingOf(facility, "sump", "levelA");
            centre.publisher().apply(facility, (change, done, all) -> {});
            station.awaitRunning(facility);
            assertThat(centre.server.ingest().programme().channels()).isEmpty();
            station.publisher().apply(facility, (change, done, all) -> {});

            uplink.cutAfter(4000);
            measure(station);
            await().atMost(LIMIT).untilAsserted(() -> {
                for (String channel : List.of("levelA", "inflow")) {
                    for (String series : List.of("raw", "clean")) {
                        assertThat(samples(centre, channel, series))
                                .as(channel + " " + series)
                                .isEqualTo(samples(station, channel, series));
                    }
                }
                assertThat(samples(centre, "inflow", "raw").getSize()).isEqualTo(MESSAGES);
                assertThat(alarms(centre)).isNotEmpty().isEqualTo(alarms(station));
            });
            assertThat(uplink.cuts()).isPositive();
            uplink.cutAfter(0);
            assertThat(centre.server.ingest().counters().forwarded()).isGreaterThanOrEqualTo(2 * MESSAGES);

            await().atMost(LIMIT).untilAsserted(() -> {
                assertThat(level(centre)).isEqualTo(level(station));
                assertThat(link(centre).getValue("connected").map(JsonValue::asBoolean))
                        .contains(true);
                assertThat(link(centre).getValue("samples/waiting").map(JsonValue::asLong))
                        .contains(0L);
            });
            assertThat(acknowledge(centre).status()).isEqualTo(200);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(
                                    alarms(centre).get(0).getValue("cause").map(JsonValue::asString))
                            .contains("ACKNOWLEDGED"));
            assertThat(alarms(station).get(0).getValue("by").map(JsonValue::asString))
                    .contains("nginx:admin");
            CentreView view = new CentreView(centre, thing, RULE);
            view.listsTheAlarmsOf(station);
            view.listsNoAlarmThatTheModelNoLongerHas();
            view.refusesWhatOnlyTheStationCanTell();
            view.triesTheRuleOverWhatTheStationHandedOn();

            changeLimitAtCentre(centre);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(
                                    station.server.ingest().programme().rules().toString())
                            .contains("2.25"));
            assertThat(level(station)).isNotEmpty();
        }
    }

    private Site centre() throws Exception {
        Path at = folder.resolve("centre");
        Path data = Files.createDirectories(at.resolve("data"));
        Files.writeString(
                data.resolve("stations.json"),
                "{\"stations\":[{\"name\":\"north\",\"user\":\"north\",\"namespaces\":[\"io.adit.sample\"]}]}");
        Site centre = new Site(at);
        Users.open(data).put("north", PASSWORD, List.of());
        return centre;
    }

    private Site station(URI centre) throws Exception {
        CentreSettings settings = new CentreSettings(
                centre,
                "north",
                Login.basic("north", PASSWORD),
                Route.DIRECT,
                Set.of(Series.RAW, Series.CLEAN),
                0,
                Long.MAX_VALUE,
                List.of(Kind.values()));
        return new Site(
                Files.createDirectories(folder.resolve("station")),
                config -> config.with(ServerConfig.Partners.of(settings)));
    }

    private static void measure(Site station) throws Exception {
        MqttClient device = Devices.connect(station.mqtt(), "sump", station.password("sump"));
        Instant first = Instant.now().minusSeconds(MESSAGES + 60);
        for (int i = 0; i < MESSAGES; i++) {
            Devices.publish(
                    device, "{\"time\":\"" + first.plusSeconds(i) + "\",\"inflow\":" + i / 1000.0 + ",\"levelA\":2.4}");
        }
        device.disconnect();
        device.close();
    }

    private JsonArray samples(Site site, String channel, String series) {
        return site.admin
                .send(
                        "GET",
                        "/api/adit/history/things/" + encoded() + "/features/" + channel
                                + "?from=now-1h&limit=100000&series=" + series,
                        null)
                .orFail()
                .json()
                .getValue("data")
                .orElseThrow()
                .asArray();
    }

    private static List<JsonObject> alarms(Site site) {
        return CentreView.items(site, "/api/adit/alarms?from=now-1h&rule=" + RULE).stream()
                .map(CentreView::withoutStation)
                .toList();
    }

    private String level(Site site) {
        return site.admin
                .send("GET", "/api/2/things/" + encoded() + "/features/levelA/properties/status", null)
                .orFail()
                .body();
    }

    private static JsonObject link(Site centre) {
        return centre.admin
                .send("GET", "/api/adit/stations", null)
                .orFail()
                .json()
                .getValue("items")
                .orElseThrow()
                .asArray()
                .get(0)
                .orElseThrow()
                .asObject();
    }

    private RestClient.Answer acknowledge(Site centre) {
        return centre.admin.send(
                "POST",
                "/api/2/things/" + encoded() + "/inbox/messages/acknowledge-alarm?timeout=20",
                "{\"rule\":\"" + RULE + "\"}",
                Map.of());
    }

    private static void changeLimitAtCentre(Site centre) {
        String path = "/api/2/things/" + URLEncoder.encode("io.adit.sample:rule." + RULE, StandardCharsets.UTF_8)
                + "/attributes/rule/levels";
        JsonArray levels =
                JsonArray.of(centre.admin.send("GET", path, null).orFail().body());
        JsonObject first = levels.get(0).orElseThrow().asObject().setValue("limit", 2.25);
        JsonArray changed = JsonArray.newBuilder()
                .add(first)
                .addAll(levels.stream().skip(1).toList())
                .build();
        assertThat(centre.admin.send("PUT", path, changed.toString(), Map.of()).status())
                .isEqualTo(204);
    }

    private String encoded() {
        return URLEncoder.encode(thing, StandardCharsets.UTF_8);
    }
}
