package io.adit.connectivity.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An adapter's connections, by the tenants and devices whose changes concern them. Thread-safe. */
public final class ConnectionTable {
    private final Map<String, Set<DeviceConnection>> concerned = new ConcurrentHashMap<>();
    private final Map<DeviceConnection, Set<String>> topics = new ConcurrentHashMap<>();
    private final Set<DeviceConnection> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sockets = new AtomicInteger();

    /** Returns whether there is room for one more connection, which then is counted. */
    public boolean open(DeviceConnection connection, int most) {
        if (sockets.incrementAndGet() > most) {
            sockets.decrementAndGet();
            return false;
        }
        all.add(connection);
        return true;
    }

    /** Forgets a connection. */
    public void close(DeviceConnection connection) {
        if (all.remove(connection)) {
            sockets.decrementAndGet();
        }
        Set<String> left = topics.remove(connection);
        if (left != null) {
            left.forEach(topic -> concerned.computeIfPresent(topic, (name, set) -> {
                set.remove(connection);
                return set.isEmpty() ? null : set;
            }));
        }
    }

    /** Enters a connection under who logged in. */
    public void login(Speaker speaker, DeviceConnection connection) {
        concerns(speaker.tenant(), connection);
        actsFor(speaker.tenant(), speaker.device(), connection);
    }

    /** Enters a gateway's connection under a device that it acts for. */
    public void actsFor(String tenant, String device, DeviceConnection connection) {
        concerns(tenant + '/' + device, connection);
    }

    private void concerns(String topic, DeviceConnection connection) {
        topics.computeIfAbsent(connection, c -> ConcurrentHashMap.newKeySet()).add(topic);
        concerned.compute(topic, (name, present) -> {
            Set<DeviceConnection> set = present == null ? ConcurrentHashMap.newKeySet() : present;
            set.add(connection);
            return set;
        });
    }

    /** Lets all look once more whom a change of the tenant, or of one of its devices, concerns. */
    public void changed(String tenant, @Nullable String device) {
        Set<DeviceConnection> found = concerned.get(device == null ? tenant : tenant + '/' + device);
        if (found != null) {
            List.copyOf(found).forEach(DeviceConnection::recheck);
        }
    }

    /** Closes all connections because the server stops. */
    public void shutDown() {
        List.copyOf(all).forEach(DeviceConnection::shutDown);
    }
}
