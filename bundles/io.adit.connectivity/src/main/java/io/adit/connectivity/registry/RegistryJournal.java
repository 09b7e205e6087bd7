package io.adit.connectivity.registry;

import io.adit.journal.Appended;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.journal.Snapshots;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry's state with its journal and snapshots. Callers serialise {@link #commit}. */
final class RegistryJournal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryJournal.class);
    private static final long SEGMENT_BYTES = 1L << 20;
    private static final int CHANGES_PER_SNAPSHOT = 5000;

    private final Journal journal;
    private final Snapshots snapshots;
    private final Executor background;
    private final RegistryState state = new RegistryState();
    private CompletableFuture<?> snapshotting = CompletableFuture.completedFuture(null);
    private int changes;

    RegistryJournal(Path directory, Executor background) {
        this.background = background;
        this.snapshots = new Snapshots(directory.resolve("snapshots"));
        JournalOptions defaults = JournalOptions.defaults();
        this.journal = Journal.open(
                directory.resolve("journal"),
                new JournalOptions(SEGMENT_BYTES, defaults.maxQueuedBytes(), defaults.maxBatchBytes()));
        try {
            recover();
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void recover() {
        long from = snapshots
                .newest()
                .map(snapshot -> {
                    new JsonArray(Buffer.buffer(snapshot.content())).forEach(op -> state.apply((JsonObject) op));
                    return snapshot.sequence() + 1;
                })
                .orElse(1L);
        journal.read(from, (sequence, record) -> {
            state.apply(new JsonObject(Buffer.buffer(record)));
            changes++;
            return true;
        });
    }

    RegistryState state() {
        return state;
    }

    /**
     * Appends the change, then makes it visible.
     *
     * @return completes when the change is durable
     * @throws CompletionException when the journal does not take it; then nothing changed
     */
    CompletableFuture<Long> commit(JsonObject op) {
        Appended appended = journal.appendSequenced(op.toBuffer().getBytes());
        CompletableFuture<Long> durable = appended.durable();
        if (durable.isCompletedExceptionally()) {
            durable.join();
        }
        state.apply(op);
        if (++changes >= CHANGES_PER_SNAPSHOT && snapshotting.isDone()) {
            changes = 0;
            byte[] content = state.snapshot().toBuffer().getBytes();
            // A snapshot may never be ahead of the journal, so it waits for its last record.
            snapshotting = durable.thenAcceptAsync(sequence -> write(sequence, content), background);
        }
        return durable;
    }

    private void write(long sequence, byte[] content) {
        try {
            snapshots.write(sequence, content);
            snapshots.oldestSequence().ifPresent(oldest -> journal.dropBefore(oldest + 1));
        } catch (RuntimeException e) {
            LOG.warn("no snapshot of the device registry could be written; its journal keeps growing", e);
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
