package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import io.adit.model.Facility;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Back-tests over HTTP, by the command against a server, and over a data folder that no server runs on. */
class BacktestIT {
    private static final int ABOVE_ALERT = 45;
    private static final int ABOVE_ACTION = 70;

    @TempDir
    static Path folder;

    private static Site site;
    private static Facility facility;
    private static Instant begin;
    private static Instant end;

    /** Two hours of carbon monoxide, a value a minute: an alert at minute 30, an action at minute 90, ten minutes each. */
    @BeforeAll
    static void send() throws Exception {
        site = new Site(folder);
        facility = site.runSample();
        end = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(5);
        begin = end.minus(Duration.ofMinutes(120));
        MqttClient device = Devices.connect(site.mqtt(), "air-west", site.password("air-west"));
        for (int minute = 0; minute < 120; minute++) {
            int value = 5 + 5 * (minute % 5);
            value = minute >= 30 && minute < 40 ? ABOVE_ALERT : value;
            value = minute >= 90 && minute < 100 ? ABOVE_ACTION : value;
            Devices.publish(
                    device, "{\"time\":\"" + begin.plusSeconds(60L * minute) + "\",\"carbonMonoxide\":" + value + "}");
        }
        device.disconnect();
        device.close();
        site.server.settle();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static JsonObject body(String more) {
        return JsonObject.of("{\"from\":\"" + begin + "\",\"to\":\"" + end
                + "\",\"warmUp\":\"PT0S\",\"rules\":[\"co-west\"]" + more + "}");
    }

    private static JsonObject run(RestClient client, JsonObject body) {
        JsonObject begun =
                client.send("POST", "/api/adit/backtest", body).orFail().json();
        String path = "/api/adit/backtest/" + text(begun, "id");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> client.send("GET", path, null).orFail().json(),
                        run -> !text(run, "state").equals("RUNNING"));
    }

