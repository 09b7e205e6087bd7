package io.adit.history;

/** The lengths of time that rollups are kept for. Each is a multiple of the one before. */
enum Resolution {
    MINUTE(60_000_000L, 60),
    HOUR(3_600_000_000L, 8 * 24),
    DAY(86_400_000_000L, 32);

    private static final long EARLIEST = Long.MIN_VALUE + 64 * 86_400_000_000L;
    private static final long LATEST = Long.MAX_VALUE - 64 * 86_400_000_000L;

    final long micros;
    /** How much time one entry of the store has the rollups of; a multiple of that of the one before. */
    final long segmentMicros;

    Resolution(long micros, int perSegment) {
        this.micros = micros;
        this.segmentMicros = micros * perSegment;
    }

    /** Its bit in a {@link Shelf}. */
    int bit() {
        return 1 << ordinal();
    }

    long floor(long time) {
        return Math.floorDiv(time, micros) * micros;
    }

    long ceiling(long time) {
        return -Math.floorDiv(-time, micros) * micros;
    }

    long segment(long time) {
        return Math.floorDiv(time, segmentMicros) * segmentMicros;
    }

    /** The nearest time that rollups know; samples at others are in none. */
    static long clamp(long time) {
        return Math.max(EARLIEST, Math.min(LATEST, time));
    }
}
