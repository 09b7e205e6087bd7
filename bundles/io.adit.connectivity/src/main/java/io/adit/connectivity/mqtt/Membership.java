package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.DeviceConnection;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.registry.Authentication;
import io.adit.connectivity.registry.Tenant;
import io.adit.connectivity.registry.TenantUsage;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connection holds once a device logged in on it: a place among those of its tenant, and what the login was granted
 * for. Empty before, and for clients that did not log in. Runs on the connection's event loop.
 */
final class Membership {
    private final MqttServices services;
    private final DeviceConnection connection;
    private Authentication.@Nullable Authenticated device;
    private TenantUsage.@Nullable Seat seat;

    Membership(MqttServices services, DeviceConnection connection) {
        this.services = services;
        this.connection = connection;
    }

    /**
     * Takes a place, and hears of all later changes before its rights are looked at once more, so that no change can slip
     * between.
     *
     * @return why there is none; null where there was one
     */
    Handshake.Outcome.@Nullable Refused enter(Authentication.Authenticated login, boolean version5) {
        Optional<Tenant> tenant = services.registry().tenant(login.tenant());
        if (tenant.isEmpty()) {
            return Handshake.notAuthorized(version5, "disabled");
        }
        switch (services.registry().usage().enter(tenant.get())) {
            case TenantUsage.Entry.Seated seated -> seat = seated.seat();
            case TenantUsage.Entry.Full full -> {
                return Handshake.exhausted(version5, full.reason());
            }
        }
        device = login;
        services.connections().login(new Speaker(login.tenant(), login.device(), login.authId()), connection);
        return holds() ? null : Handshake.notAuthorized(version5, "disabled");
    }

    /** Returns whether the registry still allows what it allowed at login; true where nobody logged in. */
    boolean holds() {
        Authentication.Authenticated login = device;
        return login == null
                || login.grant()
                        .holds(services.registry(), login, services.clock().instant());
    }

    /** Returns how long the login lasts: as long as its token; empty for other logins. */
    Optional<Duration> left() {
        return Optional.ofNullable(device)
                .flatMap(login -> login.grant().end())
                .map(end -> Duration.between(services.clock().instant(), end));
    }

    /** Also listens for another device's changes, as the gateway acts for it. */
    void actsFor(String other) {
        Authentication.Authenticated login = device;
        if (login != null) {
            services.connections().actsFor(login.tenant(), other, connection);
        }
    }

    /** Gives the place back; doing so twice is harmless. */
    void leave() {
        services.connections().close(connection);
        if (seat != null) {
            seat.close();
        }
    }
}
