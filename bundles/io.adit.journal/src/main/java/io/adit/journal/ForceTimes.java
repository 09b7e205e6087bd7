package io.adit.journal;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long a journal's disk took to make batches durable, since it was opened, counted in buckets. Counted by the journal's
 * writer thread; may be read by any.
 */
public final class ForceTimes {
    private static final long MICROS = 1_000;
    private static final long MILLIS = 1_000_000;
    private static final long[] BOUNDS = {
        250 * MICROS,
        500 * MICROS,
        MILLIS,
        2_500 * MICROS,
        5 * MILLIS,
        10 * MILLIS,
        25 * MILLIS,
        50 * MILLIS,
        100 * MILLIS,
        250 * MILLIS,
        1_000 * MILLIS,
        5_000 * MILLIS
    };

    private final AtomicLongArray counts = new AtomicLongArray(BOUNDS.length + 1);
    private final LongAdder nanos = new LongAdder();

    ForceTimes() {}

    /** Upper bounds of the buckets in nanoseconds, rising; what took longer than the last is in one bucket more. */
    public static long[] boundsNanos() {
        return BOUNDS.clone();
    }

    void count(long tookNanos) {
        int bucket = 0;
        while (bucket < BOUNDS.length && tookNanos > BOUNDS[bucket]) {
            bucket++;
        }
        counts.incrementAndGet(bucket);
        nanos.add(tookNanos);
    }

    /** Batches by bucket, one more than there are bounds. */
    public long[] counts() {
        long[] copy = new long[BOUNDS.length + 1];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = counts.get(i);
        }
        return copy;
    }

    /** Time that all batches took together. */
    public long sumNanos() {
        return nanos.sum();
    }
}