    private static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }

    private static List<JsonObject> objects(JsonObject json, String pointer) {
        return json.getValue(pointer).orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .toList();
    }

    @Test
    void theDeployedRuleGivesTheAlarmsOfTheJournal() {
        JsonObject report = run(site.admin, body(""));
        JsonObject rule = objects(report, "rules").get(0);
        assertThat(text(report, "state")).isEqualTo("DONE");
        assertThat(text(report, "against")).isEqualTo("journal");
        assertThat(text(rule, "alarms")).isEqualTo("2");
        assertThat(text(rule, "compared/same")).isEqualTo("2");
        assertThat(objects(rule, "occurrences").stream().map(each -> text(each, "level")))
                .containsExactly("alert", "action");
        assertThat(Instant.parse(text(objects(rule, "occurrences").get(0), "from")))
                .isBetween(begin.plusSeconds(30 * 60), begin.plusSeconds(31 * 60));
    }

    @Test
    void aSweepSaysWhichLimitWouldHaveBeenRightAndIncidentsJudgeIt() {
        String incident = ",\"ahead\":\"PT2M\",\"incidents\":[{\"label\":\"crack\",\"from\":\""
                + begin.plusSeconds(91 * 60) + "\",\"to\":\"" + begin.plusSeconds(99 * 60) + "\"}]";
        JsonObject report = run(
                site.admin,
                body(",\"sweep\":{\"rule\":\"co-west\",\"level\":\"alert\",\"low\":30,\"high\":90,\"steps\":3,"
                        + "\"atMostPerMonth\":0}" + incident));
        List<JsonObject> points = objects(report, "sweep/points");
        assertThat(points.stream().map(point -> text(point, "alarms"))).containsExactly("2", "1", "0");
        assertThat(points.stream().map(point -> text(point, "score/precision"))).containsExactly("0.5", "1.0", "null");
        assertThat(points.stream().map(point -> text(point, "score/recall"))).containsExactly("1.0", "1.0", "0.0");
        assertThat(text(report, "sweep/limit")).isEqualTo("60.0");
        assertThat(text(report, "sweep/unit")).isEqualTo("[ppm]");
        assertThat(report.getValue("score/medianLeadSeconds").orElseThrow().asDouble())
                .isBetween(0.0, 60.0);
    }

    /** The published rule with its first limit at another value, as another rule or in the place of the published one. */
    private static String change(String id, double limit) {
        JsonObject rule = site.admin
                .send("GET", "/api/2/things/io.adit.sample:rule.co-west", null)
                .orFail()
                .json();
        JsonObject body =
                rule.getValue("attributes/rule").orElseThrow().asObject().setValue("id", id);
        body = body.setValue(
                "levels",
                JsonArray.of(body.getValue("levels")
                        .orElseThrow()
                        .asArray()
                        .get(0)
                        .orElseThrow()
                        .asObject()
                        .setValue("limit", limit)));
        return rule.setValue(JsonPointer.of("attributes/rule"), body).toString();
    }

    @Test
    void aRuleThatIsNotPublishedIsTriedForThisRunOnly() {
        String changes = ",\"changes\":[" + change("co-west", 90) + "]";
        JsonObject report = run(
                site.admin,
                body(changes + ",\"sweep\":{\"rule\":\"co-west\",\"level\":\"alert\",\"low\":30,\"high\":90,"
                        + "\"steps\":2,\"occurrences\":true}"));
        JsonObject rule = objects(report, "rules").get(0);
        assertThat(text(report, "against")).isEqualTo("programme");
        assertThat(text(rule, "alarms")).isEqualTo("0");
        assertThat(text(rule, "compared/removed/count")).isEqualTo("2");
        List<JsonObject> points = objects(report, "sweep/points");
        assertThat(objects(points.get(0), "occurrences")).hasSize(2);
        assertThat(objects(points.get(1), "occurrences")).isEmpty();
        JsonObject other = JsonObject.of(body(",\"changes\":[" + change("tried-once", 60) + "]")
                .toString()
                .replace("[\"co-west\"]", "[\"tried-once\"]"));
        JsonObject added = run(site.admin, other);
        assertThat(text(objects(added, "rules").get(0), "alarms")).isEqualTo("1");
        assertThat(text(added, "notes")).contains("Not among the deployed rules");
        assertThat(text(objects(run(site.admin, body("")), "rules").get(0), "alarms"))
                .isEqualTo("2");
        refused(
                400,
                "The changes can't run",
                body(",\"changes\":[" + change("co-west", 1e9).replace("\"ABOVE\"", "\"SIDEWAYS\"") + "]"));
    }

    @Test
    void onlyRulesOverReadableChannelsAreTriedAndRunsAreOnesOwn() throws IOException {
        Users users = Users.open(folder.resolve("data"));
        users.put("operator", "operator-secret", List.of());
        users.put("stranger", "stranger-secret", List.of());
        RestClient operator = site.client("operator", "operator-secret");
        RestClient stranger = site.client("stranger", "stranger-secret");
        JsonObject own = run(operator, body(""));
        assertThat(text(own, "state")).isEqualTo("DONE");
        String path = "/api/adit/backtest/" + text(own, "id");
        assertThat(site.admin.send("GET", path, null).status()).isEqualTo(200);
        assertThat(stranger.send("GET", path, null).status()).isEqualTo(404);
        assertThat(stranger.send("DELETE", path, null).status()).isEqualTo(404);
        assertThat(stranger.send("POST", "/api/adit/backtest", body("")).status())
                .isEqualTo(404);
        String changes = ",\"changes\":[" + change("co-west", 30) + "]";
        assertThat(stranger.send("POST", "/api/adit/backtest", body(changes)).status())
                .isEqualTo(404);
        assertThat(site.client("stranger", "wrong")
                        .send("POST", "/api/adit/backtest", body(""))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void wrongRequestsAreRefusedWithASentence() {
        refused(400, "has to be before", body("").setValue("from", end.toString()));
        refused(400, "is no duration", body("").setValue("warmUp", "a while"));
        refused(400, "journal, programme or none", body("").setValue("against", "god"));
        refused(404, "no rule nonsense", JsonObject.of(body("").toString().replace("co-west", "nonsense")));
        JsonObject before = body("").setValue("from", begin.minusSeconds(7200).toString())
                .setValue("to", begin.minusSeconds(3600).toString());
        JsonObject failed = run(site.admin, before);
        assertThat(text(failed, "state")).isEqualTo("FAILED");
        assertThat(text(failed, "problem")).startsWith("History has no samples of ");
    }

    private static void refused(int status, String sentence, JsonObject body) {
        RestClient.Answer answer = site.admin.send("POST", "/api/adit/backtest", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(text(answer.json(), "detail")).contains(sentence);
    }

    @Test
    void theCommandAsksAServerOrReadsTheFolderOfAStoppedOneAndBothSayTheSame() throws Exception {
        Path incidents = folder.resolve("incidents.csv");
        Files.writeString(
                incidents,
                "from,to,asset,label\n" + begin.plusSeconds(35 * 60) + "," + begin.plusSeconds(50 * 60)
                        + ",31oE09urCeQbS$m_u7zeog,\"joint, opened\"\n");
        List<String> arguments = List.of(
                "--rule=co-west",
                "--from=" + begin,
                "--to=" + end,
                "--warm-up=PT1H",
                "--incidents=" + incidents,
                "--sweep=co-west.alert",
                "--over=30..90",
                "--at-most=1/day",
                "--svg=" + folder.resolve("sweep.svg"));
        String server = "--server=http://127.0.0.1:" + site.server.httpPort();
        String secret = "--password-file=" + folder.resolve("data/admin-password");
        Path online = outputOf(0, arguments, server, secret);
        assertThat(online)
                .content(StandardCharsets.UTF_8)
                .contains(
                        "2 alarms,",
                        "Against the deployed programme: 2 alarms are the same",
                        "joint, opened: 4 min 50 s before by co-west",
                        "Incidents: 1 of 1 found",
                        "With a limit of");
        assertThat(folder.resolve("sweep.svg"))
                .content()
                .startsWith("<svg")
                .contains("limit, ppm")
                .endsWith("</svg>\n");
        Path served = outputOf(0, arguments, "--data=" + folder.resolve("data"), server, secret);
        assertThat(served).hasSameTextualContentAs(online);
        assertThat(outputOf(1, List.of("--from=yesterday", "--to=" + end), server, secret))
                .content()
                .contains("adit: 'from' is no instant");
        site.close();
        assertThat(outputOf(0, arguments, "--data=" + folder.resolve("data"))).hasSameTextualContentAs(online);
        site = new Site(folder);
        site.awaitRunning(facility);
    }

    private static Path outputOf(int code, List<String> arguments, String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of("backtest", Site.SAMPLE.toString()));
        all.addAll(arguments);
        all.addAll(List.of(more));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = AditCommand.of(all)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(errors)).isEqualTo(code);
        return code == 0 ? out : errors;
    }
}
