package io.adit.tests.conformance.kit;

import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.proton.ProtonClient;
import io.vertx.proton.ProtonClientOptions;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonHelper;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.security.sasl.SaslException;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.ApplicationProperties;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.amqp.messaging.Rejected;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;
import org.apache.qpid.proton.message.Message;
import org.jspecify.annotations.Nullable;

/** A device that speaks AMQP 1.0, by vertx-proton, for a case's thread that waits. */
public final class AmqpDevice implements AutoCloseable {
    private static final class Loop {
        private static final Vertx VERTX = Vertx.vertx(new VertxOptions().setUseDaemonThread(true));
    }

    /** The server has said no: to a login ("SASL"), or to a connection or link, for which the message is its condition. */
    public static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(String what, @Nullable Exception why) {
            super(what, why);
        }

        static RefusedException by(@Nullable ErrorCondition why) {
            return new RefusedException(
                    why == null || why.getCondition() == null
                            ? "nothing"
                            : why.getCondition().toString(),
                    null);
        }
    }

    private final Context context;
    private final ProtonConnection connection;
    private final Duration patience;

    private AmqpDevice(Context context, ProtonConnection connection, Duration patience) {
        this.context = context;
        this.connection = connection;
        this.patience = patience;
    }

    /** No TLS. */
    static ProtonClientOptions plain() {
        return new ProtonClientOptions();
    }

    /** TLS that trusts an authority, and a login by a certificate. */
    static ProtonClientOptions tls(Path authority, Identity identity) {
        ProtonClientOptions options = new ProtonClientOptions();
        options.setSsl(true)
                .setTrustOptions(new PemTrustOptions().addCertPath(authority.toString()))
                .setKeyCertOptions(new PemKeyCertOptions()
                        .addCertValue(Buffer.buffer(identity.chainPem()))
                        .addKeyValue(Buffer.buffer(identity.keyPem())));
        options.addEnabledSaslMechanism("EXTERNAL");
        return options;
    }

    /**
     * Logs in and opens a connection, or throws what SASL or the server has against it.
     *
     * @param user null: by certificate
     */
    static AmqpDevice connect(
            InetSocketAddress address,
            ProtonClientOptions options,
            @Nullable String user,
            String password,
            Duration patience) {
        Context context = Loop.VERTX.getOrCreateContext();
        CompletableFuture<AmqpDevice> opened = new CompletableFuture<>();
        context.runOnContext(now -> ProtonClient.create(Loop.VERTX)
                .connect(options, address.getHostString(), address.getPort(), user, password, connected -> {
                    if (connected.failed()) {
                        opened.completeExceptionally(connected.cause());
                    } else {
                        open(new AmqpDevice(context, connected.result(), patience), opened);
                    }
                }));
        return get(opened, patience);
    }

    /* A server that refuses opens and closes in one go, so the verdict waits for one turn of the loop. */
    private static void open(AmqpDevice device, CompletableFuture<AmqpDevice> opened) {
        ProtonConnection connection = device.connection;
        connection.closeHandler(
                remote -> opened.completeExceptionally(RefusedException.by(connection.getRemoteCondition())));
        connection.disconnectHandler(gone -> opened.completeExceptionally(new RefusedException("closed", null)));
        connection.openHandler(open -> device.context.runOnContext(later -> opened.complete(device)));
        connection.open();
    }

    private static <T> T get(CompletableFuture<T> future, Duration patience) {
        try {
            return future.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof SaslException cause) {
                throw new RefusedException("SASL", cause);
            }
            throw new AssertionError("AMQP: " + e.getCause(), e.getCause());
        }
    }

    /** Sends a Data section over the anonymous link and gives {@code accepted} or the condition of the rejection. */
    public String send(String address, @Nullable String payload) {
        return send(message(address, payload));
    }

    /** Answers a command with this status and gives {@code accepted} or the condition of the rejection. */
    public String answer(Message command, int status, String payload) {
        Message message = message(command.getReplyTo(), payload);
        message.setCorrelationId(command.getCorrelationId());
        message.setApplicationProperties(new ApplicationProperties(Map.of("status", status)));
        message.setContentType("text/plain");
        return send(message);
    }

    private static Message message(String address, @Nullable String payload) {
        Message message = ProtonHelper.message();
        message.setAddress(address);
        if (payload != null) {
            message.setBody(new Data(new Binary(payload.getBytes(StandardCharsets.UTF_8))));
        }
        return message;
    }

    /** The text of a message's Data section; empty where there is none. */
    public static String text(Message message) {
        return message.getBody() instanceof Data data
                ? StandardCharsets.UTF_8.decode(data.getValue().asByteBuffer()).toString()
                : "";
    }

    private String send(Message message) {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        context.runOnContext(now -> {
            ProtonSender sender = connection.createSender(null);
            sender.closeHandler(
                    remote -> outcome.completeExceptionally(RefusedException.by(sender.getRemoteCondition())));
            sender.sendQueueDrainHandler(
                    credit -> sender.send(message, delivery -> outcome.complete(said(delivery.getRemoteState()))));
            sender.open();
        });
        return get(outcome, patience);
    }

    private static String said(DeliveryState state) {
        return switch (state) {
            case Accepted accepted -> "accepted";
            case Rejected rejected -> rejected.getError().getCondition().toString();
            default -> state.toString();
        };
    }

    /** A link on which commands come; each is accepted. */
    public final class Commands {
        private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
        private @Nullable ProtonReceiver link;

        /** Waits for the next command. */
        public Message next() throws InterruptedException {
            Message message = messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (message == null) {
                throw new AssertionError("no command came to the device");
            }
            return message;
        }

        /** Closes the link. */
        public void close() {
            context.runOnContext(now -> {
                if (link != null) {
                    link.close();
                }
            });
        }
    }

    /** Opens a link on which commands come, or throws what the server has against it. */
    public Commands receive(String source) {
        Commands commands = new Commands();
        CompletableFuture<Commands> opened = new CompletableFuture<>();
        context.runOnContext(now -> {
            ProtonReceiver receiver = connection.createReceiver(source);
            commands.link = receiver;
            receiver.handler((delivery, message) -> commands.messages.add(message));
            receiver.closeHandler(
                    remote -> opened.completeExceptionally(RefusedException.by(receiver.getRemoteCondition())));
            receiver.openHandler(open -> context.runOnContext(later -> opened.complete(commands)));
            receiver.open();
        });
        return get(opened, patience);
    }

    @Override
    public void close() {
        context.runOnContext(now -> {
            connection.close();
            connection.disconnect();
        });
    }
}
