package io.adit.tests.conformance.kit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.proton.ProtonClient;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonHelper;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.security.sasl.SaslException;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.messaging.Accepted;
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

    /** Logs in and opens a connection, or throws what SASL or the server has against it. */
    static AmqpDevice connect(InetSocketAddress address, String user, String password, Duration patience) {
        Context context = Loop.VERTX.getOrCreateContext();
        CompletableFuture<AmqpDevice> opened = new CompletableFuture<>();
        context.runOnContext(now -> ProtonClient.create(Loop.VERTX)
                .connect(address.getHostString(), address.getPort(), user, password, connected -> {
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
        Message message = ProtonHelper.message();
        message.setAddress(address);
        if (payload != null) {
            message.setBody(new Data(new Binary(payload.getBytes(StandardCharsets.UTF_8))));
        }
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

    /** Opens a link on which commands would come, or throws what the server has against it. */
    public void receive(String source) {
        CompletableFuture<Boolean> opened = new CompletableFuture<>();
        context.runOnContext(now -> {
            ProtonReceiver receiver = connection.createReceiver(source);
            receiver.closeHandler(
                    remote -> opened.completeExceptionally(RefusedException.by(receiver.getRemoteCondition())));
            receiver.openHandler(open -> context.runOnContext(later -> opened.complete(true)));
            receiver.open();
        });
        get(opened, patience);
    }

    @Override
    public void close() {
        context.runOnContext(now -> {
            connection.close();
            connection.disconnect();
        });
    }
}
