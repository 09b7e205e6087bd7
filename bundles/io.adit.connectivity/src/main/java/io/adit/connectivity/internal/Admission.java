package io.adit.connectivity.internal;

import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides by Hono's rules for tenants and gateways who may act for which device. Thread-safe. */
final class Admission {
    private final DeviceRegistry registry;
    private final String adapter;

    /** @param adapter the adapter's type name, for example {@code hono-mqtt} */
    Admission(DeviceRegistry registry, String adapter) {
        this.registry = registry;
        this.adapter = adapter;
    }

    /**
     * Returns why a speaker may not act for a device; null where it may.
     *
     * @param speaker null where nobody logged in
     * @param about the device where it is another one than the speaker; null otherwise
     */
    Resolution.@Nullable Refused admit(
            @Nullable Speaker speaker, String tenantId, String deviceId, @Nullable String about) {
        if (speaker != null && !tenantId.equals(speaker.tenant())) {
            return new Resolution.Refused(
                    403, "a device may publish only for its own tenant", Resolution.Reason.OTHER_TENANT, about);
        }
        Optional<Tenant> tenant = registry.tenant(tenantId);
        Optional<Device> device = registry.device(tenantId, deviceId);
        if (tenant.isEmpty() || device.isEmpty()) {
            return new Resolution.Refused(404, "no such device", Resolution.Reason.UNKNOWN_DEVICE, about);
        }
        if (!tenant.get().enabled() || !tenant.get().adapterEnabled(adapter)) {
            return new Resolution.Refused(
                    403, "the tenant may not use this adapter", Resolution.Reason.DISABLED, about);
        }
        if (!device.get().enabled()) {
            return new Resolution.Refused(404, "the device is disabled", Resolution.Reason.DISABLED, about);
        }
        if (speaker == null) {
            return tenant.get().authenticationRequired(adapter)
                    ? new Resolution.Refused(
                            401, "the tenant's devices must log in", Resolution.Reason.NOT_AUTHENTICATED, about)
                    : null;
        }
        return about == null || speaksFor(speaker, device.get())
                ? null
                : new Resolution.Refused(
                        403, "the gateway may not speak for the device", Resolution.Reason.NOT_VIA, about);
    }

    /** Registers a device that is not known yet, where the gateway that sends something of it may do so. */
    void provision(@Nullable Speaker speaker, String tenantId, String deviceId) {
        if (speaker != null
                && tenantId.equals(speaker.tenant())
                && registry.device(tenantId, deviceId).isEmpty()) {
            registry.device(tenantId, speaker.device())
                    .filter(gateway -> gateway.enabled() && gateway.mayProvision())
                    .ifPresent(gateway -> registry.provisionBehind(gateway, deviceId));
        }
    }

    private boolean speaksFor(Speaker speaker, Device device) {
        return registry.device(speaker.tenant(), speaker.device())
                .filter(Device::enabled)
                .filter(device::mayConnectVia)
                .isPresent();
    }
}
