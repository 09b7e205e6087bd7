package io.adit.server.twin;

/**
 * When a burst of changes is over: once none has come for a while, but no later than a longest time after the first. Times are nanoseconds of one
 * clock. Used by one thread at a time.
 */
final class Settling {
    private final long quiet;
    private final long longest;
    private long first;
    private long last;
    private boolean waiting;

    /**
     * @param quiet how long none has to come
     * @param longest after the first one nothing is awaited longer
     */
    Settling(long quiet, long longest) {
        this.quiet = quiet;
        this.longest = longest;
    }

    /** Notes a change; true where it is the first of a burst, so that somebody has to wait for its end. */
    boolean changed(long now) {
        last = now;
        if (waiting) {
            return false;
        }
        first = now;
        waiting = true;
        return true;
    }

    /** How long is left to wait; 0 where the burst is over, after which the next change begins another one. */
    long left(long now) {
        long left = Math.min(last + quiet - now, first + longest - now);
        if (left > 0) {
            return left;
        }
        waiting = false;
        return 0;
    }
}
