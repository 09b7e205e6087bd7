package io.adit.connectivity.registry;

import java.util.concurrent.atomic.AtomicLong;

/** The place of one connection among those that its tenant may have. Thread-safe; closing it twice is harmless. */
public final class ConnectionSeat implements AutoCloseable {
    private static final long MILLIS_PER_DAY = 86_400_000;

    private final ConnectionSeats seats;
    private final String tenant;
    private final AtomicLong meteredUntil;

    ConnectionSeat(ConnectionSeats seats, String tenant, long now) {
        this.seats = seats;
        this.tenant = tenant;
        this.meteredUntil = new AtomicLong(now);
    }

    String tenant() {
        return tenant;
    }

    /** Day of the epoch (UTC) that a time lies in. */
    static long day(long millis) {
        return Math.floorDiv(millis, MILLIS_PER_DAY);
    }

    /** Counts the time since it was counted last to the days when it passed. */
    void meter(long now, UsedDays used) {
        long from = meteredUntil.getAndSet(now);
        while (from < now) {
            long day = day(from);
            long until = Math.min(now, (day + 1) * MILLIS_PER_DAY);
            used.addMillis(day, until - from);
            from = until;
        }
    }

    @Override
    public void close() {
        seats.leave(this);
    }
}
