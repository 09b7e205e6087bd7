package io.adit.journal;

/**
 * Sizes of a journal.
 *
 * @param segmentBytes size of one preallocated segment file, at least 4 kB; a larger record gets a segment of its own
 * @param maxQueuedBytes most bytes of records that may wait to be written, also the largest record; at least 1
 * @param maxBatchBytes most bytes that are written and forced together; a single larger record is a batch of its own
 */
public record JournalOptions(long segmentBytes, int maxQueuedBytes, int maxBatchBytes) {
    private static final int MIN_SEGMENT_BYTES = 4096;

    /** Checks the ranges; throws IllegalArgumentException. */
    public JournalOptions {
        if (segmentBytes < MIN_SEGMENT_BYTES) {
            throw new IllegalArgumentException("segmentBytes is " + segmentBytes + ", at least 4096 is needed");
        }
        if (maxQueuedBytes < 1 || maxBatchBytes < 1) {
            throw new IllegalArgumentException("maxQueuedBytes and maxBatchBytes must be at least 1");
        }
    }

    /** Segments of 16 MB, a queue of 32 MB, batches of 1 MB. */
    public static JournalOptions defaults() {
        return new JournalOptions(16L << 20, 32 << 20, 1 << 20);
    }
}
