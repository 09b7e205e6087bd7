package io.adit.gateway.wire.internal;

/**
 * How long a loop waits after a flush until it hands on what came meanwhile. After a long flush three times as long, 20 ms at most; within a burst, of more than
 * eight events in 4 ms, as long as that: each write costs a reader more than an event in it does. What comes by itself goes out at once. Used under a lock.
 */
final class Rests {
    static final long BURST_NANOS = 4_000_000;
    static final int BURST_EVENTS = 8;
    private static final long NOTABLE_NANOS = 500_000;
    private static final long REST_TO_FLUSH = 3;
    private static final long MOST_NANOS = 20_000_000;

    private long windowBegan;
    private int eventsInWindow;

    /**
     * The rest after a flush, ns.
     *
     * @param now when it ended, ns of a clock that is never set back
     * @param took how long it took, ns
     * @param events how many it handed on
     */
    long after(long now, long took, int events) {
        if (now - windowBegan > BURST_NANOS) {
            windowBegan = now;
            eventsInWindow = 0;
        }
        eventsInWindow += events;
        long burst = eventsInWindow > BURST_EVENTS ? BURST_NANOS : 0;
        return Math.max(burst, took < NOTABLE_NANOS ? 0 : Math.min(MOST_NANOS, REST_TO_FLUSH * took));
    }
}
