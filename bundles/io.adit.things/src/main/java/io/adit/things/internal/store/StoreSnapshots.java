package io.adit.things.internal.store;

import io.adit.journal.Journal;
import io.adit.journal.Snapshots;
import io.adit.things.TwinOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The snapshots of a store, written on a thread of their own after so many changes, and what may be deleted of the journal once
 * there are two. Thread-safe.
 */
final class StoreSnapshots implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreSnapshots.class);
    private static final int WORTH_ONE_AT_THE_END = 1_000;

    private final Files files;
    private final Function<Kind, Collection<Slot>> slots;
    private final TwinOptions options;
    private final AtomicLong since = new AtomicLong();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("twin snapshots").daemon().factory());

    /** What a store has on the disk. */
    record Files(Journal journal, Snapshots snapshots, History history) {}

    StoreSnapshots(Files files, Function<Kind, Collection<Slot>> slots, TwinOptions options) {
        this.files = files;
        this.slots = slots;
        this.options = options;
    }

    /** Gives the entries of the newest snapshot that is whole, and the sequence that it stands for; 0 where there is none. */
    long load(Consumer<SnapshotCodec.Entry> entries) {
        long[] sequence = {0};
        files.snapshots.load(SnapshotCodec::read).ifPresent(snapshot -> {
            snapshot.sections().forEach(section -> section.forEach(entries));
            sequence[0] = snapshot.sequence();
        });
        return sequence[0];
    }

    /** A record was read again that no snapshot has. */
    void replayed() {
        since.incrementAndGet();
    }

    /** A record was accepted by the journal. */
    void accepted() {
        if (since.incrementAndGet() >= options.recordsPerSnapshot() && writing.compareAndSet(false, true)) {
            background.execute(this::writeQuietly);
        }
    }

    private void writeQuietly() {
        try {
            write();
            forget();
            files.history.catchUp();
        } catch (RuntimeException e) {
            LOG.error("A snapshot could not be written; the journal still has everything", e);
        } finally {
            writing.set(false);
        }
    }

    private void write() {
        since.set(0);
        long sequence = files.journal.lastSequence();
        files.snapshots.write(sequence, sections -> {
            SnapshotCodec.Writer writer = new SnapshotCodec.Writer(sections);
            List<CompletableFuture<?>> waiting = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (Slot slot : slots.apply(kind)) {
                    Slot.Latest latest = settled(slot);
                    if (latest.state() != null) {
                        writer.add(kind, latest.state());
                    }
                    if (!latest.durable().isDone()) {
                        waiting.add(latest.durable());
                    }
                }
            }
            writer.flush();
            CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
        });
    }

    /** Deletes what neither recovery from the older snapshot nor history needs. */
    private void forget() {
        if (files.snapshots.count() < 2) {
            return;
        }
        TwinOptions.Retention kept = options.history();
        long recovery = files.snapshots.oldestSequence().orElse(0) + 1;
        long wanted = files.history.keepFrom(options.clock().instant().minus(kept.age()), kept.records());
        files.journal.dropBefore(Math.min(recovery, wanted));
    }

    /** The latest state, with every change of which the journal already has the record. */
    private static Slot.Latest settled(Slot slot) {
        slot.lock().lock();
        try {
            return slot.latest();
        } finally {
            slot.lock().unlock();
        }
    }

    /** Writes one more where there is enough new that the next start is quicker by it. */
    @Override
    public void close() {
        background.close();
        if (since.get() >= Math.min(options.recordsPerSnapshot(), WORTH_ONE_AT_THE_END)) {
            writeQuietly();
        }
    }
}
