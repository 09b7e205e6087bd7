package io.adit.server.ingest;

import io.adit.publish.twin.TwinProperty;
import io.adit.server.trace.MessageTrace;
import io.adit.things.TwinRuntime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes {@code status}, {@code dataQuality}, {@code forecast} and {@code anomaly} objects of features into twins, at most {@value #MOST_IN_FLIGHT} at a time. While a feature waits,
 * a newer value takes the place of the older one; the states of an alarm are written one after the other, none left out.
 *
 * <p>Thread-safe; who wants something never waits. Writes of one thing are of one {@link TwinLane}, so they begin in their
 * order; as many lanes as there are processors work side by side. A thing that does not exist or that the engine may not write is counted and passed over:
 * history has the sample all the same.
 */
final class TwinWriter {
    static final int MOST_IN_FLIGHT = 512;
    private static final int MOST_LANES = 8;
    private static final Executor LANES =
            task -> Thread.ofVirtual().name("adit-twins").start(task);
    private static final Logger LOG = LoggerFactory.getLogger(TwinWriter.class);

    private final TwinRuntime twins;
    private final DittoHeaders headers;
    private final List<TwinLane> lanes;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    TwinWriter(TwinRuntime twins, AuthorizationContext engine) {
        this(twins, engine, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_LANES));
    }

    TwinWriter(TwinRuntime twins, AuthorizationContext engine, int count) {
        this.twins = twins;
        this.headers = DittoHeaders.newBuilder()
                .authorizationContext(engine)
                .responseRequired(false)
                .build();
        this.lanes = Stream.generate(() -> new TwinLane(MOST_IN_FLIGHT / count, this::send, this::ended, LANES))
                .limit(count)
                .toList();
    }

    /**
     * Wants a value written; replaces one of the same feature that still waits.
     *
     * @param cause the message that it comes of, if it is followed
     */
    void value(TwinProperty target, JsonObject status, @Nullable MessageTrace cause) {
        lane(target).value(TwinWrite.of(target, status, cause));
    }

    /**
     * Wants an alarm status written after all earlier ones of the alarm.
     *
     * @param cause as for a value
     */
    void alarm(TwinProperty target, JsonObject status, @Nullable MessageTrace cause) {
        lane(target).alarm(TwinWrite.of(target, status, cause));
    }

    private TwinLane lane(TwinProperty target) {
        return lanes.get(Math.floorMod(target.thingId().hashCode(), lanes.size()));
    }

    /** Waits until everything that was wanted before is in the twins. @throws InterruptedException if interrupted */
    void flush() throws InterruptedException {
        for (TwinLane lane : lanes) {
            lane.flush();
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
    int waiting() {
        return lanes.stream().mapToInt(TwinLane::size).sum();
    }

    private CompletionStage<?> send(TwinWrite write) {
        return twins.execute(write.command(headers));
    }

    private void ended(TwinWrite write, @Nullable Throwable failure) {
        write.ended(failure == null ? "written" : "refused");
        if (failure == null) {
            written.incrementAndGet();
        } else if (refused.getAndIncrement() == 0) {
            LOG.warn("The status of {} could not be written: {}", write.target(), failure.getMessage());
        } else {
            LOG.debug("The status of {} could not be written", write.target(), failure);
        }
    }
}
