package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.tests.kit.RawMqtt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands over MQTT as Hono's contract has them, packet by packet, for 3.1.1 (4) and 5 (5). */
class MqttCommandsIT {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private AdapterFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AdapterFixture(directory);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private RawMqtt login(int version, String user) throws IOException {
        return fixture.loggedIn(version, user + "@T1");
    }

    private CompletableFuture<CommandOutcome> send(String device, boolean responseRequired) {
        return send(device, responseRequired, LONG);
    }

    private CompletableFuture<CommandOutcome> send(String device, boolean responseRequired, Duration timeout) {
        DeviceCommand command = new DeviceCommand(
                "T1", device, "setSpeed", "application/json", "80".getBytes(StandardCharsets.UTF_8), responseRequired);
        return fixture.commands.send(command, timeout).toCompletableFuture();
    }

    private static CommandOutcome outcome(CompletableFuture<CommandOutcome> sent) throws Exception {
        return sent.get(60, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "4,command///req/#,command///req//setSpeed",
        "5,c///q/#,c///q//setSpeed",
        "5,command/T1/dev1/req/#,command/T1/dev1/req//setSpeed"
    })
    void deliversOneWayCommandsInTheWordsOfTheSubscription(int version, String filter, String topic) throws Exception {
        try (RawMqtt client = login(version, "dev1")) {
            assertThat(client.subscribe(filter, 0)).isZero();
            CompletableFuture<CommandOutcome> sent = send("dev1", false);
            assertThat(client.message()).isEqualTo(new RawMqtt.Message(topic, 0, "80"));
            assertThat(outcome(sent)).isInstanceOf(CommandOutcome.Delivered.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void waitsForTheAcknowledgementOfAQos1Subscriber(int version) throws Exception {
        try (RawMqtt client = login(version, "dev1")) {
            assertThat(client.subscribe("command///req/#", 1)).isEqualTo(1);
            CompletableFuture<CommandOutcome> sent = send("dev1", false);
            RawMqtt.Message first = client.message();
            assertThat(first.packetId()).isPositive();
            assertThat(sent).isNotDone();
            client.acknowledge(first.packetId());
            assertThat(outcome(sent)).isInstanceOf(CommandOutcome.Delivered.class);
        }
    }

    @Test
    void countsACommandThatWasNotAcknowledgedAsNotDelivered() throws Exception {
        try (RawMqtt client = login(4, "dev1")) {
            client.subscribe("command///req/#", 1);
            CompletableFuture<CommandOutcome> sent = send("dev1", false);
            client.message();
            client.close();
            assertThat(outcome(sent))
                    .isInstanceOfSatisfying(
                            CommandOutcome.NotDelivered.class,
                            not -> assertThat(not.status()).isEqualTo(503));
        }
    }

    @ParameterizedTest
    @CsvSource({"4,command,req,res", "5,c,q,s"})
    void bringsTheAnswerBack(int version, String endpoint, String request, String response) throws Exception {
        try (RawMqtt client = login(version, "dev1")) {
            client.subscribe(endpoint + "///" + request + "/#", 0);
            CompletableFuture<CommandOutcome> sent = send("dev1", true);
            String[] topic = client.message().topic().split("/", -1);
            assertThat(topic[4]).isNotEmpty();
            assertThat(topic[5]).isEqualTo("setSpeed");
            client.publish(
                    endpoint + "///" + response + "/" + topic[4] + "/200/?content-type=text%2Fplain", 1, 9, "ok");
            assertThat(client.wire().read().type()).isEqualTo(4);
            assertThat(outcome(sent)).isInstanceOfSatisfying(CommandOutcome.Answered.class, answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.contentType()).isEqualTo("text/plain");
                assertThat(new String(answer.payload(), StandardCharsets.UTF_8)).isEqualTo("ok");
            });
        }
    }

    @Test
    void letsAGatewayTakeCommandsForItsDevices() throws Exception {
        try (RawMqtt gateway = login(4, "gw1")) {
            assertThat(gateway.subscribe("command//+/req/#", 0)).isZero();
            CompletableFuture<CommandOutcome> sent = send("dev2", true);
            String[] topic = gateway.message().topic().split("/", -1);
            assertThat(topic[2]).isEqualTo("dev2");
            gateway.publish("command//dev2/res/" + topic[4] + "/204", 0, 0, "");
            assertThat(outcome(sent))
                    .isInstanceOfSatisfying(
                            CommandOutcome.Answered.class,
                            answer -> assertThat(answer.status()).isEqualTo(204));
            assertThat(outcome(send("gw1", false)))
                    .as("the gateway's own commands")
                    .isInstanceOf(CommandOutcome.NotDelivered.class);
        }
    }

    @Test
    void prefersTheFilterForOneDeviceToTheGatewaysForAll() throws Exception {
        try (RawMqtt all = login(4, "gw1");
                RawMqtt one = login(4, "gw1")) {
            all.subscribe("command//+/req/#", 0);
            assertThat(one.subscribe("c//dev2/q/#", 0)).isZero();
            send("dev2", false);
            assertThat(one.message().topic()).isEqualTo("c//dev2/q//setSpeed");
            assertThat(all.wire().isSilentFor(200)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "command///req/#,2",
        "command///req,0",
        "command/#,0",
        "command/+/dev1/req/#,0",
        "command/T2/dev1/req/#,0",
        "command//dev3/req/#,0",
        "command//nobody/q/#,0"
    })
    void refusesOtherFilters(String filter, int qos) throws Exception {
        try (RawMqtt client = login(4, "gw1")) {
            assertThat(client.subscribe(filter, qos)).isEqualTo(0x80);
        }
    }

    @Test
    void tellsDownstreamUntilWhenTheDeviceTakesCommands() throws Exception {
        try (RawMqtt client = login(4, "dev1")) {
            client.subscribe("command///req/#", 0);
            await().until(() -> fixture.messages.size() == 1);
            DeviceMessage first = fixture.messages.get(0);
            assertThat(first.kind()).isEqualTo(DeviceMessage.Kind.EVENT);
            assertThat(first.contentType()).isEqualTo(DeviceMessage.EMPTY_NOTIFICATION);
            assertThat(first.ttdSeconds()).isEqualTo(-1);
            assertThat(fixture.commands.reaches("T1", "dev1")).isTrue();
        }
        await().until(() -> fixture.messages.size() == 2);
        assertThat(fixture.messages.get(1).ttdSeconds()).isZero();
        assertThat(fixture.commands.reaches("T1", "dev1")).isFalse();
    }

    @Test
    void saysWhyACommandCantBeSent() throws Exception {
        assertThat(List.of(outcome(send("dev1", true)), outcome(send("nobody", true))))
                .extracting(outcome -> ((CommandOutcome.NotDelivered) outcome).status())
                .containsExactly(503, 404);
    }

    @Test
    void ignoresTheAnswerOfAnotherDeviceAndGivesUpInTheEnd() throws Exception {
        fixture.addDevice("dev4", new io.vertx.core.json.JsonObject());
        try (RawMqtt client = login(4, "dev1");
                RawMqtt other = login(4, "dev4")) {
            client.subscribe("command///req/#", 0);
            CompletableFuture<CommandOutcome> sent = send("dev1", true, Duration.ofSeconds(2));
            String requestId = client.message().topic().split("/", -1)[4];
            other.publish("command///res/" + requestId + "/200", 1, 3, "");
            assertThat(other.wire().read().type()).isEqualTo(4);
            assertThat(outcome(sent)).isInstanceOf(CommandOutcome.Unanswered.class);
        }
    }

    @Test
    void reportsAnAnswerWithoutStatus() throws Exception {
        try (RawMqtt client = login(4, "dev1")) {
            client.subscribe("error///#", 0);
            client.publish("command///res/abc/ok", 1, 3, "");
            assertThat(client.message().topic()).isEqualTo("error///command-response/3/400");
            assertThat(client.wire().read().type()).as("PUBACK").isEqualTo(4);
        }
    }
}
