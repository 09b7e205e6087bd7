package io.adit.connectivity.north;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.amqp.AmqpClient;
import io.vertx.proton.ProtonSender;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.qpid.proton.amqp.messaging.ApplicationProperties;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands from applications to devices and back, by Hono's Command and Control API. */
class NorthCommandsIT {
    @TempDir
    Path directory;

    private NorthFixture fixture;

    @BeforeEach
    void start() {
        fixture = new NorthFixture(directory);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private static Message command(String to, String subject) {
        Message command = AmqpClient.message(to, "80");
        command.setSubject(subject);
        command.setContentType("text/plain");
        return command;
    }

    @Test
    void bringsAnswersToWhereTheApplicationListens() throws Exception {
        try (AmqpClient application = fixture.application();
                AmqpClient device = fixture.device("dev1")) {
            AmqpClient.Inbox commands = device.receiver("command");
            await().until(() -> fixture.commands.reaches("T1", "dev1"));
            AmqpClient.Inbox answers = application.receiver("command_response/T1/app/1");
            ProtonSender sender = application.sender("command/T1");
            Message command = command("command/T1/dev1", "setSpeed");
            command.setReplyTo("command_response/T1/app/1");
            command.setMessageId("m-1");
            CompletableFuture<DeliveryState> outcome = application.send(sender, command);
            Message request = commands.next();
            assertThat(AmqpClient.said(AmqpClient.get(outcome)))
                    .as("accepted before the answer")
                    .isEqualTo("accepted");
            assertThat(request.getSubject()).isEqualTo("setSpeed");
            Message answer = AmqpClient.message(request.getReplyTo(), "done");
            answer.setCorrelationId(request.getCorrelationId());
            answer.setContentType("text/plain");
            answer.setApplicationProperties(new ApplicationProperties(new HashMap<>(Map.of("status", 200))));
            assertThat(device.outcome(device.sender(), answer)).isEqualTo("accepted");
            Message response = answers.next();
            assertThat(AmqpClient.text(response)).isEqualTo("done");
            assertThat(response.getCorrelationId()).isEqualTo("m-1");
            assertThat(response.getAddress()).isEqualTo("command_response/T1/app/1");
            assertThat(response.getContentType()).isEqualTo("text/plain");
            assertThat(response.getApplicationProperties().getValue())
                    .containsEntry("device_id", "dev1")
                    .containsEntry("tenant_id", "T1")
                    .containsEntry("status", 200);
        }
    }

    @Test
    void acceptsAOneWayCommandWhenTheDeviceHasIt() throws Exception {
        try (AmqpClient application = fixture.application();
                AmqpClient device = fixture.device("dev1")) {
            AmqpClient.Inbox commands = device.receiver("command");
            await().until(() -> fixture.commands.reaches("T1", "dev1"));
            ProtonSender sender = application.sender("command/T1");
            assertThat(application.outcome(sender, command("command/T1/dev1", "stop")))
                    .isEqualTo("accepted");
            assertThat(commands.next().getReplyTo()).isNull();
        }
    }

    @Test
    void releasesWhatCantBeDeliveredNowAndRejectsUnknownDevices() {
        try (AmqpClient application = fixture.application()) {
            ProtonSender sender = application.sender("command/T1");
            assertThat(application.outcome(sender, command("command/T1/dev1", "stop")))
                    .isEqualTo("released");
            assertThat(application.outcome(sender, command("command/T1/nobody", "stop")))
                    .isEqualTo("amqp:not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "command/T1/dev1,,,c",
        "command/T2/dev1,stop,,c",
        "command/T1,stop,,c",
        "telemetry/T1/dev1,stop,,c",
        "command/T1/dev1/x,stop,,c",
        "command/T1/dev1,stop,command_response/T2/x,c",
        "command/T1/dev1,stop,command_response/T1,c",
        "command/T1/dev1,stop,elsewhere,c",
        "command/T1/dev1,stop,command_response/T1/x,"
    })
    void rejectsMalformedCommands(String to, String subject, String replyTo, String correlationId) {
        try (AmqpClient application = fixture.application()) {
            Message command = command(to, subject);
            command.setReplyTo(replyTo);
            command.setCorrelationId(correlationId);
            assertThat(application.outcome(application.sender("command/T1"), command))
                    .isEqualTo("hono:bad-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "command/T1/dev1", "telemetry/T1", "command_response/T1/x"})
    void refusesOtherTargets(String target) {
        try (AmqpClient application = fixture.application()) {
            assertThatThrownBy(() -> application.sender(target)).hasMessageContaining("amqp:not-found");
            assertThatThrownBy(() -> application.sender(null)).hasMessageContaining("amqp:not-found");
        }
    }
}
