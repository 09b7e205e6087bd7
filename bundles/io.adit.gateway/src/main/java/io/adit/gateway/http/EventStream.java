package io.adit.gateway.http;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.wire.internal.Batch;
import io.adit.gateway.wire.internal.BoundedOutbox;
import io.adit.things.TwinRuntime.Subscription;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One response of server-sent events (HTML standard, 9.2). Sends an empty event when a second passed without one, as
 * Ditto does, ends when what it was opened with counts no more (an expired token, a changed or removed user), and closes the
 * connection of a reader who lets too many events wait.
 */
final class EventStream implements Batch.Reader {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final long HEARTBEAT_MILLIS = 1_000;
    private static final Buffer HEARTBEAT = Buffer.buffer("data:\n\n");

    private final RoutingContext ctx;
    private final HttpServerResponse response;
    private final Context context;
    private final String correlationId;
    private final BoundedOutbox<Buffer> outbox;
    private final Authentication.Granted user;
    private boolean quiet = true;
    private @Nullable Runnable waiting;

    private EventStream(RoutingContext ctx, int capacity, Authentication.Granted user, String correlationId) {
        this.ctx = ctx;
        this.response = ctx.response();
        this.context = ctx.vertx().getOrCreateContext();
        this.correlationId = correlationId;
        this.user = user;
        this.outbox = new BoundedOutbox<>(context, capacity, this::write, this::congested, this::tooSlow);
    }

    /** Where events come from. */
    @FunctionalInterface
    interface Source {
        /** Starts to give events to the sink, from any thread. Fails before the first event when it can't. */
        Subscription open(Sink sink);
    }

    /** Takes events; thread-safe. */
    interface Sink {
        /** Sends one block of event-stream lines, without the empty line that ends it; an empty block ends the stream. */
        void send(String block);

        /** Takes batches of whole blocks, each with its empty line, on {@link #context}. */
        Batch.Reader reader();

        /** The context of the connection. */
        Context context();

        /** Sends data of one line. */
        default void data(String json) {
            send("data:" + json + "\n");
        }

        /** Calls back on {@link #context} when the connection can take more than was sent before; not when it is closed. */
        void whenTaken(Runnable callback);

        /** Ends the stream after what was sent before. */
        default void end() {
            send("");
        }
    }

    static void start(
            RoutingContext ctx, Source source, int capacity, Authentication.Granted user, String correlationId) {
        new EventStream(ctx, capacity, user, correlationId).run(source);
    }

    private void run(Source source) {
        Subscription subscription = source.open(new Sink() {
            @Override
            public void send(String block) {
                outbox.offer(block.isEmpty() ? Buffer.buffer() : Buffer.buffer(block + "\n"));
            }

            @Override
            public Batch.Reader reader() {
                return EventStream.this;
            }

            @Override
            public Context context() {
                return context;
            }

            @Override
            public void whenTaken(Runnable callback) {
                context.runOnContext(v -> {
                    waiting = callback;
                    goOn();
                });
            }
        });
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("correlation-id", correlationId);
        response.writeHead();
        long timer = ctx.vertx().setPeriodic(HEARTBEAT_MILLIS, id -> beat());
        response.drainHandler(v -> {
            outbox.drain();
            goOn();
        });
        response.exceptionHandler(e -> LOG.debug("The event stream {} broke.", correlationId, e));
        response.closeHandler(v -> {
            ctx.vertx().cancelTimer(timer);
            outbox.close();
            subscription.close();
        });
        response.endHandler(v -> ctx.vertx().cancelTimer(timer));
    }

    @Override
    public void take(Batch batch) {
        outbox.offerHere(batch.buffer(), batch.items().size());
    }

    @Override
    public void overflow() {
        outbox.overflow();
    }

    private void goOn() {
        Runnable next = waiting;
        if (next != null && !congested() && !response.ended()) {
            waiting = null;
            next.run();
        }
    }

    private boolean congested() {
        return !response.ended() && response.writeQueueFull();
    }

    private void tooSlow() {
        LOG.info("A reader of events was too slow; its connection is closed (request {}).", correlationId);
        var unused = ctx.request().connection().close();
    }

    private void beat() {
        if (!response.ended() && !user.holds(Instant.now())) {
            var unused = response.end();
            return;
        }
        if (quiet && !response.writeQueueFull() && !response.ended()) {
            var unused = response.write(HEARTBEAT);
        }
        quiet = true;
    }

    private void write(Buffer blocks) {
        if (response.ended()) {
            return;
        }
        if (blocks.length() == 0) {
            var unused = response.end();
            return;
        }
        quiet = false;
        var unused = response.write(blocks);
    }
}
