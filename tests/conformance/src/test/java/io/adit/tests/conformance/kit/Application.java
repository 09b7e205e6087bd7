package io.adit.tests.conformance.kit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.hono.application.client.DownstreamMessage;
import org.eclipse.hono.application.client.MessageConsumer;
import org.eclipse.hono.application.client.amqp.AmqpMessageContext;
import org.eclipse.hono.application.client.amqp.ProtonBasedApplicationClient;
import org.eclipse.hono.client.ServiceInvocationException;
import org.eclipse.hono.client.amqp.config.ClientConfigProperties;
import org.eclipse.hono.client.amqp.connection.HonoConnection;
import org.eclipse.hono.config.FileFormat;

/** An application written for Hono, on Hono's own client over AMQP, for one tenant. */
public final class Application implements AutoCloseable {
    private static final long MILLIS = 60_000;
    private static final long AGAIN_MILLIS = 100;
    private static final Vertx VERTX = Vertx.vertx(new VertxOptions().setUseDaemonThread(true));
    private static final Map<HonoTarget.North, ProtonBasedApplicationClient> CLIENTS = new ConcurrentHashMap<>();

    private final ProtonBasedApplicationClient client;
    private final String tenant;
    private final Duration patience;
    private final List<MessageConsumer> consumers = new ArrayList<>();

    Application(ProtonBasedApplicationClient client, String tenant, Duration patience) {
        this.client = client;
        this.tenant = tenant;
        this.patience = patience;
    }

    /** The run's one client of a messaging network; connects at the first call. */
    static ProtonBasedApplicationClient connected(HonoTarget.North north, Optional<Path> authority) {
        return CLIENTS.computeIfAbsent(north, address -> {
            ProtonBasedApplicationClient client =
                    new ProtonBasedApplicationClient(connection(north, north.password(), authority));
            await(client.connect(), Duration.ofMillis(MILLIS));
            return client;
        });
    }

    /** Whether a messaging network refuses who has another password. */
    static boolean refusesWrongPassword(HonoTarget.North north, Optional<Path> authority) {
        return connection(north, "wrong", authority)
                .connect()
                .map(false)
                .otherwise(failure -> failure instanceof ServiceInvocationException)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private static HonoConnection connection(HonoTarget.North north, String password, Optional<Path> authority) {
        ClientConfigProperties properties = new ClientConfigProperties();
        properties.setHost(north.address().getHostString());
        properties.setPort(north.address().getPort());
        properties.setUsername(north.user());
        properties.setPassword(password);
        properties.setReconnectAttempts(0);
        properties.setLinkEstablishmentTimeout(MILLIS);
        properties.setFlowLatency(MILLIS);
        properties.setSendMessageTimeout(MILLIS);
        authority.ifPresent(file -> {
            properties.setTrustStorePath(file.toString());
            properties.setTrustStoreFormat(FileFormat.PEM);
        });
        return HonoConnection.newConnection(VERTX, properties);
    }

    /** Messages of one kind as they come. */
    public final class Inbox {
        private final BlockingQueue<DownstreamMessage<AmqpMessageContext>> messages = new LinkedBlockingQueue<>();

        /** Waits for the next message. */
        public DownstreamMessage<AmqpMessageContext> next() throws InterruptedException {
            DownstreamMessage<AmqpMessageContext> message = messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (message == null) {
                throw new AssertionError("no message came to the application");
            }
            return message;
        }
    }

    /** Consumes the tenant's telemetry from now on. */
    public Inbox telemetry() {
        Inbox inbox = new Inbox();
        Handler<DownstreamMessage<AmqpMessageContext>> handler = inbox.messages::add;
        consumers.add(await(client.createTelemetryConsumer(tenant, handler, closed -> {}), patience));
        return inbox;
    }

    /** Consumes the tenant's events from now on. */
    public Inbox events() {
        Inbox inbox = new Inbox();
        Handler<DownstreamMessage<AmqpMessageContext>> handler = inbox.messages::add;
        consumers.add(await(client.createEventConsumer(tenant, handler, closed -> {}), patience));
        return inbox;
    }

    /** Sends a command that wants no answer; completes when the device has it. */
    public CompletableFuture<Void> tell(String device, String subject, String payload) {
        return client.sendOneWayCommand(tenant, device, subject, Buffer.buffer(payload), "text/plain", null)
                .toCompletionStage()
                .toCompletableFuture();
    }

    /** Sends a command and completes with its answer. */
    public CompletableFuture<DownstreamMessage<AmqpMessageContext>> ask(String device, String subject, String payload) {
        return asked(device, subject, payload).toCompletionStage().toCompletableFuture();
    }

    private Future<DownstreamMessage<AmqpMessageContext>> asked(String device, String subject, String payload) {
        return client.sendCommand(tenant, device, subject, Buffer.buffer(payload), "text/plain", null, patience, null);
    }

    /** As {@link #ask}, again and again while the device is not there yet. */
    public CompletableFuture<DownstreamMessage<AmqpMessageContext>> askWhenThere(
            String device, String subject, String payload) {
        long until = System.nanoTime() + patience.toNanos();
        return askUntil(until, device, subject, payload).toCompletionStage().toCompletableFuture();
    }

    private Future<DownstreamMessage<AmqpMessageContext>> askUntil(
            long until, String device, String subject, String payload) {
        return asked(device, subject, payload)
                .recover(failure -> status(failure) == 503 && System.nanoTime() < until
                        ? VERTX.timer(AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                                .compose(later -> askUntil(until, device, subject, payload))
                        : Future.failedFuture(failure));
    }

    /** HTTP-like status by which a command failed. */
    public int refusal(CompletableFuture<?> sent) throws InterruptedException {
        try {
            sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            return status(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the command is neither taken nor refused", e);
        }
        throw new AssertionError("the command should be refused");
    }

    /** Waits for what was sent. */
    public <T> T done(CompletableFuture<T> sent) {
        return sent.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static int status(Throwable failure) {
        return ServiceInvocationException.extractStatusCode(failure);
    }

    private static <T> T await(Future<T> future, Duration patience) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    @Override
    public void close() {
        consumers.forEach(consumer -> await(consumer.close(), patience));
    }
}
