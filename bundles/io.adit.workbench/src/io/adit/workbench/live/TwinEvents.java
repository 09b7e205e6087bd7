package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.ditto.client.DisconnectedDittoClient;
import org.eclipse.ditto.client.DittoClient;
import org.eclipse.ditto.client.DittoClients;
import org.eclipse.ditto.client.changes.ThingChange;
import org.eclipse.ditto.client.configuration.BasicAuthenticationConfiguration;
import org.eclipse.ditto.client.configuration.MessagingConfiguration;
import org.eclipse.ditto.client.configuration.WebSocketMessagingConfiguration;
import org.eclipse.ditto.client.messaging.AuthenticationProviders;
import org.eclipse.ditto.client.messaging.MessagingProviders;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/**
 * The stream of changes over one WebSocket, through Ditto's client. The client's own reconnect is switched off: who
 * connects again must also read everything again, and does so in {@link TwinConnection}. One thread delivers the events,
 * because with several the client changes their order.
 */
final class TwinEvents implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    /** For what is being delivered when it ends; longer than the client waits for a last error of the server (0.5 s). */
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(2);

    private final ThreadPoolExecutor delivery = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TwinEvents::daemon, new DiscardPolicy());
    private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor(TwinEvents::daemon);
    private final DisconnectedDittoClient disconnected;

    private TwinEvents(ServerAccess access, Runnable lost) {
        MessagingConfiguration configuration = WebSocketMessagingConfiguration.newBuilder()
                .endpoint(access.webSocket())
                .timeout(TIMEOUT)
                .reconnectEnabled(false)
                .initialConnectRetryEnabled(false)
                .disconnectedListener(context -> lost.run())
                .connectionErrorHandler(error -> lost.run())
                .build();
        BasicAuthenticationConfiguration authentication = BasicAuthenticationConfiguration.newBuilder()
                .username(access.user())
                .password(access.password())
                .build();
        disconnected = DittoClients.newInstance(MessagingProviders.webSocket(
                configuration, AuthenticationProviders.basic(authentication), delivery, timers));
    }

    /**
     * Connects and subscribes to all changes that the user may see; takes some seconds.
     *
     * @param sink gets each change, in order, on the client's thread; must not block
     * @param lost called, at least once, when the connection is gone
     */
    static TwinEvents open(ServerAccess access, Consumer<TwinChange> sink, Runnable lost)
            throws TwinServerException, InterruptedException {
        DittoRegistries.fill();
        TwinEvents events = new TwinEvents(access, lost);
        try {
            CompletableFuture<DittoClient> connected =
                    events.disconnected.connect().toCompletableFuture();
            DittoClient client = connected.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            client.twin().registerForThingChanges("adit-workbench", change -> sink.accept(change(change)));
            client.twin().startConsumption().toCompletableFuture().get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            return events;
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            events.close();
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            throw new TwinServerException(
                    Phrase.of(Messages.theServerAtSendsNoChanges, access.base(), cause.getMessage()), false, cause);
        } catch (InterruptedException e) {
            events.close();
            throw e;
        }
    }

    private static TwinChange change(ThingChange change) {
        TwinChange.Kind kind = switch (change.getAction()) {
            case CREATED, UPDATED -> TwinChange.Kind.SET;
            case MERGED -> TwinChange.Kind.MERGE;
            case DELETED -> TwinChange.Kind.DELETE;
        };
        return new TwinChange(
                change.getEntityId().toString(),
                change.getRevision(),
                kind,
                change.getPath(),
                change.getValue().map(value -> at(change.getPath(), value)).orElse(null));
    }

    /** The client wraps the value into a thing that holds nothing else; this takes it out again. */
    private static JsonValue at(JsonPointer path, JsonValue partial) {
        return path.isEmpty() || !partial.isObject()
                ? partial
                : partial.asObject().getValue(path).orElse(partial);
    }

    private static Thread daemon(Runnable body) {
        Thread thread = new Thread(body, "adit-live-events");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Delivers nothing any more before the client ends: told of the end of its connection, it would close itself once more, by an executor of its own that
     * has ended by then.
     */
    @Override
    public void close() {
        delivery.shutdown();
        delivery.getQueue().clear();
        try {
            delivery.awaitTermination(LAST_DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            disconnected.destroy();
        } catch (RuntimeException e) {
            // Already closed by the other side.
        }
        timers.shutdownNow();
    }
}
