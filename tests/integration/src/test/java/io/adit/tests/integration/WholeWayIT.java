package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.gateway.auth.Users;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.model.template.TemplateRules;
import io.adit.publish.http.RestClient;
import io.adit.publish.plan.Plan;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a device's message to twin, alarm and history, and all that must be refused on the way. */
class WholeWayIT {
    @TempDir
    static Path folder;

    private static Site site;
    private static Facility facility;

    @BeforeAll
    static void start() throws IOException {
        site = new Site(folder);
        facility = site.runSample();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void secondApplyChangesNothing() {
        Plan plan = site.publisher().plan(AditFile.load(Site.SAMPLE));
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isGreaterThan(100);
    }

    @Test
    void everyPartOfTheProgrammeRuns() {
        assertThat(site.server.ingest().problems()).isEmpty();
        assertThat(site.server.ingest().programme().rules()).hasSameSizeAs(TemplateRules.all(facility));
    }

    @Test
    void convertedValueReachesTwinAndHistory() throws Exception {
        String thing = Names.thingOf(facility, "platform-1", "temperature");
        MqttClient device = Devices.connect(site.mqtt(), "platform-1", site.password("platform-1"));
        Devices.publish(device, "{\"time\":\"" + Instant.now() + "\",\"temperature\":68.0,\"humidity\":51.5}");
        await().untilAsserted(() -> {
            JsonObject status = status(thing, "temperature");
            assertThat(status.getValue("value").orElseThrow().asDouble()).isEqualTo(20.0);
            assertThat(status.getValue("unit").orElseThrow().asString()).isEqualTo("Cel");
            assertThat(status.getValue("quality").orElseThrow().asString()).isEqualTo("GOOD");
        });
        JsonObject series = get("/api/adit/history/things/" + encode(thing)
                        + "/features/temperature?from="
                        + Instant.now().minusSeconds(60))
                .json();
        assertThat(series.getValue("data").orElseThrow().asArray()).isNotEmpty();
        assertThat(series.getValue("data").orElseThrow().asArray().stream()
                        .map(JsonValue::asObject)
                        .map(sample -> sample.getValue("value").orElseThrow().asDouble()))
                .contains(20.0);
        JsonObject raw = get("/api/adit/history/things/" + encode(thing) + "/features/temperature?series=raw")
                .json();
        assertThat(raw.getValue("unit").map(JsonValue::asString)).contains("[degF]");
        device.disconnect();
        device.close();
    }

    @Test
    void alarmComesByItselfAndIsAcknowledged() throws Exception {
        String thing = Names.thingOf(facility, "sump", "levelA");
        MqttClient device = Devices.connect(site.mqtt(), "sump", site.password("sump"));
        await().pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            Devices.publish(
                    device, "{\"time\":\"" + Instant.now() + "\",\"levelA\":2.4,\"levelB\":2.4,\"inflow\":30.5}");
            JsonObject alarm = status(thing, "alarm-sump-level");
            assertThat(alarm.getValue("active").map(JsonValue::asBoolean)).contains(true);
            assertThat(alarm.getValue("level").map(JsonValue::asString)).contains("alert");
        });
        RestClient.Answer answer = tell(thing, "acknowledge-alarm", "sump-level");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        await().untilAsserted(() -> {
            JsonObject alarm = status(thing, "alarm-sump-level");
            assertThat(alarm.getValue("acknowledged").map(JsonValue::asBoolean)).contains(true);
            assertThat(alarm.getValue("by").map(JsonValue::asString)).contains("nginx:admin");
        });
        JsonObject journal =
                get("/api/adit/alarms?rule=sump-level&thing=" + encode(thing)).json();
        assertThat(journal.getValue("items").orElseThrow().asArray().stream()
                        .map(JsonValue::asObject)
                        .map(change -> change.getValue("cause").orElseThrow().asString()))
                .contains("ACKNOWLEDGED", "RAISED");
        device.disconnect();
        device.close();
    }

    @Test
    void latchedAlarmStaysUntilSomebodyResetsIt() throws Exception {
        String thing = Names.thingOf(facility, "ring-04", "strainLeft");
        MqttClient device = Devices.connect(site.mqtt(), "ring-04", site.password("ring-04"));
        assertThat(tell(thing, "reset-alarm", "strain-ring-04").body()).contains("nothing is held");
        Instant start = Instant.now().minusSeconds(120);
        for (int second = 0; second < 120; second += 2) {
            double strain = second < 40 ? 15 : 1;
            Devices.publish(device, "{\"time\":\"" + start.plusSeconds(second) + "\",\"strainLeft\":" + strain + "}");
        }
        await().untilAsserted(() -> {
            JsonObject alarm = status(thing, "alarm-strain-ring-04");
            assertThat(alarm.getValue("active").map(JsonValue::asBoolean)).contains(true);
            assertThat(alarm.getValue("latched").map(JsonValue::asBoolean)).contains(true);
        });
        RestClient.Answer answer = tell(thing, "reset-alarm", "strain-ring-04");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        await().untilAsserted(() -> {
            JsonObject alarm = status(thing, "alarm-strain-ring-04");
            assertThat(alarm.getValue("active").map(JsonValue::asBoolean)).contains(false);
            assertThat(alarm.getValue("latched").map(JsonValue::asBoolean)).contains(false);
            assertThat(alarm.getValue("cause").map(JsonValue::asString)).contains("RESET");
            assertThat(alarm.getValue("by").map(JsonValue::asString)).contains("nginx:admin");
        });
        assertThat(tell(thing, "reset-alarm", "no-such-rule").status()).isEqualTo(404);
        device.disconnect();
        device.close();
    }

    private static RestClient.Answer tell(String thing, String subject, String rule) {
        return site.admin.send(
                "POST",
                "/api/2/things/" + encode(thing) + "/inbox/messages/" + subject + "?timeout=10",
                "{\"rule\":\"" + rule + "\",\"comment\":\"pump started\"}",
                Map.of());
    }

    @Test
    void wrongPasswordAndUnknownDeviceAreRefused() {
        assertThatThrownBy(() -> Devices.connect(site.mqtt(), "pump-p1", "wrong"))
                .isInstanceOfSatisfying(
                        MqttException.class, e -> assertThat(e.getReasonCode()).isEqualTo(0x86));
        assertThatThrownBy(() -> Devices.connect(site.mqtt(), "nobody", "wrong"))
                .isInstanceOfSatisfying(
                        MqttException.class, e -> assertThat(e.getReasonCode()).isEqualTo(0x86));
    }

    @Test
    void malformedPayloadIsKeptAndCounted() throws Exception {
        long before = site.server.ingest().counters().undecodable();
        MqttClient device = Devices.connect(site.mqtt(), "wall-1", site.password("wall-1"));
        Devices.publish(device, "{\"moisture\": 0.2");
        await().until(() -> site.server.ingest().counters().undecodable() == before + 1);
        device.disconnect();
        device.close();
    }

    @Test
    void whoMayNotReadAThingSeesItAsLittleAsOneThatIsMissing() {
        String thing = Names.thingOf(facility, "sump", "levelA");
        String path = "/api/2/things/" + encode(thing);
        Users.open(folder.resolve("data")).put("stranger", "a good password", List.of());
        RestClient stranger = site.client("stranger", "a good password");
        await().until(() -> stranger.send("GET", "/api/2/whoami", null).isSuccess());
        assertThat(stranger.send("GET", path, null).status()).isEqualTo(404);
        assertThat(stranger.send("GET", path, null).body()).contains("things:thing.notfound");
        String series = "/api/adit/history/things/" + encode(thing) + "/features/levelA";
        assertThat(stranger.send("GET", series, null).status()).isEqualTo(404);
        assertThat(stranger.send("GET", "/v1/tenants/adit.sample", null).status())
                .isEqualTo(403);
        assertThat(site.client("admin", "wrong").send("GET", path, null).status())
                .isEqualTo(401);
    }

    @Test
    void commonToolsOfTheTradeWork() throws Exception {
        String thing = Names.thingOf(facility, "platform-2", "carbonDioxide");
        Commands.Outcome published = Devices.mosquittoPub(site.server.mqttPort(), site.password("platform-2"));
        assertThat(published.code()).as(published.said()).isZero();
        String password = java.nio.file.Files.readString(folder.resolve("data/admin-password"))
                .strip();
        await().untilAsserted(() -> assertThat(Commands.run(
                        "curl",
                        "-s",
                        "-u",
                        "admin:" + password,
                        site.admin.base() + "/api/2/things/" + encode(thing)
                                + "/features/carbonDioxide/properties/status/value"))
                .isEqualTo("777.0"));
    }

    @Test
    void dashboardAndThingModelsAreServed() {
        assertThat(get("/models/io.adit/channel/1.0.0").body()).contains("tm:ThingModel");
        assertThat(get("/models/io.adit.sample/IfcPump/1.0.0").body()).contains("motorCurrent");
        assertThat(get("/health").body()).contains("UP");
    }

    private static RestClient.Answer get(String path) {
        return site.admin.send("GET", path, null);
    }

    private static JsonObject status(String thing, String feature) {
        RestClient.Answer answer =
                get("/api/2/things/" + encode(thing) + "/features/" + feature + "/properties/status");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
