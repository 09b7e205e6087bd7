package io.adit.connectivity.amqp;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.vertx.core.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messages of one connection on their way downstream. What downstream has no room for waits here, in order, and is
 * tried again 5 ms later at first and up to 500 ms; how many that can be, the links' credit bounds. Runs on the connection's
 * event loop.
 */
final class UploadFlow {
    private static final Logger LOG = LoggerFactory.getLogger(UploadFlow.class);
    private static final long FIRST_RETRY_MILLIS = 5;
    private static final long LAST_RETRY_MILLIS = 500;

    private final Context context;
    private final Downstream downstream;
    private final DeviceMetrics metrics;
    private final TreeMap<Long, Entry> waiting = new TreeMap<>();
    private long sequence;
    private long retryMillis = FIRST_RETRY_MILLIS;
    private boolean retrying;
    private boolean timing;
    private boolean closed;

    private record Entry(long sequence, DeviceMessage message, Consumer<Boolean> outcome) {}

    UploadFlow(Context context, Downstream downstream, DeviceMetrics metrics) {
        this.context = context;
        this.downstream = downstream;
        this.metrics = metrics;
    }

    /** Takes a message over; {@code outcome} gets true when it is durable, false when it could not be stored. */
    void offer(DeviceMessage message, Consumer<Boolean> outcome) {
        Entry entry = new Entry(sequence++, message, outcome);
        if (retrying) {
            waiting.put(entry.sequence, entry);
        } else {
            hand(entry);
        }
    }

    /** Forgets what waits; its senders get no outcome. */
    void close() {
        closed = true;
        waiting.clear();
    }

    private void hand(Entry entry) {
        CompletionStage<Void> taken;
        try {
            taken = downstream.accept(entry.message);
        } catch (RuntimeException e) {
            taken = CompletableFuture.failedFuture(e);
        }
        if (Downstream.isRefused(taken)) {
            waiting.put(entry.sequence, entry);
            retryLater();
            return;
        }
        taken.whenComplete((nothing, failure) -> context.runOnContext(now -> done(entry, failure)));
    }

    private void done(Entry entry, @Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause == null) {
            metrics.countAccepted(entry.message.tenant());
            goOn();
            entry.outcome.accept(true);
        } else if (!(cause instanceof Downstream.OverloadedException)) {
            LOG.error("a message of {} could not be stored", entry.message.deviceId(), cause);
            metrics.countRejected("not-stored");
            goOn();
            entry.outcome.accept(false);
        } else if (!closed) {
            waiting.put(entry.sequence, entry);
            retryLater();
        }
    }

    /** The first that waits is tried alone; only once there is room for it, the others follow. */
    private void retryLater() {
        if (timing) {
            return;
        }
        retrying = true;
        timing = true;
        context.owner()
                .setTimer(
                        retryMillis,
                        timer -> context.runOnContext(now -> {
                            timing = false;
                            Map.Entry<Long, Entry> first = waiting.pollFirstEntry();
                            if (first != null) {
                                hand(first.getValue());
                            }
                        }));
        retryMillis = Math.min(LAST_RETRY_MILLIS, retryMillis * 2);
    }

    private void goOn() {
        if (retrying && !timing) {
            retrying = false;
            retryMillis = FIRST_RETRY_MILLIS;
            List<Entry> others = List.copyOf(waiting.values());
            waiting.clear();
            for (Entry other : others) {
                if (retrying) {
                    waiting.put(other.sequence, other);
                } else {
                    hand(other);
                }
            }
        }
    }
}
