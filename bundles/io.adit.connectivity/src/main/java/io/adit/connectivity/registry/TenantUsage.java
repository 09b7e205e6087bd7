package io.adit.connectivity.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the devices of each tenant have used, against what its {@code resource-limits} allow: open connections, bytes and
 * time of connection. All adapters of a registry share it.
 *
 * <p>Bytes and time are kept by day (UTC), so a limit can be set or changed at any time and counts what came before. They
 * are written to a file with the first change ten seconds after the last writing, and on closing. After a crash the use since
 * then is missing: that of ten seconds at most, and never is too much counted. Thread-safe; nothing here blocks but opening
 * and closing.
 */
public final class TenantUsage implements AutoCloseable {
    /** Days of which the use is known, and the longest period of a limit. */
    static final int DAYS_KEPT = 366;

    private static final Logger LOG = LoggerFactory.getLogger(TenantUsage.class);
    private static final long SAVE_MILLIS = 10_000;

    private final UsageFile file;
    private final Executor background;
    private final Clock clock;
    private final Map<String, UsedDays> tenants;
    private final ConnectionSeats seats;
    private final AtomicLong saved;

    TenantUsage(Path path, Executor background, Clock clock) {
        this.file = new UsageFile(path);
        this.background = background;
        this.clock = clock;
        this.tenants = new ConcurrentHashMap<>(file.read());
        this.saved = new AtomicLong(clock.millis());
        this.seats = new ConnectionSeats(this::used, this::saveLater, clock);
    }

    /** Why something is not possible now. */
    public enum Exhausted {
        CONNECTIONS,
        CONNECTION_DURATION,
        DATA_VOLUME
    }

    /** Outcome of asking for a place. */
    public sealed interface Entry {
        /** There was one. */
        record Seated(ConnectionSeat seat) implements Entry {}

        /** There was none. */
        record Full(Exhausted reason) implements Entry {}
    }

    /** Asks for a place for a connection that logged in. */
    public Entry enter(Tenant tenant) {
        Optional<Exhausted> used = exhausted(tenant);
        if (used.isPresent()) {
            return new Entry.Full(used.get());
        }
        ConnectionSeat seat = seats.take(tenant.id(), tenant.limit("max-connections"));
        return seat == null ? new Entry.Full(Exhausted.CONNECTIONS) : new Entry.Seated(seat);
    }

    private Optional<Exhausted> exhausted(Tenant tenant) {
        PeriodLimit duration = tenant.connectionMinutes();
        if (duration != null && left(duration, tenant.id(), false) <= 0) {
            return Optional.of(Exhausted.CONNECTION_DURATION);
        }
        PeriodLimit volume = tenant.dataBytes();
        return volume != null && left(volume, tenant.id(), true) <= 0
                ? Optional.of(Exhausted.DATA_VOLUME)
                : Optional.empty();
    }

    /** Counts a message of the tenant and returns true; returns false, and counts nothing, where it has no room left. */
    public boolean take(Tenant tenant, int payloadBytes) {
        long bytes = tenant.accountedBytes(payloadBytes);
        PeriodLimit limit = tenant.dataBytes();
        if (limit != null && bytes > 0 && left(limit, tenant.id(), true) < bytes) {
            return false;
        }
        used(tenant.id()).addBytes(today(), bytes);
        saveLater();
        return true;
    }

    /** Bytes, or milliseconds, that are left of the present period; without bound before the limit holds. */
    private long left(PeriodLimit limit, String tenant, boolean volume) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (!limit.holdsAt(now)) {
            return Long.MAX_VALUE;
        }
        long from = limit.firstDay(now).toEpochDay();
        if (volume) {
            return limit.mostAt(now) - used(tenant).bytesSince(from);
        }
        seats.meter(tenant);
        return limit.mostAt(now) * 60_000 - used(tenant).millisSince(from);
    }

    /** Returns how many connections of the tenant are open. */
    public int connections(String tenant) {
        return seats.count(tenant);
    }

    /** Returns the bytes that the tenant was charged with today. */
    public long bytesToday(String tenant) {
        @Nullable UsedDays days = tenants.get(tenant);
        return days == null ? 0 : days.bytesSince(today());
    }

    private UsedDays used(String tenant) {
        return tenants.computeIfAbsent(tenant, name -> new UsedDays());
    }

    private long today() {
        return ConnectionSeat.day(clock.millis());
    }

    private void saveLater() {
        long last = saved.get();
        long now = clock.millis();
        if (now - last >= SAVE_MILLIS && saved.compareAndSet(last, now)) {
            try {
                background.execute(this::saveOrWarn);
            } catch (RejectedExecutionException e) {
                saved.set(last);
            }
        }
    }

    private void saveOrWarn() {
        try {
            save();
        } catch (UncheckedIOException e) {
            LOG.warn("what tenants have used could not be written; a crash would forget it", e);
        }
    }

    private void save() {
        seats.meterAll();
        long oldest = today() - DAYS_KEPT;
        tenants.values().forEach(days -> days.forgetBefore(oldest));
        try {
            file.write(tenants);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        saveOrWarn();
    }
}
