package io.adit.server.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what stations hand on, each position once: what is here already is only answered, and what overlaps is refused. A station that asks again since
 * it heard no answer so gets the one that it missed. Thread-safe.
 */
final class ForwardedIntake {
    private static final Logger LOG = LoggerFactory.getLogger(ForwardedIntake.class);

    private final ForwardedPositions restored;
    private final Function<IngestRecord, CompletableFuture<Long>> append;
    private final Map<ForwardedPositions.Key, Accepted> accepted = new HashMap<>();

    private record Accepted(long through, CompletableFuture<?> durable) {}

    /**
     * @param restored how far stations were when the server started; not changed any more
     * @param append into the ingest journal
     */
    ForwardedIntake(ForwardedPositions restored, Function<IngestRecord, CompletableFuture<Long>> append) {
        this.restored = restored;
        this.append = append;
    }

    /** As {@link Ingest#forward}. */
    synchronized CompletionStage<Long> take(IngestRecord.Forwarded forwarded) {
        ForwardedPositions.Key key = ForwardedPositions.Key.of(forwarded);
        Accepted before = accepted.computeIfAbsent(key, this::before);
        if (before != null && (forwarded.through() <= before.through || forwarded.from() < before.through)) {
            return before.durable.thenApply(nothing -> before.through);
        }
        if (before != null && forwarded.from() > before.through) {
            LOG.warn(
                    "Station {} hands on {} from {} on, and what is here ends at {}: the rest is at the station only.",
                    forwarded.station(),
                    forwarded.stream(),
                    forwarded.from(),
                    before.through);
        }
        CompletableFuture<Long> durable = append.apply(forwarded);
        if (durable.isCompletedExceptionally()) {
            return durable;
        }
        accepted.put(key, new Accepted(forwarded.through(), durable));
        return durable.thenApply(sequence -> forwarded.through());
    }

    private @Nullable Accepted before(ForwardedPositions.Key key) {
        Long position = restored.get(key);
        return position == null ? null : new Accepted(position, CompletableFuture.completedFuture(null));
    }
}
