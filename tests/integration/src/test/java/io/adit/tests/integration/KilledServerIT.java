package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in mid-stream loses and doubles nothing that it acknowledged. */
class KilledServerIT {
    private static final int ROUNDS = 3;
    private static final int EACH_ROUND = 300;
    private static final String PROBE = "probe";

    @TempDir
    Path folder;

    @Test
    void everythingAcknowledgedIsInHistoryOnceAfterKill() throws Exception {
        Facility facility = AditFile.load(Site.SAMPLE);
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        Path secrets = folder.resolve("devices.secrets");
        int number = 0;
        for (int round = 0; round < ROUNDS; round++) {
            KillableServer server = new KillableServer(folder.resolve("data"));
            if (round == 0) {
                server.publish(facility, secrets);
            }
            String password = Files.readAllLines(secrets).stream()
                    .filter(line -> line.contains("\tsump\t"))
                    .findFirst()
                    .orElseThrow()
                    .split("\t")[3];
            number = publishUntilKilled(server, password, number, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * EACH_ROUND);
        KillableServer server = new KillableServer(folder.resolve("data"));
        String thing = Names.thingOf(facility, "sump", "inflow");
        await().untilAsserted(() -> {
            List<Integer> kept = kept(server, thing);
            assertThat(kept).doesNotHaveDuplicates();
            assertThat(new HashSet<>(kept)).containsAll(acknowledged);
        });
        server.kill();
    }

    @Test
    void everyCommandThatWasAnsweredIsOnRecordOnceAfterKill() throws Exception {
        Facility facility = AditFile.load(Site.SAMPLE);
        KillableServer server = new KillableServer(folder.resolve("data"));
        server.publish(facility, folder.resolve("devices.secrets"));
        await().until(() -> stop(server, facility, PROBE) == 409); // the interlock is in force
        Set<String> answered = ConcurrentHashMap.newKeySet();
        List<Thread> senders = IntStream.range(0, 4)
                .mapToObj(sender -> Thread.ofVirtual().start(() -> sendUntilKilled(server, facility, sender, answered)))
                .toList();
        await().until(() -> answered.size() > 200);
        server.kill();
        for (Thread sender : senders) {
            sender.join();
        }
        KillableServer again = new KillableServer(folder.resolve("data"));
        List<String> kept = new ArrayList<>();
        for (JsonValue each : again.admin()
                .send("GET", "/api/adit/commands?limit=1000", null)
                .orFail()
                .json()
                .getValue("items")
                .orElseThrow()
                .asArray()) {
            JsonObject command = each.asObject();
            String payload = command.getValue("payload").orElseThrow().asString();
            String outcome = command.getValue("outcome").orElseThrow().asString();
            if (!outcome.equals("unknown") && !payload.equals(PROBE)) {
                assertThat(outcome).isEqualTo("refused");
                kept.add(payload);
            }
        }
        assertThat(kept).doesNotHaveDuplicates().containsAll(answered);
        again.kill();
    }

    @Test
    void aShelvingOutlivesAKillAndEndsWhenItWasPromised() throws Exception {
        Facility facility = AditFile.load(Site.SAMPLE);
        KillableServer server = new KillableServer(folder.resolve("data"));
        server.publish(facility, folder.resolve("devices.secrets"));
        RestClient.Answer answer = server.admin()
                .send(
                        "POST",
                        "/api/2/things/"
                                + URLEncoder.encode(Names.thingOf(facility, "sump", "levelA"), StandardCharsets.UTF_8)
                                + "/inbox/messages/shelve-alarm?timeout=20",
                        "{\"rule\":\"sump-level\",\"reason\":\"cleaning\",\"minutes\":0.1}",
                        Map.of());
        server.kill();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        KillableServer again = new KillableServer(folder.resolve("data"));
        await().untilAsserted(() -> assertThat(changes(again))
                .extracting(each -> each.getValue("cause").orElseThrow().asString())
                .containsExactly("UNSHELVED", "SHELVED"));
        List<JsonObject> changes = changes(again);
        assertThat(changes.get(0).getValue("time"))
                .isEqualTo(changes.get(1)
                        .getValue("shelved")
                        .orElseThrow()
                        .asObject()
                        .getValue("until"));
        assertThat(changes.get(0).getValue("by").orElseThrow().asString()).isEmpty();
        again.kill();
    }

    private static List<JsonObject> changes(KillableServer server) {
        return server
                .admin()
                .send("GET", "/api/adit/alarms?rule=sump-level", null)
                .orFail()
                .json()
                .getValue("items")
                .orElseThrow()
                .asArray()
                .stream()
                .map(JsonValue::asObject)
                .toList();
    }

    /** Nothing is known of the air, so each command is refused at once. */
    private static void sendUntilKilled(KillableServer server, Facility facility, int sender, Set<String> answered) {
        for (int i = 0; i < 240; i++) {
            String payload = sender + "-" + i;
            try {
                if (stop(server, facility, payload) == 409) {
                    answered.add(payload);
                }
            } catch (PublishException e) {
                return; // the kill
            }
        }
    }

    private static int stop(KillableServer server, Facility facility, String payload) {
        String path = "/api/2/things/"
                + URLEncoder.encode(Names.thingOf(facility, "fan-f1", "speed"), StandardCharsets.UTF_8)
                + "/inbox/messages/stop?timeout=20";
        return server.admin()
                .send("POST", path, payload, Map.of("Content-Type", "text/plain"))
                .status();
    }

    /** Publishes numbers as fast as they are acknowledged; the server is killed meanwhile. @return the last number */
    private static int publishUntilKilled(KillableServer server, String password, int from, Set<Integer> acknowledged)
            throws Exception {
        MqttClient device = Devices.connect("tcp://127.0.0.1:" + server.mqttPort(), "sump", password);
        int number = from;
        int enough = acknowledged.size() + EACH_ROUND;
        Thread killer = Thread.ofPlatform().start(() -> {
            await().until(() -> acknowledged.size() >= enough);
            server.kill();
        });
        try {
            while (killer.isAlive()) {
                number++;
                // a number that history keeps exactly, at a time of its own
                Devices.publish(device, "{\"time\":\"" + Instant.now() + "\",\"inflow\":" + number / 1000.0 + "}");
                acknowledged.add(number);
            }
        } catch (MqttException e) {
            // the kill: what was under way is not acknowledged
        }
        killer.join();
        device.close(true);
        return number;
    }

    private static List<Integer> kept(KillableServer server, String thing) {
        RestClient.Answer answer = server.admin()
                .send(
                        "GET",
                        "/api/adit/history/things/" + thing.replace(":", "%3A").replace("$", "%24")
                                + "/features/inflow?series=raw&limit=100000",
                        null);
        List<Integer> numbers = new ArrayList<>();
        for (JsonValue each :
                answer.orFail().json().getValue("data").orElseThrow().asArray()) {
            JsonObject sample = each.asObject();
            numbers.add((int) Math.round(sample.getValue("value").orElseThrow().asDouble() * 1000));
        }
        return numbers;
    }
}
