package io.adit.tests.honoclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.hono.application.client.DownstreamMessage;
import org.eclipse.hono.application.client.TimeUntilDisconnectNotification;
import org.eclipse.hono.application.client.amqp.AmqpMessageContext;
import org.eclipse.hono.application.client.amqp.ProtonBasedApplicationClient;
import org.eclipse.hono.client.ServiceInvocationException;
import org.eclipse.hono.client.amqp.config.ClientConfigProperties;
import org.eclipse.hono.client.amqp.connection.HonoConnection;
import org.eclipse.hono.util.QoS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An application written for Hono, on Hono's own client, consumes and sends commands; its device speaks HTTP. */
@Timeout(120)
class HonoClientIT {
    @TempDir
    static Path folder;

    private static final Vertx VERTX = Vertx.vertx();
    private static Server server;
    private static ProtonBasedApplicationClient client;

    @BeforeAll
    static void start() throws Exception {
        server = new Server(folder.resolve("data"));
        client = new ProtonBasedApplicationClient(connection(server.password));
        await(client.connect());
    }

    @AfterAll
    static void stop() throws Exception {
        if (client != null) {
            CompletableFuture<Void> gone = new CompletableFuture<>();
            client.disconnect(done -> gone.complete(null));
            gone.get(20, TimeUnit.SECONDS);
        }
        await(VERTX.close());
        if (server != null) {
            server.close();
        }
    }

    private static HonoConnection connection(String password) {
        ClientConfigProperties properties = new ClientConfigProperties();
        properties.setHost("127.0.0.1");
        properties.setPort(server.northPort());
        properties.setUsername("admin");
        properties.setPassword(password);
        properties.setReconnectAttempts(0);
        properties.setLinkEstablishmentTimeout(20_000);
        properties.setFlowLatency(20_000);
        properties.setSendMessageTimeout(20_000);
        return HonoConnection.newConnection(VERTX, properties);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private static BlockingQueue<DownstreamMessage<AmqpMessageContext>> consume(boolean events) throws Exception {
        BlockingQueue<DownstreamMessage<AmqpMessageContext>> inbox = new LinkedBlockingQueue<>();
        Handler<DownstreamMessage<AmqpMessageContext>> handler = inbox::add;
        await(
                events
                        ? client.createEventConsumer("T1", handler, closed -> {})
                        : client.createTelemetryConsumer("T1", handler, closed -> {}));
        return inbox;
    }

    private static int status(Future<?> failing) {
        try {
            await(failing);
        } catch (Exception e) {
            return ServiceInvocationException.extractStatusCode(e.getCause());
        }
        throw new AssertionError("the command was accepted");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> await(connection("wrong").connect()))
                .hasCauseInstanceOf(ServiceInvocationException.class);
    }

    @Test
    void consumesTelemetry() throws Exception {
        BlockingQueue<DownstreamMessage<AmqpMessageContext>> inbox = consume(false);
        assertThat(server.device("/telemetry?qos-level=1", "21.5")
                        .get(60, TimeUnit.SECONDS)
                        .statusCode())
                .isEqualTo(202);
        DownstreamMessage<AmqpMessageContext> message = inbox.poll(60, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        assertThat(message.getTenantId()).isEqualTo("T1");
        assertThat(message.getDeviceId()).isEqualTo("dev1");
        assertThat(message.getContentType()).isEqualTo("text/plain");
        assertThat(message.getPayload()).hasToString("21.5");
        assertThat(message.getQos()).isEqualTo(QoS.AT_LEAST_ONCE);
        assertThat(message.getCreationTime()).isNotNull();
        assertThat(message.getProperties().getPropertiesMap()).containsEntry("orig_adapter", "hono-http");
    }

    @Test
    void sendsACommandToADeviceThatSaysItIsThereAndGetsItsAnswer() throws Exception {
        BlockingQueue<DownstreamMessage<AmqpMessageContext>> inbox = consume(true);
        CompletableFuture<HttpResponse<String>> waiting = server.device("/event?hono-ttd=50", "ready");
        DownstreamMessage<AmqpMessageContext> event = inbox.poll(60, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        assertThat(event.getTimeUntilDisconnectNotification())
                .map(TimeUntilDisconnectNotification::getDeviceId)
                .contains("dev1");
        Future<DownstreamMessage<AmqpMessageContext>> sent = sendUntilReached();
        HttpResponse<String> command = waiting.get(60, TimeUnit.SECONDS);
        assertThat(command.statusCode()).isEqualTo(200);
        assertThat(command.headers().firstValue("hono-command")).contains("setSpeed");
        assertThat(command.body()).isEqualTo("80");
        String id = command.headers().firstValue("hono-cmd-req-id").orElseThrow();
        assertThat(server.device("/command/res/" + id + "?hono-cmd-status=200", "done")
                        .get(60, TimeUnit.SECONDS)
                        .statusCode())
                .isEqualTo(202);
        DownstreamMessage<AmqpMessageContext> answer = await(sent);
        assertThat(answer.getPayload()).hasToString("done");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getDeviceId()).isEqualTo("dev1");
    }

    /** The event is here before its device begins to listen, which it does once it is told that the event was stored. */
    private static Future<DownstreamMessage<AmqpMessageContext>> sendUntilReached() {
        return client.sendCommand(
                        "T1", "dev1", "setSpeed", Buffer.buffer("80"), "text/plain", null, Duration.ofSeconds(60), null)
                .recover(failure -> ServiceInvocationException.extractStatusCode(failure) == 503
                        ? VERTX.timer(100, TimeUnit.MILLISECONDS).compose(later -> sendUntilReached())
                        : Future.failedFuture(failure));
    }

    @Test
    void tellsWhenACommandCantBeDelivered() {
        assertThat(status(client.sendOneWayCommand("T1", "dev1", "stop", Buffer.buffer("now"))))
                .as("not connected")
                .isEqualTo(503);
        assertThat(status(client.sendOneWayCommand("T1", "nobody", "stop", Buffer.buffer("now"))))
                .as("unknown device: the client has 400 for whatever is rejected")
                .isEqualTo(400);
    }
}
