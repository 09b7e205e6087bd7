package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Facility;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an app's message to a twin, as a command to the device that is bound to it, and the answer back. */
class CommandsIT {
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

    private static RestClient.Answer send(String feature, String subject, String query, String body) {
        String thing = Names.thingOf(facility, "pump-p1", feature);
        return site.admin.send(
                "POST",
                "/api/2/things/" + URLEncoder.encode(thing, StandardCharsets.UTF_8) + "/features/" + feature
                        + "/inbox/messages/" + subject + query,
                body,
                Map.of("Content-Type", "application/json"));
    }

    @Test
    void aMessageToAFeatureBecomesACommandAndItsAnswerTheMessagesAnswer() throws Exception {
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        MqttClient device = Devices.connect(site.mqtt(), "pump-p1", site.password("pump-p1"));
        device.subscribe(
                new MqttSubscription[] {new MqttSubscription("command///req/#", 1)},
                new org.eclipse.paho.mqttv5.client.IMqttMessageListener[] {
                    (topic, message) -> {
                        received.add(topic + " " + message);
                        Thread.ofVirtual().start(() -> answer(device, topic));
                    }
                });
        RestClient.Answer answer = send("motorCurrent", "setSpeed", "?timeout=20", "{\"percent\":80}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getValue("percent").map(JsonValue::asInt)).contains(80);
        assertThat(received.poll(60, TimeUnit.SECONDS)).matches("command///req/[0-9a-f]+/setSpeed \\{\"percent\":80}");

        assertThat(send("motorCurrent", "reset", "?timeout=0", "{}").status()).isEqualTo(202);
        assertThat(received.poll(60, TimeUnit.SECONDS)).isEqualTo("command///req//reset {}");
        device.disconnect();
        device.close();
    }

    private static void answer(MqttClient device, String topic) {
        String requestId = topic.split("/", -1)[4];
        if (requestId.isEmpty()) {
            return;
        }
        MqttMessage answer = new MqttMessage("{\"percent\":80}".getBytes(StandardCharsets.UTF_8), 1, false, null);
        try {
            device.publish("command///res/" + requestId + "/200/?content-type=application%2Fjson", answer);
        } catch (org.eclipse.paho.mqttv5.common.MqttException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysThatTheDeviceIsNotConnected() {
        await().untilAsserted(
                        () -> { // another test's device may be about to go
                            RestClient.Answer answer =
                                    send("motorCurrent", "setSpeed", "?timeout=20", "{\"percent\":80}");
                            assertThat(answer.status()).isEqualTo(503);
                            assertThat(answer.body()).contains("pump-p1").contains("not connected");
                        });
    }
}
