package io.adit.workbench.trend;

/** The stretch of time that is shown; tells when it changes. UI thread only. */
public final class TrendWindow {
    private static final long SHORTEST_MILLIS = 10_000;
    private static final long LONGEST_MILLIS = 50L * 365 * 86_400_000;

    private final Runnable changed;
    private long from;
    private long to;

    /**
     * Shows a stretch, in milliseconds since the epoch.
     *
     * @param changed told when another one is shown
     */
    public TrendWindow(long from, long to, Runnable changed) {
        this.from = from;
        this.to = to;
        this.changed = changed;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** Where a time lies: 0 at the beginning, 1 at the end. */
    double shareOf(long millis) {
        return (double) (millis - from) / (to - from);
    }

    void show(long begin, long end) {
        long length = Math.clamp(end - begin, SHORTEST_MILLIS, LONGEST_MILLIS);
        from = begin;
        to = begin + length;
        changed.run();
    }

    /** Shows more or less around a place, which stays where it is. @param factor below 1: less */
    public void zoom(double share, double factor) {
        long length = Math.round((to - from) * factor);
        long bounded = Math.clamp(length, SHORTEST_MILLIS, LONGEST_MILLIS);
        long place = from + Math.round(share * (to - from));
        long begin = place - Math.round(share * bounded);
        show(begin, begin + bounded);
    }

    /** Moves by a share of the length; positive: later. */
    public void pan(double share) {
        long by = Math.round((to - from) * share);
        show(from + by, to + by);
    }
}
