package io.adit.connectivity.amqp;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.SampleRegistry;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.vertx.core.json.JsonObject;
import io.vertx.proton.ProtonSender;
import io.vertx.proton.ProtonSession;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.ApplicationProperties;
import org.apache.qpid.proton.amqp.messaging.Released;
import org.apache.qpid.proton.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands over AMQP as Hono's contract has them. */
class AmqpCommandsIT {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private AmqpFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AmqpFixture(directory);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private CompletableFuture<CommandOutcome> send(String device, boolean responseRequired, Duration timeout) {
        DeviceCommand command = new DeviceCommand(
                "T1", device, "setSpeed", "application/json", "80".getBytes(StandardCharsets.UTF_8), responseRequired);
        return fixture.commands.send(command, timeout).toCompletableFuture();
    }

    /** Opens a link for commands and waits until they may come: the device's credit is some time behind its link. */
    private AmqpClient.Inbox listen(AmqpClient client, String source, int credit, AmqpClient.Answer answer) {
        long before = listening();
        AmqpClient.Inbox inbox = client.receiver(source, credit, answer);
        await().until(() -> listening() > before);
        return inbox;
    }

    /** How often a device said so far that it takes commands. */
    private long listening() {
        return fixture.messages.stream()
                .filter(message -> Integer.valueOf(-1).equals(message.ttdSeconds()))
                .count();
    }

    private AmqpClient.Inbox listen(AmqpClient client, String source) {
        return listen(client, source, 100, message -> Accepted.getInstance());
    }

    private static CommandOutcome outcome(CompletableFuture<CommandOutcome> sent) {
        return AmqpClient.get(sent);
    }

    private static int notDelivered(CommandOutcome outcome) {
        return ((CommandOutcome.NotDelivered) outcome).status();
    }

    private static Message answer(Message request, Object status) {
        Message answer = AmqpClient.message(request.getReplyTo(), "ok");
        answer.setCorrelationId(request.getCorrelationId());
        answer.setContentType("text/plain");
        answer.setApplicationProperties(new ApplicationProperties(new HashMap<>(Map.of("status", status))));
        return answer;
    }

    @ParameterizedTest
    @CsvSource({"command", "command/T1/dev1", "command//dev1", "c"})
    void deliversOneWayCommands(String source) throws Exception {
        try (AmqpClient client = fixture.login("dev1")) {
            AmqpClient.Inbox inbox = listen(client, source);
            assertThat(outcome(send("dev1", false, LONG))).isInstanceOf(CommandOutcome.Delivered.class);
            Message command = inbox.next();
            assertThat(command.getSubject()).isEqualTo("setSpeed");
            assertThat(command.getAddress()).isEqualTo("command/T1/dev1");
            assertThat(command.getReplyTo()).isNull();
            assertThat(command.getCorrelationId()).isNull();
            assertThat(command.getContentType()).isEqualTo("application/json");
            assertThat(AmqpClient.text(command)).isEqualTo("80");
        }
    }

    @Test
    void bringsTheAnswerBack() throws Exception {
        try (AmqpClient client = fixture.login("dev1")) {
            AmqpClient.Inbox inbox = listen(client, "command");
            CompletableFuture<CommandOutcome> sent = send("dev1", true, LONG);
            Message request = inbox.next();
            assertThat(request.getReplyTo()).startsWith("command_response/T1/dev1/");
            ProtonSender sender = client.sender();
            assertThat(client.outcome(sender, answer(request, "200")))
                    .as("status as text")
                    .isEqualTo("hono:bad-request");
            assertThat(client.outcome(sender, answer(request, 600))).isEqualTo("hono:bad-request");
            Message uncorrelated = answer(request, 200);
            uncorrelated.setCorrelationId(null);
            assertThat(client.outcome(sender, uncorrelated)).isEqualTo("hono:bad-request");
            assertThat(sent).isNotDone();
            assertThat(client.outcome(sender, answer(request, 201))).isEqualTo("accepted");
            assertThat(outcome(sent)).isInstanceOfSatisfying(CommandOutcome.Answered.class, answered -> {
                assertThat(answered.status()).isEqualTo(201);
                assertThat(answered.contentType()).isEqualTo("text/plain");
                assertThat(new String(answered.payload(), StandardCharsets.UTF_8))
                        .isEqualTo("ok");
            });
            assertThat(client.outcome(sender, answer(request, 201))).as("again").isEqualTo("accepted");
        }
    }

    @Test
    void letsAGatewayTakeCommandsForAllItsDevicesAndAnswerForThem() throws Exception {
        try (AmqpClient gateway = fixture.login("gw1")) {
            AmqpClient.Inbox inbox = listen(gateway, "command");
            CompletableFuture<CommandOutcome> sent = send("dev2", true, LONG);
            Message request = inbox.next();
            assertThat(request.getAddress()).isEqualTo("command/T1/dev2");
            assertThat(request.getApplicationProperties().getValue()).containsEntry("device_id", "dev2");
            assertThat(gateway.outcome(gateway.sender(), answer(request, 204))).isEqualTo("accepted");
            assertThat(outcome(sent)).isInstanceOf(CommandOutcome.Answered.class);
            assertThat(outcome(send("gw1", false, LONG))).isInstanceOf(CommandOutcome.Delivered.class);
            assertThat(notDelivered(outcome(send("dev3", false, LONG)))).isEqualTo(503);
        }
    }

