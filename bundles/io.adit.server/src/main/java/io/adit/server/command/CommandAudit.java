package io.adit.server.command;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.journal.Journal;
import io.adit.journal.JournalException;
import io.adit.journal.JournalOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal of commands: who sent what to which device, when, and what became of it. Records are added, never changed, and go only when they
 * are older than the time that they are kept, a whole segment file at a time. What is acknowledged survives a crash; a command
 * under way then has no outcome, and is shown as {@code unknown}. Thread-safe.
 */
public final class CommandAudit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandAudit.class);
    private static final JournalOptions OPTIONS = new JournalOptions(1 << 20, 8 << 20, 1 << 20);

    private static final int MOST_SEGMENTS = 32;

    private final Journal journal;
    private final Duration kept;
    private final Clock clock;
    private final Set<Long> open = ConcurrentHashMap.newKeySet();
    private final Map<Long, Instant> beginnings = new ConcurrentHashMap<>();
    private final ScheduledExecutorService daily =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-commands-retention"));

    private CommandAudit(Path folder, Duration kept, Clock clock) {
        this.journal = Journal.open(folder, OPTIONS);
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Opens or makes the journal, and trims it from now on every hour.
     *
     * @param kept how long commands are kept at least
     * @throws JournalException when it can't be opened
     */
    public static CommandAudit open(Path folder, Duration kept, Clock clock) {
        CommandAudit audit = new CommandAudit(folder, kept, clock);
        audit.daily.scheduleWithFixedDelay(audit::tryTrim, 0, 1, TimeUnit.HOURS);
        return audit;
    }

    /** Writes down that a command is to be sent. Completes with its number once that is on the disk. */
    CompletableFuture<Long> sent(DeviceCommand command, Duration timeout) {
        return journal.append(CommandRecord.sent(command, timeout, clock.instant()))
                .thenApply(number -> {
                    open.add(number);
                    return number;
                });
    }

    /** Writes down what became of a command. Completes once that is on the disk. */
    CompletableFuture<Long> ended(long number, CommandOutcome outcome, Duration latency) {
        return journal.append(CommandRecord.ended(number, outcome, latency, clock.instant()))
                .whenComplete((sequence, failure) -> open.remove(number));
    }

    /**
     * Reads commands, the newest first. Blocks while it reads files, at most some dozen of a megabyte.
     *
     * @throws JournalException when a file can't be read
     */
    public AuditPage read(AuditQuery query) {
        return read(query, MOST_SEGMENTS);
    }

    AuditPage read(AuditQuery query, int mostSegments) {
        return new AuditReader(journal, this::beginning, open).read(query, mostSegments);
    }

    /** Time of the first record of a segment; far ahead where it has none yet. */
    private Instant beginning(long segment) {
        Instant known = beginnings.get(segment);
        if (known != null) {
            return known;
        }
        Instant[] found = {Instant.MAX};
        journal.read(segment, (sequence, bytes) -> {
            found[0] = Instant.parse(CommandRecord.json(bytes).getValueOrThrow(CommandRecord.TIME));
            return false;
        });
        if (!found[0].equals(Instant.MAX)) {
            beginnings.put(segment, found[0]);
        }
        return found[0];
    }

    private void tryTrim() {
        try {
            trim();
        } catch (RuntimeException e) {
            LOG.error("Old commands could not be removed from the journal; it is tried again in an hour.", e);
        }
    }

    /** Drops the segments that hold nothing but records older than is kept. */
    void trim() {
        Instant oldest = clock.instant().minus(kept);
        List<Long> segments = journal.segments();
        for (int i = segments.size() - 1; i > 0; i--) {
            if (beginning(segments.get(i)).isBefore(oldest)) {
                journal.dropBefore(segments.get(i));
                beginnings.keySet().retainAll(journal.segments());
                return;
            }
        }
    }

    @Override
    public void close() {
        daily.shutdownNow();
        journal.close();
    }
}
