package io.adit.connectivity.registry;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a login was granted for: the secret that was proved, and for a certificate the authority that vouched for it.
 * Immutable; shows nothing secret.
 */
public final class Grant {
    private final String adapter;
    private final String type;
    private final Secret secret;
    private final @Nullable CertificateAuthority authority;
    private final @Nullable Instant end;

    Grant(String adapter, String type, Secret secret, @Nullable CertificateAuthority authority, @Nullable Instant end) {
        this.adapter = adapter;
        this.type = type;
        this.secret = secret;
        this.authority = authority;
        this.end = end;
    }

    /** Returns when a connection must end: a token's expiry; empty for other logins. */
    public Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Returns whether the login would still be granted by the present state of the registry: tenant, adapter and device
     * enabled, the secret unchanged and usable, the authority trusted.
     *
     * @param device whom the login was for
     */
    public boolean holds(DeviceRegistry registry, Authentication.Authenticated device, Instant now) {
        Optional<Tenant> tenant = registry.tenant(device.tenant())
                .filter(Tenant::enabled)
                .filter(t -> t.adapterEnabled(adapter))
                .filter(t -> authority == null || trusts(t, authority, now));
        return tenant.isPresent()
                && registry.device(device.tenant(), device.device())
                        .filter(Device::enabled)
                        .isPresent()
                && registry.credentials(device.tenant(), device.device())
                        .map(set -> set.find(type, device.authId()))
                        .filter(entry -> entry.usableAt(now).stream().anyMatch(secret::same))
                        .isPresent();
    }

    private static boolean trusts(Tenant tenant, CertificateAuthority authority, Instant now) {
        return tenant.authorities().stream().anyMatch(a -> a.same(authority) && a.validAt(now));
    }
}
