package io.adit.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Append-only log of records with group commit.
 *
 * <p>One thread of its own writes everything that waits as one batch, forces it to the disk once, and completes the
 * futures of the batch in sequence order. What was acknowledged that way survives a crash of process and machine.
 * Records lie in preallocated segment files. Opening cuts off what a crash left half-written at the end, which was never
 * acknowledged; unreadable places before good records are reported by {@link #damage} and the good ones are kept.
 *
 * <p>Safe for any thread. Work that is attached to a future runs on the writer thread unless it is moved elsewhere, so it
 * must be short.
 */
public final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Path directory;
    private final DirectoryLock lock;
    private final SegmentList segments;
    private final Set<Damage> damage = new LinkedHashSet<>();
    private final RecordQueue queue;
    private final SegmentWriter writer;
    private final Thread thread;
    private volatile long durable;

    private Journal(Path directory, JournalOptions options, DirectoryLock lock) throws IOException {
        this.directory = directory;
        this.lock = lock;
        this.segments = new SegmentList(directory);
        if (segments.isEmpty()) {
            segments.add(Segment.create(directory, 1, options.segmentBytes()));
        }
        Segment newest = segments.newest();
        try (SegmentReader reader = new SegmentReader(newest, this::report)) {
            reader.checkHeader();
            while (reader.next() != null) {
                // every record is checked
            }
            durable = reader.expected() - 1;
            writer = new SegmentWriter(directory, options, segments, reader.position());
        }
        writer.cutTail();
        queue = new RecordQueue(options.maxQueuedBytes(), durable + 1);
        thread = Thread.ofPlatform().name("journal " + directory.getFileName()).unstarted(this::write);
    }

    /**
     * Opens or makes a journal and recovers it; reads its newest segment, and may take a second for it.
     *
     * @throws JournalException LOCKED or UNUSABLE
     */
    public static Journal open(Path directory, JournalOptions options) {
        DirectoryLock lock = null;
        try {
            Files.createDirectories(directory);
            lock = DirectoryLock.take(directory);
            Journal journal = new Journal(directory, options, lock);
            journal.thread.start();
            return journal;
        } catch (IOException e) {
            closeQuietly(lock);
            throw new JournalException(
                    JournalException.Code.UNUSABLE,
                    "The journal in " + directory + " can't be opened (" + e + "); check the directory and its rights.",
                    e);
        }
    }

    /**
     * Appends a record; never blocks.
     *
     * @param record kept, not copied: must not be changed afterwards
     * @return completes with the record's sequence (1, 2, 3, ... in the order of the calls) when it is on the disk, on the
     *     writer thread and in sequence order; or fails with {@link JournalFullException} (nothing taken, try later) or
     *     {@link JournalException}
     */
    public CompletableFuture<Long> append(byte[] record) {
        return queue.add(record).durable();
    }

    /** As {@link #append}, for callers who need the sequence at once. */
    public Appended appendSequenced(byte[] record) {
        return queue.add(record);
    }

    /** Sequence of the oldest record kept; one more than {@link #lastSequence} when there is none. */
    public long firstSequence() {
        return segments.firstSequence();
    }

    /** Sequence of the newest durable record; 0 when there never was one. */
    public long lastSequence() {
        return durable;
    }

    /**
     * Gives the durable records from a sequence on to a visitor, in order, on the calling thread; those that become durable
     * after the call began are not included. Others may append meanwhile. An unreadable place is logged, added to {@link
     * #damage} and passed over.
     *
     * @throws JournalException UNUSABLE when a file can't be read
     */
    public void read(long fromSequence, RecordVisitor visitor) {
        long last = durable;
        long expected = 0;
        for (Segment segment : segments.from(fromSequence)) {
            if (segment.firstSequence() > last) {
                return;
            }
            if (expected > 0 && segment.firstSequence() > expected) {
                reportGap(segment, expected);
            }
            try (SegmentReader reader = new SegmentReader(segment, this::report)) {
                for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
                    if (frame.sequence() > last) {
                        return;
                    }
                    if (frame.sequence() >= fromSequence && !visitor.visit(frame.sequence(), frame.record())) {
                        return;
                    }
                    if (frame.sequence() == last) {
                        return;
                    }
                }
                expected = reader.expected();
            } catch (IOException e) {
                if (segments.contains(segment)) {
                    throw new JournalException(
                            JournalException.Code.UNUSABLE, "The journal's " + segment.file() + " can't be read.", e);
                }
                expected = 0; // dropped meanwhile
            }
        }
    }

    /** First sequences of the segments, oldest first. A segment but the last never gets another record. */
    public List<Long> segments() {
        return segments.firstSequences();
    }

    /**
     * Size of the files from a segment on.
     *
     * @param segment its first sequence
     * @throws JournalException UNUSABLE when they can't be asked
     */
    public long bytes(long segment) {
        try {
            return segments.bytes(segment);
        } catch (IOException e) {
            throw unreadable(segment, e);
        }
    }

    /**
     * Gives the durable records of one segment to a visitor, from a place on. Quick as long as there are some; where there
     * are none it looks through the rest of the segment.
     *
     * @param segment its first sequence
     * @param fromOffset 0 for the start, or what an earlier call returned
     * @param fromSequence of the record that should lie there: {@code segment} for the start, otherwise the one after the
     *     last record that the earlier call gave
     * @return the place behind the last record given; the same as {@code fromOffset} when there was none
     * @throws JournalException UNUSABLE when the segment is gone or can't be read
     */
    public long scan(long segment, long fromOffset, long fromSequence, PlacedVisitor visitor) {
        long last = durable;
        long behind = fromOffset;
        if (fromSequence > last) {
            return behind;
        }
        try (SegmentReader reader = new SegmentReader(segments.get(segment), this::report)) {
            if (fromOffset > 0) {
                reader.skipTo(fromOffset, fromSequence);
            }
            // behind the last record lie only zeros, which nobody should search for another one
            long at = fromSequence - 1;
            while (at < last) {
                Frame frame = reader.next();
                if (frame == null || frame.sequence() > last) {
                    break;
                }
                at = frame.sequence();
                behind = frame.end();
                visitor.visit(at, behind - Frame.bytes(frame.record()), frame.record());
            }
            return behind;
        } catch (IOException e) {
            throw unreadable(segment, e);
        }
    }

    /**
     * One record by its place.
     *
     * @throws JournalException UNUSABLE when the segment is gone, or the record damaged
     */
    public byte[] recordAt(long segment, long offset) {
        try (SegmentReader reader = new SegmentReader(segments.get(segment), this::report)) {
            return reader.at(offset).record();
        } catch (IOException e) {
            throw unreadable(segment, e);
        }
    }

    private JournalException unreadable(long segment, IOException e) {
        String text = "Segment " + segment + " of the journal in " + directory + " can't be read (" + e + ").";
        return new JournalException(JournalException.Code.UNUSABLE, text, e);
    }

    /**
     * Deletes the segments that hold only records older than a sequence. Readers that are in one finish it.
     *
     * @throws JournalException UNUSABLE when a file can't be deleted
     */
    public void dropBefore(long sequence) {
        try {
            segments.dropBefore(sequence);
        } catch (IOException e) {
            throw new JournalException(
                    JournalException.Code.UNUSABLE, "Old segments in " + directory + " can't be deleted.", e);
        }
    }

    /** What opening and reading found unreadable; empty normally. */
    public List<Damage> damage() {
        synchronized (damage) {
            return new ArrayList<>(damage);
        }
    }

    /** How long the disk takes to make batches durable. */
    public ForceTimes forceTimes() {
        return writer.times();
    }

    /** False once it is closed or writing has failed: then nothing is taken any more. */
    public boolean isWriting() {
        return thread.isAlive();
    }

    /** Writes what still waits, then closes; later appends fail. Has no effect when closed already. */
    @Override
    public void close() {
        queue.refuse(new JournalException(
                JournalException.Code.CLOSED, "The journal in " + directory + " is closed.", null));
        if (Thread.currentThread() == thread) {
            return;
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a thread's boundary: whatever happens, no caller may wait for ever
    private void write() {
        List<RecordQueue.Waiting> batch = List.of();
        try {
            for (batch = queue.take(writer.room()); !batch.isEmpty(); batch = queue.take(writer.room())) {
                writer.write(batch);
                acknowledge(batch);
            }
        } catch (Exception | OutOfMemoryError e) {
            fail(e, batch);
        } finally {
            closeQuietly(writer);
            closeQuietly(lock);
        }
    }

    private void acknowledge(List<RecordQueue.Waiting> batch) {
        durable = batch.get(batch.size() - 1).sequence();
        queue.release(batch);
        for (RecordQueue.Waiting done : batch) {
            done.durable().complete(done.sequence());
        }
    }

    private void fail(Throwable cause, List<RecordQueue.Waiting> batch) {
        JournalException failure = new JournalException(
                JournalException.Code.FAILED,
                "Writing the journal in " + directory + " failed (" + cause + "); check the disk and start again.",
                cause);
        LOG.error("{}", failure.getMessage(), cause);
        queue.refuse(failure);
        batch.forEach(waiting -> waiting.durable().completeExceptionally(failure));
        queue.drain().forEach(waiting -> waiting.durable().completeExceptionally(failure));
    }

    private void reportGap(Segment segment, long expected) {
        long last = segment.firstSequence() - 1;
        String text = "Records " + expected + ".." + last + " before " + segment.file() + " are missing.";
        report(new Damage(segment.file(), 0, expected, last, text));
    }

    private void report(Damage found) {
        synchronized (damage) {
            if (damage.add(found)) {
                LOG.error("Damaged journal: {}", found.description());
            }
        }
    }

    private static void closeQuietly(@Nullable Closeable resource) {
        try {
            if (resource != null) {
                resource.close();
            }
        } catch (IOException e) {
            LOG.warn("A journal file could not be closed", e);
        }
    }
}
