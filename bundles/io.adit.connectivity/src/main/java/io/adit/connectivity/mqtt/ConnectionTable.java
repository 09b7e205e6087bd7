package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The connections of devices that logged in, by tenant and device. Thread-safe. */
final class ConnectionTable {
    private final Map<String, Set<MqttConnection>> byTenant = new ConcurrentHashMap<>();
    private final Map<String, Set<MqttConnection>> byDevice = new ConcurrentHashMap<>();
    private final Set<MqttConnection> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sockets = new AtomicInteger();

    /** Returns whether there is room for one more connection, which then is counted. */
    boolean open(MqttConnection connection, int most) {
        if (sockets.incrementAndGet() > most) {
            sockets.decrementAndGet();
            return false;
        }
        all.add(connection);
        return true;
    }

    void close(MqttConnection connection) {
        if (all.remove(connection)) {
            sockets.decrementAndGet();
        }
    }

    /** Returns whether the tenant has room for one more login, which then is in the table. */
    boolean login(Speaker speaker, MqttConnection connection, @Nullable Long most) {
        boolean[] added = {false};
        byTenant.compute(speaker.tenant(), (tenant, present) -> {
            Set<MqttConnection> set = present == null ? ConcurrentHashMap.newKeySet() : present;
            if (most == null || set.size() < most) {
                added[0] = set.add(connection);
            }
            return set;
        });
        if (added[0]) {
            byDevice.compute(key(speaker.tenant(), speaker.device()), (device, present) -> {
                Set<MqttConnection> set = present == null ? ConcurrentHashMap.newKeySet() : present;
                set.add(connection);
                return set;
            });
        }
        return added[0];
    }

    void logout(Speaker speaker, MqttConnection connection) {
        remove(byTenant, speaker.tenant(), connection);
        remove(byDevice, key(speaker.tenant(), speaker.device()), connection);
    }

    private static void remove(Map<String, Set<MqttConnection>> map, String key, MqttConnection connection) {
        map.computeIfPresent(key, (name, set) -> {
            set.remove(connection);
            return set.isEmpty() ? null : set;
        });
    }

    List<MqttConnection> of(String tenant, @Nullable String device) {
        Set<MqttConnection> found = device == null ? byTenant.get(tenant) : byDevice.get(key(tenant, device));
        return found == null ? List.of() : List.copyOf(found);
    }

    List<MqttConnection> all() {
        return List.copyOf(all);
    }

    private static String key(String tenant, String device) {
        return tenant + '/' + device;
    }
}
