package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.publish.programme.RunningProgramme;
import io.adit.tests.kit.GoldenCommands;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessageResponse;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages from a Ditto connection on their way to devices of Hono and back, past the interlocks, without brokers. */
class CommandsTest {
    private static final SampleFacility SAMPLE = new SampleFacility();
    private static final Topics TOPICS = new Topics("site", SAMPLE.tenants);
    private static final String TENANT = "adit.sample";
    private static final String FAN = SAMPLE.guarded("keep-fan-f1");

    @TempDir
    Path folder;

    private TopologyRig rig;
    private long now = SampleFacility.START_MILLIS + 120_000;

    @BeforeEach
    void start() {
        rig = new TopologyRig(SAMPLE, TOPICS, folder, Instant.ofEpochMilli(now));
        rig.run(SAMPLE.programme, now);
        rig.tick(now);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private void pass(long millis) {
        now += millis;
        rig.passWallClock(Duration.ofMillis(millis));
    }

    private void air(String sensor, int secondsAgo, double ppm) {
        String payload =
                "{\"time\":\"" + Instant.ofEpochMilli(now - 1000L * secondsAgo) + "\",\"carbonMonoxide\":" + ppm + "}";
        rig.send(
                new EngineInput.Message(
                        1000 * now,
                        TENANT,
                        "air-" + sensor,
                        "application/json",
                        payload.getBytes(StandardCharsets.UTF_8)),
                false);
    }

    /** Air is good at both portals. */
    private void goodAir() {
        air("west", 1, 4);
        air("east", 1, 4);
    }

    private void send(String thing, String feature, String subject, String headers, String value) {
        String path = (feature.isEmpty() ? "" : "/features/" + feature) + "/inbox/messages/" + subject;
        String message = "{\"topic\":\"" + thing.replaceFirst(":", "/") + "/things/live/messages/" + subject
                + "\",\"headers\":{\"correlation-id\":\"c-1\",\"ditto-originator\":\"nginx:anna\"" + headers
                + "},\"path\":\"" + path + "\",\"value\":" + value + "}";
        rig.input(TOPICS.actions()).pipeInput(thing, message.getBytes(StandardCharsets.UTF_8), now);
    }

    private void send(String feature, String subject, String value) {
        send(FAN, feature, subject, ",\"content-type\":\"application/json\",\"timeout\":\"20s\"", value);
    }

    private List<TestRecord<String, byte[]>> commands() {
        return rig.output("hono.command." + TENANT);
    }

    private static String header(TestRecord<String, byte[]> command, String name) {
        return new String(command.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** What a device, or Hono for it, says. */
    private void respond(String device, String command, int status, String type, String payload) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("tenant_id", TENANT.getBytes(StandardCharsets.UTF_8));
        headers.add("device_id", device.getBytes(StandardCharsets.UTF_8));
        headers.add("correlation-id", command.getBytes(StandardCharsets.UTF_8));
        headers.add("status", String.valueOf(status).getBytes(StandardCharsets.UTF_8));
        if (!type.isEmpty()) {
            headers.add("content-type", type.getBytes(StandardCharsets.UTF_8));
        }
        rig.input("hono.command_response." + TENANT)
                .pipeInput(new TestRecord<>(
                        device, payload.getBytes(StandardCharsets.UTF_8), headers, Instant.ofEpochMilli(now)));
    }

    private List<JsonObject> answers() {
        return rig.values(TOPICS.twin()).stream()
                .map(OutputText::json)
                .filter(each -> each.contains("status"))
                .toList();
    }

    private List<String> outcomes() {
        return rig.values(TOPICS.commands()).stream()
                .map(OutputText::json)
                .filter(each -> each.contains("of"))
                .map(each -> OutputText.text(each, "outcome"))
                .toList();
    }

    /** The same steps as in the one-machine form. */
    @Test
    void refusesAndSendsWhatTheOneMachineFormRefusesAndSends() {
        int sent = 0;
        for (JsonValue each : JsonArray.of(GoldenCommands.steps())) {
            JsonObject step = each.asObject();
            if (step.contains("air")) {
                air(
                        OutputText.text(step, "air"),
                        step.getValue("secondsAgo").orElseThrow().asInt(),
                        step.getValue("ppm").orElseThrow().asDouble());
            } else {
                plays(step);
                sent++;
            }
        }
        assertThat(sent).isEqualTo(9);
        assertThat(outcomes())
                .containsExactly(
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "not-delivered",
                        "not-delivered",
                        "answered",
                        "answered",
                        "refused");
    }

    private void plays(JsonObject step) {
        String feature = step.getValue("feature").map(JsonValue::asString).orElse("");
        send(
                feature,
                OutputText.text(step, "send"),
                step.getValue("payload").orElseThrow().toString());
        List<TestRecord<String, byte[]>> commands = commands();
        assertThat(commands.stream()
                        .map(each -> header(each, "subject") + " " + new String(each.value(), StandardCharsets.UTF_8)))
                .isEqualTo(step.getValue("device").map(JsonValue::asString).stream()
                        .toList());
        commands.forEach(each -> respond("fan-f1", header(each, "correlation-id"), 204, "", ""));
        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.getValue("status")).isEqualTo(step.getValue("status"));
            assertThat(GoldenCommands.timeless(
                            answer.getValue("value").map(JsonValue::toString).orElse("")))
                    .isEqualTo(step.getValue("error").map(JsonValue::toString).orElse(""));
        });
    }

    @Test
    void givesHonoWhatItWants() {
        goodAir();
        send("speed", "stop", "{\"why\":\"ü\"}");
        assertThat(commands()).singleElement().satisfies(command -> {
            assertThat(command.key()).isEqualTo("fan-f1");
            assertThat(header(command, "device_id")).isEqualTo("fan-f1");
            assertThat(header(command, "subject")).isEqualTo("stop");
            assertThat(header(command, "content-type")).isEqualTo("application/json");
            assertThat(header(command, "response-required")).isEqualTo("true");
            assertThat(header(command, "correlation-id")).startsWith("site.0.");
            assertThat(new String(command.value(), StandardCharsets.UTF_8)).isEqualTo("{\"why\":\"ü\"}");
        });
    }

    @Test
    void answersAsDittoUnderstands() {
        goodAir();
        send("speed", "stop", "{}");
        String command = header(commands().getFirst(), "correlation-id");
        respond("fan-f1", command, 200, "text/plain", "stopped");
        JsonObject answer = answers().getFirst();
        assertThat(DittoProtocolAdapter.newInstance()
                        .fromAdaptable(ProtocolFactory.jsonifiableAdaptableFromJson(answer)))
                .isInstanceOfSatisfying(SendFeatureMessageResponse.class, response -> {
                    assertThat(response.getFeatureId()).isEqualTo("speed");
                    assertThat(response.getDittoHeaders().getCorrelationId()).contains("c-1");
                    assertThat(response.getMessage().getPayload()).contains("stopped");
                    assertThat(response.getHttpStatus().getCode()).isEqualTo(200);
                });
        respond("fan-f1", command, 200, "text/plain", "again");
        assertThat(answers()).isEmpty();
    }

    @Test
    void anotherDeviceCannotAnswer() {
        goodAir();
        send("", "stop", "{}");
        String command = header(commands().getFirst(), "correlation-id");
        respond("fan-f2", command, 200, "", "");
        assertThat(answers()).isEmpty();
        respond("fan-f1", command, 204, "", "");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void saysWhyHonoDidNotDeliver() {
        goodAir();
        send("", "stop", "{}");
        String type = "application/vnd.eclipse-hono-delivery-failure-notification+json";
        respond("fan-f1", header(commands().getFirst(), "correlation-id"), 503, type, "{\"error\":\"not connected\"}");
        JsonObject answer = answers().getFirst();
        assertThat(answer.getValue("status")).contains(JsonValue.of(503));
        assertThat(OutputText.text(answer.getValue("value").orElseThrow().asObject(), "error"))
                .isEqualTo("adit:command.notdelivered");
        assertThat(OutputText.text(answer.getValue("value").orElseThrow().asObject(), "message"))
                .isEqualTo("not connected");
        assertThat(outcomes()).containsExactly("not-delivered");
    }

    @Test
    void wantsNoAnswerWhereNobodyWaits() {
        goodAir();
        send(FAN, "", "stop", ",\"response-required\":false", "{}");
        assertThat(commands())
                .singleElement()
                .satisfies(command -> assertThat(command.headers().lastHeader("response-required"))
                        .isNull());
        assertThat(outcomes()).containsExactly("sent");
        air("west", 0, 1e9);
        send(FAN, "", "stop", ",\"timeout\":\"0\"", "{}");
        assertThat(commands()).isEmpty();
        assertThat(answers()).isEmpty();
        assertThat(outcomes()).containsExactly("refused");
    }

    @Test
    void refusesWhatItCannotJudgeInTime() {
        goodAir();
        pass(11_000);
        send("", "stop", "{}");
        assertThat(commands()).isEmpty();
        assertThat(OutputText.text(
                        answers().getFirst().getValue("value").orElseThrow().asObject(), "message"))
                .contains("the engine is more than 10 s behind");
        goodAir();
        send("", "stop", "{}");
        assertThat(commands()).hasSize(1);
    }

    @Test
    void doesNotSendWhatNobodyWaitsForAnyMore() {
        goodAir();
        pass(9_000);
        long sent = now;
        now -= 9_000;
        send(FAN, "", "stop", ",\"timeout\":\"9s\"", "{}");
        now = sent;
        assertThat(commands()).isEmpty();
        assertThat(answers().getFirst().getValue("status")).contains(JsonValue.of(503));
    }

    @Test
    void forgetsWhatNobodyAnswers() {
        goodAir();
        send("", "stop", "{}");
        String command = header(commands().getFirst(), "correlation-id");
        pass(20_000);
        rig.tick(now - 2000);
        assertThat(outcomes()).containsExactly("unanswered");
        respond("fan-f1", command, 204, "", "");
        assertThat(answers()).isEmpty();
    }

    @Test
    void leavesMessagesToThingsWithoutADeviceToOthers() {
        send("io.adit.other:thing", "", "stop", "", "{}");
        send(SAMPLE.thingId, "", "hello", "", "{}");
        assertThat(answers()).isEmpty();
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void refusesADeviceWhoseInterlocksLieInTwoFacilities() {
        goodAir();
        String routes = Routes.of(RunningProgramme.of(SAMPLE.programme).programme());
        rig.route(
                "io.adit.other:facility",
                routes.lines().filter(each -> each.startsWith("d\t")).collect(Collectors.joining("\n")));
        send("", "stop", "{}");
        assertThat(answers().getFirst().toString()).contains("device feeds several facilities");
        rig.route("io.adit.other:facility", routes);
        send("", "stop", "{}");
        assertThat(answers().getFirst().toString()).contains("asset belongs to several facilities");
        assertThat(commands()).isEmpty();
    }

    @Test
    void payloadsReachTheDeviceAsTheyWereSent() {
        goodAir();
        send(FAN, "", "paint", ",\"content-type\":\"application/octet-stream\"", "\"AQID\"");
        send(FAN, "", "paint", ",\"content-type\":\"text/plain\"", "\"red\"");
        send(FAN, "", "paint", ",\"content-type\":\"application/json\"", "\"red\"");
        assertThat(commands().stream().map(TestRecord::value))
                .containsExactly(
                        new byte[] {1, 2, 3},
                        "red".getBytes(StandardCharsets.UTF_8),
                        "\"red\"".getBytes(StandardCharsets.UTF_8));
    }
}
