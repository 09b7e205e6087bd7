package io.adit.connectivity.registry;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The open connections of all tenants, and the time that they take. Thread-safe, never blocks. */
final class ConnectionSeats {
    private static final long METER_MILLIS = 1000;

    private final Function<String, UsedDays> used;
    private final Runnable changed;
    private final Clock clock;
    private final Map<String, Set<ConnectionSeat>> seats = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> metered = new ConcurrentHashMap<>();

    /**
     * @param used what a tenant has used, to count time to
     * @param changed runs when the time of a connection that ended was counted
     */
    ConnectionSeats(Function<String, UsedDays> used, Runnable changed, Clock clock) {
        this.used = used;
        this.changed = changed;
        this.clock = clock;
    }

    /** Takes a place; null where the tenant has {@code most} already. */
    @Nullable
    ConnectionSeat take(String tenant, @Nullable Long most) {
        ConnectionSeat seat = new ConnectionSeat(this, tenant, clock.millis());
        boolean[] seated = {false};
        seats.compute(tenant, (name, present) -> {
            Set<ConnectionSeat> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            seated[0] = (most == null || all.size() < most) && all.add(seat);
            return all.isEmpty() ? null : all;
        });
        return seated[0] ? seat : null;
    }

    /** Gives a place back; a second time nothing happens. */
    void leave(ConnectionSeat seat) {
        boolean[] left = {false};
        seats.computeIfPresent(seat.tenant(), (name, all) -> {
            left[0] = all.remove(seat);
            return all.isEmpty() ? null : all;
        });
        if (left[0]) {
            seat.meter(clock.millis(), used.apply(seat.tenant()));
            changed.run();
        }
    }

    /** Returns how many connections of the tenant are open. */
    int count(String tenant) {
        Set<ConnectionSeat> open = seats.get(tenant);
        return open == null ? 0 : open.size();
    }

    /** Counts the time of a tenant's open connections, once a second at most. */
    void meter(String tenant) {
        long now = clock.millis();
        AtomicLong last = metered.computeIfAbsent(tenant, name -> new AtomicLong());
        long before = last.get();
        Set<ConnectionSeat> open = seats.get(tenant);
        if (open != null && now - before >= METER_MILLIS && last.compareAndSet(before, now)) {
            open.forEach(seat -> seat.meter(now, used.apply(tenant)));
        }
    }

    /** Counts the time of all open connections. */
    void meterAll() {
        seats.keySet().forEach(this::meter);
    }
}
