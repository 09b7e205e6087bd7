package io.adit.connectivity.amqp;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.proton.ProtonClient;
import io.vertx.proton.ProtonClientOptions;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonHelper;
import io.vertx.proton.ProtonLinkOptions;
import io.vertx.proton.ProtonQoS;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.amqp.messaging.Rejected;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;
import org.apache.qpid.proton.message.Message;

/** A vertx-proton client that a test's thread can wait for. */
public final class AmqpClient implements AutoCloseable {
    private static final long SECONDS = 60;

    private final Context context;
    private final ProtonConnection connection;
    private final CompletableFuture<ErrorCondition> closed = new CompletableFuture<>();
    private final CompletableFuture<Void> disconnected = new CompletableFuture<>();

    private AmqpClient(Context context, ProtonConnection connection) {
        this.context = context;
        this.connection = connection;
        connection.closeHandler(remote -> closed.complete(connection.getRemoteCondition()));
        connection.disconnectHandler(gone -> disconnected.complete(null));
    }

    /** The server closed the connection instead of opening it, or right after. */
    public static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** What the server said. */
        public final transient ErrorCondition condition;

        RefusedException(ErrorCondition condition) {
            super(String.valueOf(condition));
            this.condition = condition;
        }
    }

    /** Logs in and opens a connection; throws what SASL or the server says against it. */
    public static AmqpClient connect(Vertx vertx, int port, String user, String password) {
        return connect(vertx, new ProtonClientOptions(), port, user, password);
    }

    /** As {@link #connect(Vertx, int, String, String)}, with other options, TLS for example. */
    public static AmqpClient connect(Vertx vertx, ProtonClientOptions options, int port, String user, String password) {
        Context context = vertx.getOrCreateContext();
        CompletableFuture<AmqpClient> opened = new CompletableFuture<>();
        context.runOnContext(now -> ProtonClient.create(vertx)
                .connect(options, "127.0.0.1", port, user, password, result -> {
                    if (result.failed()) {
                        opened.completeExceptionally(result.cause());
                        return;
                    }
                    AmqpClient client = new AmqpClient(context, result.result());
                    client.closed.thenAccept(why -> opened.completeExceptionally(new RefusedException(why)));
                    client.disconnected.thenRun(() -> opened.completeExceptionally(new RefusedException(null)));
                    result.result()
                            .openHandler(open -> context.runOnContext(later -> {
                                if (open.succeeded()) {
                                    opened.complete(client);
                                }
                            }))
                            .open();
                }));
        return get(opened);
    }

    /** Waits for a result. */
    public static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause().toString(), e.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError("nothing came within " + SECONDS + " s", e);
        }
    }

    /** Runs on the connection's event loop and waits. */
    public <T> T call(Callable<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        context.runOnContext(now -> {
            try {
                result.complete(task.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return get(result);
    }

    /** Opens the anonymous link for sending; throws where it is refused. */
    public ProtonSender sender() {
        return sender(null);
    }

    /** Opens a link for sending to a target address; throws where it is refused. */
    public ProtonSender sender(String address) {
        CompletableFuture<ProtonSender> ready = new CompletableFuture<>();
        call(() -> {
            ProtonSender sender = connection.createSender(address);
            sender.closeHandler(remote -> {
                ready.completeExceptionally(new RefusedException(sender.getRemoteCondition()));
                sender.close();
            });
            sender.detachHandler(remote -> {
                ready.completeExceptionally(new RefusedException(sender.getRemoteCondition()));
                sender.close();
            });
            sender.sendQueueDrainHandler(credit -> ready.complete(sender));
            return sender.open();
        });
        return get(ready);
    }

    /** Sends a message and returns its outcome to be. */
    public CompletableFuture<DeliveryState> send(ProtonSender sender, Message message) {
        CompletableFuture<DeliveryState> outcome = new CompletableFuture<>();
        call(() -> sender.send(message, delivery -> outcome.complete(delivery.getRemoteState())));
        return outcome;
    }

    /** Sends a message and waits for its outcome: {@code accepted}, {@code released} or the symbol of the rejection. */
    public String outcome(ProtonSender sender, Message message) {
        return said(get(send(sender, message)));
    }

    /** The outcome as a word. */
    public static String said(DeliveryState state) {
        return switch (state) {
            case Accepted accepted -> "accepted";
            case Rejected rejected -> rejected.getError().getCondition().toString();
            case org.apache.qpid.proton.amqp.messaging.Released released -> "released";
            case org.apache.qpid.proton.amqp.messaging.Modified modified -> "modified";
            case null -> "none";
            default -> state.toString();
        };
    }

    /** Opens a link that sends settled messages only. */
    public ProtonSender settledSender() {
        CompletableFuture<ProtonSender> ready = new CompletableFuture<>();
        call(() -> {
            ProtonSender sender = connection.createSender(null).setQoS(ProtonQoS.AT_MOST_ONCE);
            sender.sendQueueDrainHandler(credit -> ready.complete(sender));
            return sender.open();
        });
        return get(ready);
    }

    /** A link on which messages arrive. */
    public static final class Inbox {
        private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
        private ProtonReceiver link;
        private final CompletableFuture<ErrorCondition> closed = new CompletableFuture<>();

        /** Waits for the next message. */
        public Message next() throws InterruptedException {
            Message message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message came");
            }
            return message;
        }

        /** How many wait. */
        public int size() {
            return messages.size();
        }

        /** Waits until the server closed the link. */
        public ErrorCondition closed() {
            return get(closed);
        }

        /** The link itself; for its own event loop. */
        public ProtonReceiver link() {
            return link;
        }
    }

    /** What a receiver does with a message; null: nothing, so that it stays unsettled. */
    @FunctionalInterface
    public interface Answer {
        /** Returns the outcome. */
        DeliveryState to(Message message);
    }

    /** Opens a link for receiving that accepts all messages; throws where it is refused. */
    public Inbox receiver(String source) {
        return receiver(source, 100, message -> Accepted.getInstance());
    }

    /** Opens a link for receiving, with so much credit in all, or replenished where it is 100. */
    public Inbox receiver(String source, int credit, Answer answer) {
        return receiver(source, credit, answer, ProtonQoS.AT_LEAST_ONCE);
    }

    /** Opens a link for receiving that wants messages settled. */
    public Inbox settledReceiver(String source) {
        return receiver(source, 100, message -> null, ProtonQoS.AT_MOST_ONCE);
    }

    private Inbox receiver(String source, int credit, Answer answer, ProtonQoS qos) {
        Inbox inbox = new Inbox();
        CompletableFuture<Inbox> ready = new CompletableFuture<>();
        call(() -> {
            ProtonReceiver link = connection.createReceiver(source, new ProtonLinkOptions());
            inbox.link = link;
            link.setQoS(qos).setAutoAccept(false).setPrefetch(credit == 100 ? 100 : 0);
            link.handler((delivery, message) -> {
                inbox.messages.add(message);
                DeliveryState state = answer.to(message);
                if (state != null) {
                    delivery.disposition(state, true);
                }
            });
            link.openHandler(open -> context.runOnContext(later -> ready.complete(inbox)));
            link.closeHandler(remote -> {
                inbox.closed.complete(link.getRemoteCondition());
                ready.completeExceptionally(new RefusedException(link.getRemoteCondition()));
                link.close();
            });
            link.open();
            if (credit != 100 && credit > 0) {
                link.flow(credit);
            }
            return link;
        });
        get(ready);
        if (inbox.closed.isDone()) {
            throw new RefusedException(inbox.closed.join());
        }
        return inbox;
    }

    /** A message with a Data section. */
    public static Message message(String to, String payload) {
        Message message = ProtonHelper.message();
        message.setAddress(to);
        message.setBody(new Data(new Binary(payload.getBytes(StandardCharsets.UTF_8))));
        return message;
    }

    /** The text of a Data section; empty where there is none. */
    public static String text(Message message) {
        return message.getBody() instanceof Data data
                ? new String(
                        data.getValue().getArray(),
                        data.getValue().getArrayOffset(),
                        data.getValue().getLength(),
                        StandardCharsets.UTF_8)
                : "";
    }

    /** Waits until the server closed the connection and says why. */
    public ErrorCondition closedWith() {
        return get(closed);
    }

    /** Whether the connection is gone. */
    public boolean isGone() {
        return closed.isDone() || disconnected.isDone();
    }

    /** Waits until the socket is closed. */
    public void awaitGone() {
        get(CompletableFuture.anyOf(closed, disconnected).thenApply(any -> true));
    }

    /** The connection itself; for its own event loop. */
    public ProtonConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        context.runOnContext(now -> {
            connection.close();
            connection.disconnect();
        });
    }
}
