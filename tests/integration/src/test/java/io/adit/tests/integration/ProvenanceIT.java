package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where samples come from, how well channels deliver, and computing samples again, over HTTP. */
class ProvenanceIT {
    @TempDir
    static Path folder;

    private static Site site;
    private static String thing;
    private static Instant measured;

    @BeforeAll
    static void send() throws Exception {
        site = new Site(folder);
        Facility facility = AditFile.load(Site.SAMPLE);
        tellOfDevice(facility, "battery", "%");
        tellOfDevice(facility, "rssi", "1");
        site.publisher().apply(facility, (change, done, all) -> {});
        site.awaitRunning(facility);
        thing = Names.thingOf(facility, "platform-1", "temperature");
        MqttClient device = Devices.connect(site.mqtt(), "platform-1", site.password("platform-1"));
        measured = Instant.now().minusSeconds(3);
        for (int i = 0; i < 4; i++) {
            Devices.publish(
                    device,
                    "{\"time\":\"" + measured.plusMillis(i * 500L) + "\",\"temperature\":" + (68 + i) + ",\"battery\":"
                            + (87 - i) + ",\"rssi\":-71}");
        }
        device.disconnect();
        device.close();
        site.server.settle();
    }

    /** Another channel beside the temperature, which the same device feeds. */
    private static void tellOfDevice(Facility facility, String key, String unit) {
        Channel beside = Names.channelOf(facility, "platform-1", "temperature");
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setKey(key);
        channel.setName(key);
        channel.setUnit(unit);
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setDevice(beside.getBindings().get(0).getDevice());
        binding.setPointer("/" + key);
        binding.setTimePointer("/time");
        binding.setSourceUnit(unit);
        channel.getBindings().add(binding);
        ((Asset) beside.eContainer()).getChannels().add(channel);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RestClient.Answer explain(RestClient client, Instant time) {
        return client.send(
                "GET",
                "/api/adit/things/" + encode(thing) + "/features/temperature/explain?time=" + encode(time.toString()),
                null);
    }

    private static String text(JsonObject json, String pointer) {
        return json.getValue(pointer).map(JsonValue::asString).orElse("");
    }

    @Test
    void anAdministratorSeesPayloadAndSteps() {
        await().untilAsserted(() -> {
            JsonObject found = explain(site.admin, measured).orFail().json();
            assertThat(found.getValue("agrees").map(JsonValue::asBoolean)).contains(true);
            assertThat(text(found, "message/device")).isEqualTo("platform-1");
            assertThat(text(found, "message/text")).contains("\"temperature\":68,");
            assertThat(found.getValue("raw/value").map(JsonValue::asDouble)).contains(68.0);
            assertThat(found.getValue("sample/value").map(JsonValue::asDouble)).contains(20.0);
            assertThat(text(found, "programme/since")).isNotEmpty();
            List<String> steps = found.getValue("steps").orElseThrow().asArray().stream()
                    .map(step -> text(step.asObject(), "step"))
                    .toList();
            assertThat(steps)
                    .startsWith("binding", "reading", "conversion")
                    .contains("range")
                    .endsWith("report");
        });
    }

    @Test
    void othersSeeTheStepsWhereTheyMayReadTheValueAndNeverThePayload() {
        Users users = Users.open(folder.resolve("data"));
        users.put("operator", "operator-secret", List.of());
        users.put("stranger", "stranger-secret", List.of());
        JsonObject found = explain(site.client("operator", "operator-secret"), measured)
                .orFail()
                .json();
        assertThat(found.contains("message/text")).isFalse();
        assertThat(text(found, "message/payloadHidden")).isNotEmpty();
        assertThat(explain(site.client("stranger", "stranger-secret"), measured).status())
                .isEqualTo(404);
        assertThat(site.client("operator", "operator-secret")
                        .send("POST", "/api/adit/recomputations", JsonObject.empty())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTimeWithoutSampleIsNotFound() {
        assertThat(explain(site.admin, measured.minus(Duration.ofDays(3))).status())
                .isEqualTo(404);
        RestClient.Answer answer = site.admin.send(
                "GET", "/api/adit/things/" + encode(thing) + "/features/temperature/explain?time=noon", null);
        assertThat(answer.status()).isEqualTo(400);
    }

    private static JsonObject overview(String feature) {
        return site
                .admin
                .send("GET", "/api/adit/quality", null)
                .orFail()
                .json()
                .getValue("channels")
                .orElseThrow()
                .asArray()
                .stream()
                .map(JsonValue::asObject)
                .filter(each -> text(each, "thingId").equals(thing)
                        && text(each, "featureId").equals(feature))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOverviewCountsWhatCame() {
        JsonObject channel = overview("temperature");
        assertThat(channel.getValue("hour/received").map(JsonValue::asInt)).contains(4);
        assertThat(channel.getValue("day/received").map(JsonValue::asInt)).contains(4);
        assertThat(text(channel, "device")).isEqualTo("adit.sample/platform-1");
        assertThat(text(channel, "newest/quality")).isEqualTo("GOOD");
        assertThat(channel.getValue("deviceStatus").map(JsonValue::asBoolean)).contains(false);
    }

    @Test
    void aDevicesBatteryAndSignalAreFeaturesOfTheThingAndStandInTheOverviewAsItsState() {
        Map.of("battery", 84.0, "rssi", -71.0).forEach((feature, value) -> {
            JsonObject channel = overview(feature);
            assertThat(channel.getValue("deviceStatus").map(JsonValue::asBoolean))
                    .contains(true);
            assertThat(text(channel, "device")).isEqualTo("adit.sample/platform-1");
            assertThat(channel.getValue("newest/value").map(JsonValue::asDouble))
                    .contains(value);
            String path = "/api/2/things/" + encode(thing) + "/features/" + feature + "/properties/status";
            await().untilAsserted(() -> {
                JsonObject status = site.admin.send("GET", path, null).orFail().json();
                assertThat(status.getValue("value").map(JsonValue::asDouble)).contains(value);
                assertThat(text(status, "quality")).isEqualTo("GOOD");
            });
        });
    }

    @Test
    void computingAgainComparesAndSwitchesOnlyWhenAsked() {
        JsonObject compared = recompute(false);
        assertThat(text(compared, "state")).isEqualTo("COMPARED");
        JsonObject channel = compared.getValue("channels")
                .orElseThrow()
                .asArray()
                .get(0)
                .orElseThrow()
                .asObject();
        assertThat(channel.getValue("after").map(JsonValue::asInt)).contains(4);
        assertThat(channel.getValue("changedValues").map(JsonValue::asInt)).contains(0);
        JsonObject applied = recompute(true);
        assertThat(text(applied, "state")).isEqualTo("APPLIED");
        assertThat(explain(site.admin, measured)
                        .orFail()
                        .json()
                        .getValue("sample/value")
                        .map(JsonValue::asDouble))
                .contains(20.0);
    }

    private static JsonObject recompute(boolean apply) {
        JsonObject request = JsonObject.of("{\"channels\":[{\"thingId\":\"" + thing
                + "\",\"featureId\":\"temperature\"}],\"from\":\"" + measured.minusSeconds(60) + "\",\"to\":\""
                + measured.plusSeconds(3) + "\",\"apply\":" + apply + "}");
        String id = text(
                site.admin
                        .send("POST", "/api/adit/recomputations", request)
                        .orFail()
                        .json(),
                "id");
        return await().until(
                        () -> site.admin
                                .send("GET", "/api/adit/recomputations/" + id, null)
                                .orFail()
                                .json(),
                        run -> !text(run, "state").equals("RUNNING"));
    }
}