    @Test
    void prefersTheLinkForOneDeviceToTheGatewaysForAll() throws Exception {
        try (AmqpClient gateway = fixture.login("gw1")) {
            AmqpClient.Inbox all = listen(gateway, "command");
            AmqpClient.Inbox one = listen(gateway, "command/T1/dev2");
            outcome(send("dev2", false, LONG));
            assertThat(one.next().getAddress()).isEqualTo("command/T1/dev2");
            assertThat(all.size()).isZero();
        }
    }

    @Test
    void asksAgainWhetherAGatewayMaySpeakForTheDevice() {
        try (AmqpClient gateway = fixture.login("gw1")) {
            listen(gateway, "command/T1/dev2");
            SampleRegistry.join(fixture.registry.updateDevice("T1", "dev2", new JsonObject(), null));
            assertThat(notDelivered(outcome(send("dev2", false, LONG)))).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "telemetry,amqp:not-found",
        "'',amqp:not-found",
        "command/T1/dev2/more,amqp:not-found",
        "command/T2/dev1,amqp:unauthorized-access",
        "command/T1/dev3,amqp:unauthorized-access",
        "command/T1/nobody,amqp:not-found"
    })
    void refusesOtherSources(String source, String error) {
        try (AmqpClient client = fixture.login("gw1")) {
            assertThatThrownBy(() -> client.receiver(source)).hasMessageContaining(error);
        }
    }

    @Test
    void countsAsDeliveredOnlyWhatTheDeviceAccepts() {
        try (AmqpClient client = fixture.login("dev1")) {
            listen(client, "command", 1, message -> Released.getInstance());
            assertThat(notDelivered(outcome(send("dev1", false, LONG)))).isEqualTo(503);
            assertThat(notDelivered(outcome(send("dev1", false, LONG))))
                    .as("no credit")
                    .isEqualTo(503);
        }
    }

    @Test
    void countsACommandAsDeliveredThatTheDeviceAcceptsAndNeverSettles() {
        try (AmqpClient client = fixture.login("dev1")) {
            AmqpClient.Inbox inbox = listen(client, "command", 10, message -> null);
            client.call(() ->
                    inbox.link().handler((delivery, message) -> delivery.disposition(Accepted.getInstance(), false)));
            for (int i = 0; i < 10; i++) {
                assertThat(outcome(send("dev1", false, LONG))).isInstanceOf(CommandOutcome.Delivered.class);
            }
        }
    }

    @Test
    void countsACommandWhoseLinkOrConnectionEndsAsNotDelivered() throws Exception {
        try (AmqpClient client = fixture.login("dev1")) {
            AmqpClient.Inbox inbox = listen(client, "command", 10, message -> null);
            CompletableFuture<CommandOutcome> first = send("dev1", false, LONG);
            inbox.next();
            client.call(() -> inbox.link().close());
            assertThat(notDelivered(outcome(first))).isEqualTo(503);
            AmqpClient.Inbox second = listen(client, "command", 10, message -> null);
            CompletableFuture<CommandOutcome> later = send("dev1", true, LONG);
            second.next();
            client.close();
            assertThat(notDelivered(outcome(later))).isEqualTo(503);
        }
    }

    @Test
    void tellsDownstreamUntilWhenTheDeviceTakesCommands() {
        try (AmqpClient client = fixture.login("dev1")) {
            AmqpClient.Inbox inbox = listen(client, "command");
            await().until(() -> fixture.messages.size() == 1);
            DeviceMessage first = fixture.messages.get(0);
            assertThat(first.kind()).isEqualTo(DeviceMessage.Kind.EVENT);
            assertThat(first.contentType()).isEqualTo(DeviceMessage.EMPTY_NOTIFICATION);
            assertThat(first.ttdSeconds()).isEqualTo(-1);
            assertThat(fixture.commands.reaches("T1", "dev1")).isTrue();
            client.call(() -> inbox.link().close());
            await().until(() -> fixture.messages.size() == 2);
            listen(client, "command", 5, message -> Accepted.getInstance());
        }
        await().until(() -> fixture.messages.size() == 4);
        assertThat(fixture.messages).extracting(DeviceMessage::ttdSeconds).containsExactly(-1, 0, -1, 0);
        assertThat(fixture.commands.reaches("T1", "dev1")).isFalse();
    }

    @Test
    void endsCommandsWithTheirSession() {
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSession session = client.call(() -> {
                ProtonSession opened = client.connection().createSession().open();
                opened.createReceiver("command").open();
                return opened;
            });
            await().until(() -> fixture.commands.reaches("T1", "dev1"));
            client.call(session::close);
            await().until(() -> !fixture.commands.reaches("T1", "dev1"));
        }
    }
}
