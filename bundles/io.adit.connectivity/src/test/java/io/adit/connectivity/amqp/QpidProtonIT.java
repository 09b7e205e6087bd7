package io.adit.connectivity.amqp;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapter as Apache Qpid Proton sees it, the AMQP library of most devices that are not in Java. */
class QpidProtonIT {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    Path directory;

    private static boolean isThere() {
        try {
            Process check = new ProcessBuilder(PYTHON, "-c", "import proton").start();
            return check.waitFor(20, TimeUnit.SECONDS) && check.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void sendsTelemetryAndEventsAndAnswersACommand() throws Exception {
        assumeTrue(isThere(), "python3-qpid-proton is not installed");
        Path script = Path.of(getClass().getResource("/amqp/device.py").toURI());
        try (AmqpFixture fixture = new AmqpFixture(directory)) {
            Process device = new ProcessBuilder(
                            PYTHON,
                            script.toString(),
                            "amqp://127.0.0.1:" + fixture.port,
                            "dev1@T1",
                            AmqpFixture.PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader said = device.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("refused");
                assertThat(said.readLine()).isEqualTo("listening");
                await().until(() -> fixture.commands.reaches("T1", "dev1"));
                DeviceCommand command = new DeviceCommand(
                        "T1", "dev1", "echo", "text/plain", "hello".getBytes(StandardCharsets.UTF_8), true);
                CommandOutcome outcome = AmqpClient.get(
                        fixture.commands.send(command, Duration.ofSeconds(20)).toCompletableFuture());
                assertThat(outcome).isInstanceOfSatisfying(CommandOutcome.Answered.class, answer -> {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(new String(answer.payload(), StandardCharsets.UTF_8))
                            .isEqualTo("hello!");
                });
                assertThat(said.readLine()).isNull();
            }
            assertThat(device.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(device.exitValue()).isZero();
            assertThat(fixture.messages)
                    .extracting(DeviceMessage::contentType)
                    .startsWith("text/plain", "", DeviceMessage.EMPTY_NOTIFICATION);
            assertThat(fixture.messages.get(1).payload()).hasSize(50_000);
        }
    }
}
