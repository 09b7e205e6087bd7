package io.adit.gateway.http;

import io.adit.gateway.wire.internal.BoundedOutbox;
import io.adit.things.TwinRuntime.Subscription;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One response of server-sent events (HTML standard, 9.2). Sends an empty event when a second passed without one, as
 * Ditto does, and closes the connection of a reader who lets too many events wait.
 */
final class EventStream {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final long HEARTBEAT_MILLIS = 1_000;

    private final HttpServerResponse response;
    private boolean quiet = true;

    private EventStream(HttpServerResponse response) {
        this.response = response;
    }

    /** Where events come from. */
    @FunctionalInterface
    interface Source {
        /** Starts to give events to the sink, from any thread. Fails before the first event when it can't. */
        Subscription open(Sink sink);
    }

    /** Takes events; thread-safe. */
    @FunctionalInterface
    interface Sink {
        /** Sends one block of event-stream lines, without the empty line that ends it; an empty block ends the stream. */
        void send(String block);

        /** Sends data of one line. */
        default void data(String json) {
            send("data:" + json + "\n");
        }

        /** Ends the stream after what was sent before. */
        default void end() {
            send("");
        }
    }

    static void start(RoutingContext ctx, Source source, int capacity, String correlationId) {
        HttpServerResponse response = ctx.response();
        EventStream stream = new EventStream(response);
        BoundedOutbox<String> outbox = new BoundedOutbox<>(
                ctx.vertx().getOrCreateContext(), capacity, stream::write, response::writeQueueFull, () -> {
                    LOG.info("A reader of events was too slow; its connection is closed (request {}).", correlationId);
                    ctx.request().connection().close();
                });
        Subscription subscription = source.open(outbox::offer);
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("correlation-id", correlationId);
        response.writeHead();
        long timer = ctx.vertx().setPeriodic(HEARTBEAT_MILLIS, id -> stream.beat());
        response.drainHandler(v -> outbox.drain());
        response.exceptionHandler(e -> LOG.debug("The event stream {} broke.", correlationId, e));
        response.closeHandler(v -> {
            ctx.vertx().cancelTimer(timer);
            outbox.close();
            subscription.close();
        });
        response.endHandler(v -> ctx.vertx().cancelTimer(timer));
    }

    private void beat() {
        if (quiet && !response.writeQueueFull() && !response.ended()) {
            response.write("data:\n\n");
        }
        quiet = true;
    }

    private void write(String block) {
        if (response.ended()) {
            return;
        }
        if (block.isEmpty()) {
            response.end();
            return;
        }
        quiet = false;
        response.write(block + "\n");
    }
}
