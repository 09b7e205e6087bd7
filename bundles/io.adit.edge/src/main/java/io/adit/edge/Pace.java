package io.adit.edge;

import java.util.concurrent.TimeUnit;

/**
 * Says when the next message may go, so that there are not more than so many bytes a second on average, and how long it should be: about what the link takes
 * two seconds for, since what is urgent has to wait for its end, and since a cut link has to take all of it again. Used by one thread.
 */
final class Pace {
    private static final long LEAST_BYTES = 1_000;
    private static final long MOST_BYTES = 1_000_000;
    private static final long FIRST_BYTES = 32_000;
    private static final long GOOD_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(6);

    private final long bytesPerSecond;
    private final long most;
    private long size;
    private boolean used;
    private long freeAt;

    /** @param bytesPerSecond 0: no limit */
    Pace(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
        this.most = bytesPerSecond == 0 ? MOST_BYTES : Math.clamp(2 * bytesPerSecond, LEAST_BYTES, MOST_BYTES);
        this.size = Math.min(most, FIRST_BYTES);
    }

    /**
     * A message has gone.
     *
     * @param started when it began, nanoseconds of a steady clock
     * @param now of the same clock
     */
    void sent(long bytes, long started, long now) {
        long took = now - started;
        if (took < GOOD_NANOS) {
            size = Math.min(most, 2 * size);
        } else if (took > LONG_NANOS) {
            size = Math.max(LEAST_BYTES, size / 2);
        }
        if (bytesPerSecond > 0) {
            long costs = (long) (bytes * (double) TimeUnit.SECONDS.toNanos(1) / bytesPerSecond);
            freeAt = (used && freeAt - started > 0 ? freeAt : started) + costs;
            used = true;
        }
    }

    /** A message did not get through. */
    void failed() {
        size = Math.max(LEAST_BYTES, size / 2);
    }

    /** Nanoseconds to wait before the next may go. */
    long waitNanos(long now) {
        return used ? Math.max(0, freeAt - now) : 0;
    }

    /** About how many bytes the next message should have. */
    long messageBytes() {
        return size;
    }
}
