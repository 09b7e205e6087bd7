package io.adit.server.ingest;

import io.adit.publish.twin.TwinProperty;
import io.adit.server.trace.MessageTrace;
import io.adit.things.TwinRuntime;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes {@code status}, {@code dataQuality}, {@code forecast} and {@code anomaly} objects of features into twins, at most {@value #MOST_IN_FLIGHT} at a time. While a feature waits,
 * a newer value takes the place of the older one; alarms are written one after the other, none left out.
 *
 * <p>Thread-safe. A thing that does not exist or that the engine may not write is counted and passed over: history has the
 * sample all the same.
 */
final class TwinWriter {
    static final int MOST_IN_FLIGHT = 512;
    private static final Logger LOG = LoggerFactory.getLogger(TwinWriter.class);

    private final TwinRuntime twins;
    private final DittoHeaders headers;
    private final Map<TwinProperty, Write> waitingValues = new LinkedHashMap<>();
    private final ArrayDeque<Write> waitingAlarms = new ArrayDeque<>();
    private final Set<TwinProperty> busy = new HashSet<>();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private int inFlight;
    private boolean starting;

    TwinWriter(TwinRuntime twins, AuthorizationContext engine) {
        this.twins = twins;
        this.headers = DittoHeaders.newBuilder()
                .authorizationContext(engine)
                .responseRequired(false)
                .build();
    }

    private record Write(TwinProperty target, JsonObject status, MessageTrace.@Nullable Writing trace) {
        Write(TwinProperty target, JsonObject status, @Nullable MessageTrace cause) {
            this(target, status, cause == null ? null : cause.writing(path(target)));
        }

        private static String path(TwinProperty target) {
            return target.thingId() + "/features/" + target.featureId() + "/properties" + target.property();
        }

        void ended(String outcome) {
            if (trace != null) {
                trace.ended(outcome);
            }
        }

        DittoHeaders headers(DittoHeaders usual) {
            return trace == null
                    ? usual
                    : usual.toBuilder()
                            .putHeader(DittoHeaderDefinition.W3C_TRACEPARENT.getKey(), trace.traceparent())
                            .build();
        }
    }

    /**
     * Wants a value written; replaces one of the same feature that still waits.
     *
     * @param cause the message that it comes of, if it is followed
     */
    synchronized void value(TwinProperty target, JsonObject status, @Nullable MessageTrace cause) {
        Write replaced = waitingValues.put(target, new Write(target, status, cause));
        if (replaced != null) {
            replaced.ended("replaced");
        }
        start();
    }

    /**
     * Wants an alarm status written after all earlier ones.
     *
     * @param cause as for a value
     */
    synchronized void alarm(TwinProperty target, JsonObject status, @Nullable MessageTrace cause) {
        waitingAlarms.add(new Write(target, status, cause));
        start();
    }

    /** Waits until everything that was wanted before is in the twins. @throws InterruptedException if interrupted */
    synchronized void flush() throws InterruptedException {
        while (inFlight > 0 || !waitingValues.isEmpty() || !waitingAlarms.isEmpty()) {
            wait();
        }
    }

    /** Number of statuses written. */
    long written() {
        return written.get();
    }

    /** Number of statuses that the twin runtime refused. */
    long refused() {
        return refused.get();
    }

    /** Number of statuses that wait or are being written. */
    synchronized int waiting() {
        return waitingValues.size() + waitingAlarms.size() + inFlight;
    }

    private void start() {
        if (starting) {
            return; // an answer that came at once: the loop further up the stack goes on
        }
        starting = true;
        for (Write next = next(); next != null; next = next()) {
            inFlight++;
            busy.add(next.target);
            send(next);
        }
        starting = false;
    }

    private @Nullable Write next() {
        if (inFlight >= MOST_IN_FLIGHT) {
            return null;
        }
        for (Write alarm : waitingAlarms) {
            if (!busy.contains(alarm.target)) {
                waitingAlarms.remove(alarm);
                return alarm;
            }
        }
        for (Write value : waitingValues.values()) {
            if (!busy.contains(value.target)) {
                waitingValues.remove(value.target);
                return value;
            }
        }
        return null;
    }

    private void send(Write write) {
        ThingId thing = ThingId.of(write.target.thingId());
        twins.execute(ModifyFeatureProperty.of(
                        thing, write.target.featureId(), write.target.property(), write.status, write.headers(headers)))
                .whenComplete((response, failure) -> finished(write, failure));
    }

    private synchronized void finished(Write write, @Nullable Throwable failure) {
        write.ended(failure == null ? "written" : "refused");
        if (failure == null) {
            written.incrementAndGet();
        } else if (refused.getAndIncrement() == 0) {
            LOG.warn("The status of {} could not be written: {}", write.target, failure.getMessage());
        } else {
            LOG.debug("The status of {} could not be written", write.target, failure);
        }
        inFlight--;
        busy.remove(write.target);
        start();
        notifyAll();
    }
}
