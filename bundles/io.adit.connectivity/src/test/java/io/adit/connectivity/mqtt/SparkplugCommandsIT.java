package io.adit.connectivity.mqtt;

import static io.adit.connectivity.sparkplug.ProtoWriter.metric;
import static io.adit.connectivity.sparkplug.ProtoWriter.payload;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.sparkplug.ProtoWriter;
import io.adit.tests.kit.MqttWire;
import io.adit.tests.kit.RawMqtt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands to metrics: of the edge node plant:press, which is its own client, and of plant:press:motor behind it. */
class SparkplugCommandsIT {
    private static final long TIME = 1_700_000_000_250L;
    private static final String NODE = "plant:press";
    private static final String MOTOR = "plant:press:motor";

    @TempDir
    Path directory;

    private AdapterFixture fixture;
    private RawMqtt node;

    @BeforeEach
    void start() throws IOException {
        fixture = new AdapterFixture(directory);
        fixture.addDevice(NODE, new JsonObject());
        AdapterFixture.join(
                fixture.registry.createDevice("T1", MOTOR, new JsonObject().put("via", new JsonArray().add(NODE))));
        node = fixture.loggedIn(4, NODE + "@T1");
    }

    @AfterEach
    void stop() throws IOException {
        node.close();
        fixture.close();
    }

    private void publish(String topic, ProtoWriter payload) throws IOException {
        node.publish("spBv1.0/plant/" + topic, 1, 9, payload.bytes());
        assertThat(node.wire().read().type()).as("PUBACK").isEqualTo(4);
    }

    private void bear() throws IOException {
        publish(
                "NBIRTH/press",
                payload(TIME, 0)
                        .add(metric("bdSeq", -1, 8).varint(11, 4))
                        .add(metric("Setpoint", -1, 10).real(12.5)));
        publish(
                "DBIRTH/press/motor",
                payload(TIME, 1)
                        .add(metric("Motor Speed", 7, 3).varint(10, 5))
                        .add(metric("Enable", 8, 11).varint(14, 0))
                        .add(metric("Mode", 9, 12).text(15, "auto")));
    }

    private void subscribe() throws IOException {
        assertThat(node.subscribe("spBv1.0/plant/NCMD/press/#", 0)).isZero();
        assertThat(node.subscribe("spBv1.0/plant/DCMD/press/#", 0)).isZero();
    }

    private CompletableFuture<CommandOutcome> send(String device, String subject, String json, boolean answer) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return fixture.commands
                .send(
                        new DeviceCommand("T1", device, subject, "application/json", bytes, answer),
                        Duration.ofSeconds(20))
                .toCompletableFuture();
    }

    private static CommandOutcome outcome(CompletableFuture<CommandOutcome> sent) throws Exception {
        return sent.get(60, TimeUnit.SECONDS);
    }

    /** The topic of the next packet, and the fields of its metrics after their times, as hexadecimal digits. */
    private String command() throws IOException {
        MqttWire.Packet packet = node.wire().read();
        assertThat(packet.type()).isEqualTo(3);
        byte[] body = packet.body();
        int length = (body[0] & 0xff) << 8 | body[1] & 0xff;
        String topic = new String(body, 2, length, StandardCharsets.UTF_8);
        byte[] payload = java.util.Arrays.copyOfRange(body, 2 + length, body.length);
        return topic + " " + ProtoWriter.describe(payload);
    }

    @Test
    void setsTheMetricThatTheSubjectNames() throws Exception {
        subscribe();
        bear();
        assertThat(fixture.commands.reaches("T1", MOTOR)).isTrue();
        CompletableFuture<CommandOutcome> sent = send(MOTOR, "Motor Speed", "-80", false);
        assertThat(command()).isEqualTo("spBv1.0/plant/DCMD/press/motor {2=7 10=4294967216}");
        assertThat(outcome(sent)).isInstanceOf(CommandOutcome.Delivered.class);
        send(NODE, "Setpoint", "20.5", false);
        assertThat(command()).isEqualTo("spBv1.0/plant/NCMD/press {1=Setpoint 13=20.5}");
    }

    @Test
    void setsAllMetricsThatMembersNameAndAnswersThatItWasSent() throws Exception {
        bear();
        subscribe();
        CompletableFuture<CommandOutcome> sent =
                send(MOTOR, "set", "{\"Motor_Speed\":12,\"Enable\":true,\"Mode\":\"hand\"}", true);
        assertThat(command()).isEqualTo("spBv1.0/plant/DCMD/press/motor {2=7 10=12}{2=8 14=1}{2=9 15=hand}");
        assertThat(outcome(sent))
                .isInstanceOfSatisfying(
                        CommandOutcome.Answered.class,
                        answer -> assertThat(answer.status()).isEqualTo(202));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Torque;1;no metric 'Torque'",
                "Motor Speed;2147483648;no such value",
                "Motor Speed;1.5;no such value",
                "Motor Speed;\"fast\";no such value",
                "Enable;1;no such value",
                "bdSeq;1;no metric 'bdSeq'",
                "set;{};sets no metric",
                "Enable;tru;must be JSON"
            })
    void refusesWhatTheDeviceCouldNotUnderstand(String subject, String json, String reason) throws Exception {
        subscribe();
        bear();
        assertThat(outcome(send(MOTOR, subject, json, false)))
                .isInstanceOfSatisfying(CommandOutcome.NotDelivered.class, not -> {
                    assertThat(not.status()).isEqualTo(400);
                    assertThat(not.reason()).contains(reason);
                });
        assertThat(node.wire().isSilentFor(100)).isTrue();
    }

    @Test
    void takesCommandsOnlyWhileTheDeviceIsAliveAndSubscribedTo() throws Exception {
        subscribe();
        assertThat(fixture.commands.reaches("T1", MOTOR)).as("not born").isFalse();
        bear();
        publish("DDEATH/press/motor", payload(TIME, 2));
        assertThat(fixture.commands.reaches("T1", MOTOR)).as("dead").isFalse();
        assertThat(fixture.commands.reaches("T1", NODE)).isTrue();
        node.close();
        await().until(() -> !fixture.commands.reaches("T1", NODE));
    }

    @Test
    void aDeviceThatNoLongerNamesItsGatewayTakesNoMoreCommands() throws Exception {
        subscribe();
        bear();
        AdapterFixture.join(fixture.registry.updateDevice("T1", MOTOR, new JsonObject(), null));
        await().until(() -> !fixture.commands.reaches("T1", MOTOR));
        assertThat(fixture.commands.reaches("T1", NODE)).isTrue();
    }

    @Test
    void aFilterForOneDeviceIsForNoOther() throws Exception {
        bear();
        assertThat(node.subscribe("spBv1.0/plant/DCMD/press/pump", 0)).isZero();
        assertThat(fixture.commands.reaches("T1", MOTOR)).isFalse();
        assertThat(node.subscribe("spBv1.0/plant/DCMD/press/motor", 0)).isZero();
        assertThat(fixture.commands.reaches("T1", MOTOR)).isTrue();
    }
}
