package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import io.adit.model.Facility;
import io.adit.publish.http.RestClient;
import io.adit.tests.kit.GoldenCommands;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.IMqttMessageListener;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody stops a fan while there is carbon monoxide; and it is on record who tried. */
class InterlocksIT {
    private static final double GOOD_PPM = 4;

    @TempDir
    static Path folder;

    private static Site site;
    private static String fan;
    private static final BlockingQueue<String> RECEIVED = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start() throws Exception {
        site = new Site(folder);
        Facility facility = site.runSample();
        fan = Names.thingOf(facility, "fan-f1", "speed");
        Users.open(folder.resolve("data")).put("operator", "a good password", List.of());
        Users.open(folder.resolve("data")).put("stranger", "a good password", List.of());
        MqttClient device = Devices.connect(site.mqtt(), "fan-f1", site.password("fan-f1"));
        device.subscribe(
                new MqttSubscription[] {new MqttSubscription("command///req/#", 1)}, new IMqttMessageListener[] {
                    (topic, message) -> {
                        RECEIVED.add(topic.replaceFirst(".*/", "") + " " + message);
                        Thread.ofVirtual().start(() -> answer(device, topic));
                    }
                });
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void answer(MqttClient device, String topic) {
        try {
            device.publish(
                    "command///res/" + topic.split("/", -1)[4] + "/204", new MqttMessage(new byte[0], 1, false, null));
        } catch (MqttException e) {
            throw new AssertionError(e);
        }
    }

    private static RestClient.Answer send(String place, String subject, String payload) {
        return site.client("operator", "a good password")
                .send(
                        "POST",
                        "/api/2/things/" + encode(fan) + place + "/inbox/messages/" + subject + "?timeout=20",
                        payload,
                        Map.of("Content-Type", "application/json"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Publishes carbon monoxide as measured so many seconds ago. */
    private static void air(MqttClient device, int secondsAgo, double ppm) throws MqttException {
        Devices.publish(
                device, "{\"time\":\"" + Instant.now().minusSeconds(secondsAgo) + "\",\"carbonMonoxide\":" + ppm + "}");
    }

    /** The same steps as in the form on Kafka. */
    @Test
    void refusesWhileTheAirIsBadOrUnknownAndAllowsAfter() throws Exception {
        Map<String, MqttClient> sensors = Map.of(
                "west", Devices.connect(site.mqtt(), "air-west", site.password("air-west")),
                "east", Devices.connect(site.mqtt(), "air-east", site.password("air-east")));
        boolean eastIsGood = false;
        for (JsonValue each : JsonArray.of(GoldenCommands.steps())) {
            JsonObject step = each.asObject();
            if (step.contains("air")) {
                double ppm = step.getValue("ppm").orElseThrow().asDouble();
                air(
                        sensors.get(text(step, "air")),
                        step.getValue("secondsAgo").orElseThrow().asInt(),
                        ppm);
                eastIsGood = text(step, "air").equals("east") ? ppm == GOOD_PPM : eastIsGood;
            } else {
                if (eastIsGood) {
                    air(sensors.get("east"), 0, GOOD_PPM); // an interlock wants to know of the last seconds
                }
                plays(step);
            }
        }
        assertThat(RECEIVED).isEmpty();
        assertOnRecord();
    }

    private static void plays(JsonObject step) {
        String feature = text(step, "feature");
        RestClient.Answer answer = send(
                feature.isEmpty() ? "" : "/features/" + feature,
                text(step, "send"),
                step.getValue("payload").orElseThrow().toString());
        assertThat(GoldenCommands.timeless(answer.body()))
                .isEqualTo(step.getValue("error").map(JsonValue::toString).orElse(""));
        assertThat(answer.status())
                .isEqualTo(step.getValue("status").orElseThrow().asInt());
        assertThat(Objects.requireNonNullElse(RECEIVED.poll(), "")).isEqualTo(text(step, "device"));
    }

    private static void assertOnRecord() {
        List<JsonObject> items = items(site.client("operator", "a good password"), "");
        assertThat(items.stream().map(each -> text(each, "subject") + " " + text(each, "outcome")))
                .containsExactly(
                        "stop refused",
                        "stop answered",
                        "setSpeed answered",
                        "setSpeed not-delivered",
                        "setSpeed not-delivered",
                        "setSpeed refused",
                        "stop refused",
                        "stop refused",
                        "stop refused");
        assertThat(items).allSatisfy(each -> {
            assertThat(text(each, "sender")).isEqualTo("nginx:operator");
            assertThat(text(each, "deviceId")).isEqualTo("fan-f1");
            assertThat(text(each, "thingId")).isEqualTo(fan);
            assertThat(each.getValue("latencyMillis")).isPresent();
        });
        assertThat(items.get(0).getValue("interlocks").orElseThrow().toString()).isEqualTo("[\"keep-fan-f1\"]");
        assertThat(items(site.admin, "")).hasSameSizeAs(items);
        assertThat(items(site.client("stranger", "a good password"), "")).isEmpty();
        assertThat(items(site.admin, "&thing=" + encode(fan + "x"))).isEmpty();
        assertThat(items(site.admin, "&from=" + Instant.now().plusSeconds(60))).isEmpty();
        RestClient.Answer first = commands(site.admin, "&limit=5");
        assertThat(first.json().getValue("cursor")).isPresent();
        String cursor = text(first.json(), "cursor");
        assertThat(items(site.admin, "&limit=5&cursor=" + cursor)).isEqualTo(items.subList(5, 9));
        assertThat(commands(site.admin, "&limit=0").status()).isEqualTo(400);
    }

    private static List<JsonObject> items(RestClient user, String query) {
        return commands(user, query).orFail().json().getValue("items").orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .toList();
    }

    private static RestClient.Answer commands(RestClient user, String query) {
        return user.send("GET", "/api/adit/commands?to=2100-01-01T00:00:00Z" + query, null);
    }

    private static String text(JsonObject json, String member) {
        return json.getValue(member).map(JsonValue::asString).orElse("");
    }
}
