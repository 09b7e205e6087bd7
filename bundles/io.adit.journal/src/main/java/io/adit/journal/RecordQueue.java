package io.adit.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The bounded queue between appenders and the writer; gives out the sequences. Safe for any thread. */
final class RecordQueue {
    /** A record that waits for the disk. */
    record Waiting(long sequence, byte[] record, CompletableFuture<Long> durable) {}

    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final int maxQueuedBytes;
    private long nextSequence;
    private long queuedBytes;
    private @Nullable JournalException refusal;

    RecordQueue(int maxQueuedBytes, long nextSequence) {
        this.maxQueuedBytes = maxQueuedBytes;
        this.nextSequence = nextSequence;
    }

    synchronized Appended add(byte[] record) {
        if (refusal != null) {
            return new Appended(0, CompletableFuture.failedFuture(refusal));
        }
        if (record.length > maxQueuedBytes) {
            String text = "A record of " + record.length + " bytes is larger than the journal's queue of "
                    + maxQueuedBytes + " bytes.";
            return new Appended(
                    0,
                    CompletableFuture.failedFuture(
                            new JournalException(JournalException.Code.RECORD_TOO_LARGE, text, null)));
        }
        if (queuedBytes + record.length > maxQueuedBytes) {
            String text = "The journal's queue of " + maxQueuedBytes + " bytes is full; append again later.";
            return new Appended(0, CompletableFuture.failedFuture(new JournalFullException(text)));
        }
        Waiting added = new Waiting(nextSequence++, record, new CompletableFuture<>());
        waiting.add(added);
        queuedBytes += record.length;
        notifyAll();
        return new Appended(added.sequence(), added.durable());
    }

    /** The first waiting records whose frames fit, at least one; waits for it; empty when closed and drained. */
    synchronized List<Waiting> take(long maxFrameBytes) throws InterruptedException {
        while (waiting.isEmpty() && refusal == null) {
            wait();
        }
        List<Waiting> batch = new ArrayList<>();
        long bytes = 0;
        for (Waiting next = waiting.peek(); next != null; next = waiting.peek()) {
            bytes += Frame.bytes(next.record());
            if (bytes > maxFrameBytes && !batch.isEmpty()) {
                break;
            }
            batch.add(waiting.remove());
        }
        return batch;
    }

    /** Frees the room of a batch when it is on the disk. */
    synchronized void release(List<Waiting> batch) {
        for (Waiting done : batch) {
            queuedBytes -= done.record().length;
        }
    }

    /** Takes no more records and wakes the writer. The first reason stays. */
    synchronized void refuse(JournalException reason) {
        if (refusal == null) {
            refusal = reason;
        }
        notifyAll();
    }

    /** Removes what still waits. */
    synchronized List<Waiting> drain() {
        List<Waiting> left = new ArrayList<>(waiting);
        waiting.clear();
        return left;
    }
}
