package io.adit.connectivity.amqp;

import io.adit.connectivity.internal.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The connections of devices that logged in, by tenant. Thread-safe. */
final class Logins {
    private final Map<String, Map<AmqpConnection, String>> byTenant = new HashMap<>();

    /** Returns whether the tenant has room for one more, which then is in. */
    synchronized boolean enter(Speaker speaker, AmqpConnection connection, @Nullable Long most) {
        Map<AmqpConnection, String> present = byTenant.computeIfAbsent(speaker.tenant(), tenant -> new HashMap<>());
        boolean room = most == null || present.size() < most;
        if (room) {
            present.put(connection, speaker.device());
        }
        return room;
    }

    synchronized void leave(Speaker speaker, AmqpConnection connection) {
        byTenant.computeIfPresent(speaker.tenant(), (tenant, present) -> {
            present.remove(connection);
            return present.isEmpty() ? null : present;
        });
    }

    /** Returns the connections of a device, or of the whole tenant where the device is null. */
    synchronized List<AmqpConnection> of(String tenant, @Nullable String device) {
        Set<AmqpConnection> found = new HashSet<>();
        byTenant.getOrDefault(tenant, Map.of()).forEach((connection, owner) -> {
            if (device == null || device.equals(owner)) {
                found.add(connection);
            }
        });
        return List.copyOf(found);
    }
}
