package io.adit.connectivity.internal;

import io.adit.connectivity.registry.Authentication;
import io.adit.connectivity.registry.ConnectionSeat;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
import io.adit.connectivity.registry.TenantUsage;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connection holds once a device logged in on it: a place among those of its tenant, and what the login was granted
 * for. Empty before, and for clients that did not log in. Runs on the connection's event loop.
 */
public final class Membership {
    private final DeviceRegistry registry;
    private final ConnectionTable connections;
    private final Clock clock;
    private final DeviceConnection connection;
    private Authentication.@Nullable Authenticated device;
    private @Nullable ConnectionSeat seat;

    /** An empty membership of a connection, which hears of changes through the table. */
    public Membership(DeviceRegistry registry, ConnectionTable connections, Clock clock, DeviceConnection connection) {
        this.registry = registry;
        this.connections = connections;
        this.clock = clock;
        this.connection = connection;
    }

    /** Why a device that proved who it is may not connect all the same. */
    public enum Refusal {
        /** Tenant, adapter, device or credential was disabled just now. */
        DISABLED,
        MAX_CONNECTIONS,
        CONNECTION_DURATION,
        DATA_VOLUME;

        /** The counter's name. */
        public String counter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Refusal of(TenantUsage.Exhausted reason) {
            return switch (reason) {
                case CONNECTIONS -> MAX_CONNECTIONS;
                case CONNECTION_DURATION -> CONNECTION_DURATION;
                case DATA_VOLUME -> DATA_VOLUME;
            };
        }
    }

    /**
     * Takes a place, and hears of all later changes before its rights are looked at once more, so that no change can slip
     * between.
     *
     * @return why there is none; empty where there was one
     */
    public Optional<Refusal> enter(Authentication.Authenticated login) {
        Optional<Tenant> tenant = registry.tenant(login.tenant());
        if (tenant.isEmpty()) {
            return Optional.of(Refusal.DISABLED);
        }
        switch (registry.usage().enter(tenant.get())) {
            case TenantUsage.Entry.Seated seated -> seat = seated.seat();
            case TenantUsage.Entry.Full full -> {
                return Optional.of(Refusal.of(full.reason()));
            }
        }
        device = login;
        connections.login(speaker(login), connection);
        return holds() ? Optional.empty() : Optional.of(Refusal.DISABLED);
    }

    /** Returns who speaks on a connection after a login. */
    public static Speaker speaker(Authentication.Authenticated login) {
        return new Speaker(login.tenant(), login.device(), login.authId());
    }

    /** Returns whether the registry still allows what it allowed at login; true where nobody logged in. */
    public boolean holds() {
        Authentication.Authenticated login = device;
        return login == null || login.grant().holds(registry, login, clock.instant());
    }

    /** Returns how long the login lasts: as long as its token; empty for other logins. */
    public Optional<Duration> left() {
        return Optional.ofNullable(device)
                .flatMap(login -> login.grant().end())
                .map(end -> Duration.between(clock.instant(), end));
    }

    /** Also listens for another device's changes, as the gateway acts for it. */
    public void actsFor(String other) {
        Authentication.Authenticated login = device;
        if (login != null) {
            connections.actsFor(login.tenant(), other, connection);
        }
    }

    /** Gives the place back; doing so twice is harmless. */
    public void leave() {
        connections.close(connection);
        if (seat != null) {
            seat.close();
        }
    }
}
