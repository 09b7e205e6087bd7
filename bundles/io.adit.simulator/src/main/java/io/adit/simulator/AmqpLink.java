package io.adit.simulator;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.proton.ProtonClient;
import io.vertx.proton.ProtonClientOptions;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonHelper;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A device on Hono's AMQP 1.0 adapter: telemetry unsettled over a link without a target address, commands over a link of their own. What is
 * released or rejected counts as not acknowledged. Connects again by itself; its state is the event loop's, but for what is volatile.
 */
final class AmqpLink implements Link {
    private static final Vertx VERTX = Vertx.vertx(new VertxOptions()
            .setEventLoopPoolSize(1)
            .setUseDaemonThread(true)
            .setFileSystemOptions(
                    new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    private static final String TLS = "amqps";
    private static final int PORT = 5672;
    private static final int TLS_PORT = 5671;
    private static final int COMMAND_CREDIT = 10;
    private static final int CONNECT_MILLIS = 10_000;
    private static final long RECONNECT_MILLIS = 1000;
    private static final long CLOSE_SECONDS = 3;

    private final URI server;
    private final Login login;
    private final Commands commands;
    private final Context context = VERTX.getOrCreateContext();
    private final ProtonClientOptions options;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final Set<CompletableFuture<Boolean>> underWay = ConcurrentHashMap.newKeySet();
    private @Nullable ProtonConnection connection;
    private volatile @Nullable ProtonSender sender;
    private volatile boolean hasCredit;
    private volatile boolean closed;

    AmqpLink(URI server, Login login, Commands commands) {
        this.server = server;
        this.login = login;
        this.commands = commands;
        this.options = new ProtonClientOptions()
                .setSsl(TLS.equals(server.getScheme()))
                .setConnectTimeout(CONNECT_MILLIS)
                .addEnabledSaslMechanism("PLAIN");
    }

    @Override
    public CompletionStage<Void> connect() {
        context.runOnContext(now -> open());
        return connected;
    }

    private void open() {
        int port = server.getPort() >= 0 ? server.getPort() : TLS.equals(server.getScheme()) ? TLS_PORT : PORT;
        ProtonClient.create(VERTX).connect(options, server.getHost(), port, login.user(), login.password(), result -> {
            if (result.failed()) {
                lost(null, String.valueOf(result.cause().getMessage()));
            } else if (closed) {
                result.result().disconnect();
            } else {
                use(result.result());
            }
        });
    }

    private void use(ProtonConnection opened) {
        connection = opened;
        opened.closeHandler(remote -> lost(opened, String.valueOf(opened.getRemoteCondition())));
        opened.disconnectHandler(gone -> lost(opened, "the connection broke off"));
        opened.open();
        ProtonSender telemetry = opened.createSender(null);
        telemetry.closeHandler(remote -> lost(opened, String.valueOf(telemetry.getRemoteCondition())));
        telemetry
                .sendQueueDrainHandler(credit -> {
                    hasCredit = true;
                    if (sender == null) {
                        sender = telemetry;
                        listen(opened);
                        connected.complete(null);
                    }
                })
                .open();
    }

    /** Asks for commands, now that they can be answered. */
    private void listen(ProtonConnection opened) {
        ProtonReceiver receiver = opened.createReceiver("command");
        receiver.closeHandler(remote -> lost(opened, String.valueOf(receiver.getRemoteCondition())));
        receiver.setAutoAccept(false)
                .setPrefetch(COMMAND_CREDIT)
                .handler((delivery, message) -> {
                    ProtonHelper.accepted(delivery, true);
                    take(message);
                })
                .open();
    }

    /** Ends a connection, if it is still the present one; begins another, unless there was none yet or the link is closed. */
    private void lost(@Nullable ProtonConnection gone, String reason) {
        if (gone != connection) {
            return;
        }
        connection = null;
        sender = null;
        hasCredit = false;
        underWay.forEach(each -> each.complete(false));
        if (gone != null) {
            gone.disconnect();
        }
        connected.completeExceptionally(
                new IOException("device " + login.deviceId() + " can't connect to " + server + ": " + reason + "."));
        if (!closed && !connected.isCompletedExceptionally()) {
            VERTX.setTimer(RECONNECT_MILLIS, timer -> {
                if (!closed) {
                    open();
                }
            });
        }
    }

    @Override
    public boolean canSend() {
        return hasCredit;
    }

    @Override
    public CompletionStage<Boolean> publish(byte[] payload) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        context.runOnContext(now -> send(AmqpMessages.json("telemetry", payload), done));
        return done;
    }

    private void send(Message message, CompletableFuture<Boolean> done) {
        ProtonSender open = sender;
        if (open == null) {
            done.complete(false);
            return;
        }
        underWay.add(done);
        done.whenComplete((acknowledged, failure) -> underWay.remove(done));
        open.send(message, delivery -> done.complete(delivery.getRemoteState() instanceof Accepted));
        hasCredit = !open.sendQueueFull();
    }

    private void take(Message command) {
        boolean answerWanted = command.getReplyTo() != null;
        Reply reply = commands.take(String.valueOf(command.getSubject()), AmqpMessages.payload(command), answerWanted);
        if (answerWanted) {
            send(AmqpMessages.answer(command, reply), new CompletableFuture<>());
        }
    }

    @Override
    public void close() {
        closed = true;
        CompletableFuture<Void> ended = new CompletableFuture<>();
        context.runOnContext(now -> end(ended));
        try {
            ended.get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            System.getLogger(AmqpLink.class.getName())
                    .log(System.Logger.Level.DEBUG, "device " + login.deviceId() + " was not let go in order", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(CompletableFuture<Void> ended) {
        ProtonConnection open = connection;
        if (open == null) {
            ended.complete(null);
            return;
        }
        open.closeHandler(remote -> {
            lost(open, "closed");
            ended.complete(null);
        });
        open.close();
    }
}
