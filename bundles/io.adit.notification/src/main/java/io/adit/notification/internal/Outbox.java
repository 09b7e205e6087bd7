package io.adit.notification.internal;

import io.adit.journal.Journal;
import io.adit.journal.JournalException;
import io.adit.journal.JournalOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The ledger on the disk: an entry counts once it is durable. What a snapshot makes superfluous is dropped, so the folder stays small. Used by one
 * thread.
 */
final class Outbox implements AutoCloseable {
    private static final JournalOptions OPTIONS = new JournalOptions(4L << 20, 32 << 20, 1 << 20);
    private static final int SNAPSHOT_AFTER = 5000;

    private final Journal journal;
    private final Clock clock;
    private final Ledger ledger = new Ledger();
    private int sinceSnapshot;

    /** @throws JournalException when the folder can't be opened */
    Outbox(Path folder, Clock clock) {
        this.journal = Journal.open(folder, OPTIONS);
        this.clock = clock;
        journal.read(journal.firstSequence(), (sequence, bytes) -> {
            ledger.apply(EntryCodec.read(bytes));
            sinceSnapshot++;
            return true;
        });
    }

    /** What the entries have made; to be read only. */
    Ledger ledger() {
        return ledger;
    }

    /**
     * Enters a notice; one that concerns nobody is not written, as it changes nothing when it is taken again after a crash. Blocks and fails as {@link #enter(List)}.
     */
    void enter(Entry.Noticed noticed) {
        if (ledger.isConcernedBy(noticed)) {
            enter(List.of(noticed));
        } else {
            ledger.apply(noticed);
        }
    }

    /**
     * Enters all of them, in their order. Blocks until they are on the disk.
     *
     * @throws JournalException where they can't be written; then none of them counts before the next start
     */
    void enter(List<? extends Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<CompletableFuture<Long>> written = new ArrayList<>();
        entries.forEach(entry -> written.add(journal.append(EntryCodec.write(entry))));
        written.forEach(CompletableFuture::join);
        entries.forEach(ledger::apply);
        sinceSnapshot += entries.size();
        if (sinceSnapshot >= SNAPSHOT_AFTER) {
            long at = journal.append(EntryCodec.write(ledger.snapshot(clock.instant())))
                    .join();
            journal.dropBefore(at);
            sinceSnapshot = 0;
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
