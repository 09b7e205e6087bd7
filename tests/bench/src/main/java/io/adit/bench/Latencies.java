package io.adit.bench;

/** Counts durations in steps of a microsecond up to two seconds. Used by one thread. */
final class Latencies {
    private final int[] counts = new int[2_000_001];
    private long total;

    void add(long nanos) {
        counts[(int) Math.min(counts.length - 1, nanos / 1000)]++;
        total++;
    }

    long total() {
        return total;
    }

    /** The duration that a share of all does not exceed, in milliseconds. */
    double millis(double share) {
        long wanted = (long) Math.ceil(share * total);
        long seen = 0;
        for (int micros = 0; micros < counts.length; micros++) {
            seen += counts[micros];
            if (seen >= wanted && seen > 0) {
                return micros / 1e3;
            }
        }
        return Double.NaN;
    }
}
