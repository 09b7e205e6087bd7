package io.adit.connectivity;

import io.adit.connectivity.registry.Change;
import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells applications of devices that registered themselves, with the event that Hono calls device provisioning
 * notification: at least once for each, after a crash perhaps twice. Thread-safe, never blocks.
 */
public final class ProvisioningNotices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningNotices.class);
    private static final long RETRY_SECONDS = 5;

    private final DeviceRegistry registry;
    private final Downstream downstream;
    private final Clock clock;
    private final DeviceRegistry.Listener listener = this::changed;
    private final Set<String> underway = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Begins to tell, with the devices of which nobody was told yet.
     *
     * @param downstream takes the events
     */
    public ProvisioningNotices(DeviceRegistry registry, Downstream downstream, Clock clock) {
        this.registry = registry;
        this.downstream = downstream;
        this.clock = clock;
        registry.addListener(listener);
        for (Tenant tenant : registry.tenants()) {
            registry.devices(tenant.id()).forEach(this::tell);
        }
    }

    private void changed(String tenant, @Nullable String device) {
        if (device != null) {
            registry.device(tenant, device).ifPresent(this::tell);
        }
    }

    private void tell(Device device) {
        String key = device.tenant() + '/' + device.id();
        if (closed || !device.isNewlyProvisioned() || !underway.add(key)) {
            return;
        }
        downstream.accept(event(device)).whenComplete((taken, failure) -> {
            underway.remove(key);
            if (failure == null) {
                registry.markNotified(device.tenant(), device.id())
                        .whenComplete((change, problem) -> marked(device, change, problem));
            } else {
                LOG.warn(
                        "that {} registered itself could not be stored, and is tried again: {}",
                        key,
                        failure.toString());
                CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS)
                        .execute(() -> changed(device.tenant(), device.id()));
            }
        });
    }

    private static void marked(Device device, @Nullable Change change, @Nullable Throwable problem) {
        if (problem != null) {
            LOG.warn("applications may hear twice that {} registered itself", device.id(), problem);
        }
    }

    private DeviceMessage event(Device device) {
        return new DeviceMessage(
                device.tenant(),
                device.id(),
                device.via().stream().findFirst().orElse(null),
                DeviceMessage.Kind.EVENT,
                DeviceMessage.PROVISIONING_NOTIFICATION,
                new byte[0],
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()),
                1,
                null,
                null,
                null,
                "event");
    }

    /** Stops telling. */
    @Override
    public void close() {
        closed = true;
        registry.removeListener(listener);
    }
}
