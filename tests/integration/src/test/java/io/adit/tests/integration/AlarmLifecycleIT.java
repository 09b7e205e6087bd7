package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an alarm by HTTP messages alone, with a restart in between, under the policies of the sample's roles. */
class AlarmLifecycleIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String RULE = "sump-level";

    @TempDir
    private Path folder;

    private String thing = "";

    @Test
    void isShelvedOverARestartAndThenSeenConfirmedAndCounted() throws Exception {
        try (Site site = new Site(folder)) {
            publish(site);
            Users users = Users.open(folder.resolve("data"));
            users.put("operator", "a good password", List.of());
            users.put("manager", "a good password", List.of());
            raise(site);
            RestClient manager = site.client("manager", "a good password");
            await().atMost(LIMIT)
                    .until(() -> code(manager, "comment-alarm", "\"comment\":\"strainer?\"")
                            .equals("200 done"));
            refusals(manager);
            assertThat(code(manager, "shelve-alarm", "\"reason\":\"cleaning\",\"minutes\":60"))
                    .isEqualTo("200 done");
            assertThat(code(manager, "acknowledge-alarm", "\"comment\":\"seen\""))
                    .isEqualTo("200 done");
            assertThat(send(manager, "remove-alarm-from-service", "\"reason\":\"x\"")
                            .status())
                    .isEqualTo(403);
            assertThat(code(
                            site.client("operator", "a good password"),
                            "remove-alarm-from-service",
                            "\"reason\":\"sensor is out\""))
                    .isEqualTo("200 done");
            checkTwin(site);
        }
        try (Site site = new Site(folder)) {
            checkTwin(site);
            RestClient operator = site.client("operator", "a good password");
            assertThat(current(operator, "shelved")).contains(RULE);
            assertThat(current(operator, "suppressed")).doesNotContain(RULE);
            assertThat(code(operator, "place-alarm-in-service", "")).isEqualTo("200 done");
            assertThat(code(operator, "unshelve-alarm", "")).isEqualTo("200 done");
            assertThat(code(operator, "unshelve-alarm", "")).isEqualTo("200 unchanged");
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(status(site).toString())
                            .contains("\"announced\":true", "\"acknowledged\":false", "\"cause\":\"UNSHELVED\"")
                            .doesNotContain("\"shelved\""));
            assertThat(code(operator, "confirm-alarm", "")).isEqualTo("409 not-acknowledged");
            assertThat(code(operator, "acknowledge-alarm", "")).isEqualTo("200 done");
            assertThat(code(operator, "confirm-alarm", "\"comment\":\"pump runs\""))
                    .isEqualTo("200 done");
            checkJournal(site, operator);
            checkFigures(site, operator);
        }
    }

    private void publish(Site site) {
        Facility facility = AditFile.load(Site.SAMPLE);
        Rule rule = facility.getRules().stream()
                .filter(each -> each.getId().equals(RULE))
                .findFirst()
                .orElseThrow();
        rule.setConfirm(true);
        rule.setMaxShelveMinutes(90);
        thing = Names.thingOf(facility, "sump", "levelA");
        site.publisher().apply(facility, (change, done, all) -> {});
        site.awaitRunning(facility);
    }

    private void raise(Site site) throws Exception {
        MqttClient device = Devices.connect(site.mqtt(), "sump", site.password("sump"));
        Instant now = Instant.now();
        for (int secondsAgo : new int[] {30, 20, 10}) {
            Devices.publish(device, "{\"time\":\"" + now.minusSeconds(secondsAgo) + "\",\"levelA\":2.4}");
        }
        device.disconnect();
        device.close();
        await().atMost(LIMIT)
                .until(() -> status(site)
                        .getValue("active")
                        .map(JsonValue::asBoolean)
                        .orElse(false));
    }

    private void refusals(RestClient client) {
        assertThat(code(client, "confirm-alarm", "")).isEqualTo("409 not-acknowledged");
        assertThat(code(client, "shelve-alarm", "\"reason\":\"x\",\"minutes\":91"))
                .isEqualTo("409 too-long");
        assertThat(code(client, "shelve-alarm", "\"reason\":\"x\",\"until\":\"2026-01-01T00:00:00Z\""))
                .isEqualTo("409 past");
        assertThat(code(client, "shelve-alarm", "\"minutes\":5")).isEqualTo("400 invalid");
        assertThat(send(client, "shelve-alarm", "\"reason\":\"x\"").body()).contains("'minutes'", "'until'", "'once'");
        assertThat(client.send(
                                "POST",
                                path("shelve-alarm"),
                                "{\"rule\":\"nope\",\"reason\":\"x\",\"once\":true}",
                                Map.of())
                        .status())
                .isEqualTo(404);
    }

    private void checkTwin(Site site) {
        await().atMost(LIMIT).untilAsserted(() -> {
            JsonObject status = status(site);
            assertThat(status.getValue("shelved/reason").map(JsonValue::asString))
                    .contains("cleaning");
            assertThat(status.getValue("shelved/by").map(JsonValue::asString)).contains("nginx:manager");
            assertThat(status.getValue("outOfService/by").map(JsonValue::asString))
                    .contains("nginx:operator");
            assertThat(status.getValue("acknowledged").map(JsonValue::asBoolean))
                    .contains(true);
            assertThat(status.getValue("confirmed").map(JsonValue::asBoolean)).contains(false);
            assertThat(status.getValue("announced").map(JsonValue::asBoolean)).contains(false);
        });
    }

    private void checkJournal(Site site, RestClient reader) {
        JsonObject journal =
                reader.send("GET", "/api/adit/alarms?rule=" + RULE, null).json();
        assertThat(items(journal).stream()
                        .map(each -> each.getValue("cause").orElseThrow().asString()))
                .containsExactly(
                        "CONFIRMED",
                        "ACKNOWLEDGED",
                        "UNSHELVED",
                        "IN_SERVICE",
                        "OUT_OF_SERVICE",
                        "ACKNOWLEDGED",
                        "SHELVED",
                        "COMMENTED",
                        "RAISED");
        assertThat(items(journal).getFirst().getValue("comment").map(JsonValue::asString))
                .contains("pump runs");
        JsonObject page = site.admin
                .send("GET", "/api/adit/alarms?rule=" + RULE + "&state=shelved&limit=2", null)
                .json();
        JsonObject rest = site.admin
                .send(
                        "GET",
                        "/api/adit/alarms?rule=" + RULE + "&state=shelved&cursor="
                                + page.getValue("cursor").orElseThrow().asString(),
                        null)
                .json();
        assertThat(items(page)).hasSize(2);
        assertThat(items(rest))
                .extracting(each -> each.getValue("cause").orElseThrow().asString())
                .containsExactly("ACKNOWLEDGED", "SHELVED");
        assertThat(site.admin.send("GET", "/api/adit/alarms?state=sleepy", null).status())
                .isEqualTo(400);
    }

    /** Raised once, and once more when nothing silenced it any longer. */
    private void checkFigures(Site site, RestClient reader) throws Exception {
        JsonObject kpis = reader.send("GET", "/api/adit/alarms/kpis?from=now-1h&operators=2", null)
                .json();
        assertThat(kpis.getValue("announced/count").map(JsonValue::asInt)).contains(2);
        assertThat(kpis.getValue("acknowledgement/count").map(JsonValue::asInt)).contains(1);
        assertThat(items(kpis.getValue("topTen").orElseThrow().asObject()).getFirst())
                .isEqualTo(JsonObject.of("{\"thingId\":\"" + thing + "\",\"rule\":\"" + RULE
                        + "\",\"name\":\"Sump level\",\"count\":2,\"share\":1.0}"));
        Users.open(folder.resolve("data")).put("stranger", "a good password", List.of());
        RestClient stranger = site.client("stranger", "a good password");
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(stranger.send("GET", "/api/adit/alarms/kpis?from=now-1h", null)
                                .json()
                                .getValue("announced/count")
                                .map(JsonValue::asInt))
                        .contains(0));
        assertThat(command(site, "--kpis", "--from", "now-1h")).contains("announced    2", "Sump level: 2 (100.0 %)");
        assertThat(command(site, "--state", "active")).contains("above alert limit 2.2 m", "sump-level of " + thing);
    }

    private String command(Site site, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "alarms",
                "--server=http://127.0.0.1:" + site.server.httpPort(),
                "--password-file=" + folder.resolve("data/admin-password")));
        arguments.addAll(List.of(options));
        Process process = AditCommand.of(arguments).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<JsonObject> items(JsonObject answer) {
        return answer.getValue("items").orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .toList();
    }

    private static String current(RestClient client, String state) {
        RestClient.Answer answer = client.send("GET", "/api/adit/alarms/current?state=" + state, null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private JsonObject status(Site site) {
        RestClient.Answer answer = site.admin.send(
                "GET",
                "/api/2/things/" + URLEncoder.encode(thing, StandardCharsets.UTF_8) + "/features/alarm-" + RULE
                        + "/properties/status",
                null);
        return answer.status() == 200 ? answer.json() : JsonObject.empty();
    }

    private String path(String subject) {
        return "/api/2/things/" + URLEncoder.encode(thing, StandardCharsets.UTF_8) + "/inbox/messages/" + subject
                + "?timeout=20";
    }

    private RestClient.Answer send(RestClient client, String subject, String members) {
        String rule = "\"rule\":\"" + RULE + "\"";
        return client.send(
                "POST", path(subject), "{" + rule + (members.isEmpty() ? "" : ",") + members + "}", Map.of());
    }

    /** Status and code of the answer. */
    private String code(RestClient client, String subject, String members) {
        RestClient.Answer answer = send(client, subject, members);
        return answer.status() + " "
                + (answer.body().startsWith("{")
                        ? answer.json()
                                .getValue("code")
                                .map(JsonValue::asString)
                                .orElse(answer.body())
                        : answer.body());
    }
}
