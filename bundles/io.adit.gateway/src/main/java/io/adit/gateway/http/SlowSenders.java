package io.adit.gateway.http;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/*
 * A client that sends one byte now and then is never idle, yet holds a connection for ever ("slowloris"). So what counts
 * is not bytes but progress: a first head soon after connecting, the next head soon after the last answer, a body soon
 * after its head. Requests that are being answered, event streams among them, and WebSockets may take as long as they
 * want.
 */
/** Finds connections whose client sends too slowly, and closes them. Thread-safe. */
final class SlowSenders {
    /** How often to look. */
    static final long SWEEP_MILLIS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(SlowSenders.class);

    private final Patience patience;
    private final LongSupplier nanoClock;
    private final Map<HttpConnection, Progress> connections = new ConcurrentHashMap<>();

    /**
     * How long a client may take.
     *
     * @param firstHead for the head of its first request
     * @param nextHead for each further one after the last answer
     * @param body for a body after its head
     */
    record Patience(Duration firstHead, Duration nextHead, Duration body) {
        static Patience usual() {
            return new Patience(Duration.ofSeconds(20), Duration.ofSeconds(75), Duration.ofSeconds(60));
        }
    }

    /** A request that was not answered when last looked at. */
    private record Pending(HttpServerRequest request, long sinceNanos) {
        boolean answered() {
            return request.response().ended() || request.response().closed();
        }

        boolean receiving() {
            return !request.isEnded() && request.getHeader("Upgrade") == null;
        }
    }

    private static final class Progress {
        private final List<Pending> pending = new ArrayList<>();
        private boolean requested;
        private long sinceNanos;

        Progress(long now) {
            sinceNanos = now;
        }

        synchronized void requested(HttpServerRequest request, long now) {
            requested = true;
            pending.add(new Pending(request, now));
        }

        synchronized boolean tooSlow(Patience patience, long now) {
            if (pending.removeIf(Pending::answered) && pending.isEmpty()) {
                sinceNanos = now;
            }
            if (pending.isEmpty()) {
                Duration most = requested ? patience.nextHead() : patience.firstHead();
                return now - sinceNanos > most.toNanos();
            }
            long bodyNanos = patience.body().toNanos();
            return pending.stream().anyMatch(each -> each.receiving() && now - each.sinceNanos() > bodyNanos);
        }
    }

    SlowSenders(Patience patience, LongSupplier nanoClock) {
        this.patience = patience;
        this.nanoClock = nanoClock;
    }

    void opened(HttpConnection connection) {
        connections.put(connection, new Progress(nanoClock.getAsLong()));
        connection.closeHandler(v -> connections.remove(connection));
    }

    void requested(HttpServerRequest request) {
        Progress progress = connections.get(request.connection());
        if (progress != null) {
            progress.requested(request, nanoClock.getAsLong());
        }
    }

    void sweep() {
        long now = nanoClock.getAsLong();
        connections.forEach((connection, progress) -> {
            if (progress.tooSlow(patience, now)) {
                LOG.debug("A client at {} sends too slowly; its connection is closed.", connection.remoteAddress());
                var unused = connection.close();
            }
        });
    }
}
