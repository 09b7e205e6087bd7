package io.adit.connectivity.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds of one tenant: its devices with their credentials, and which of them owns an auth-id. One thread
 * at a time changes it; any thread reads.
 */
final class TenantEntry {
    private final Map<String, DeviceEntry> devices = new ConcurrentSkipListMap<>();
    private final Map<String, String> deviceByAuthId = new ConcurrentHashMap<>();
    private volatile Tenant tenant;

    TenantEntry(Tenant tenant) {
        this.tenant = tenant;
    }

    /** A device with its credentials. */
    record DeviceEntry(Device device, CredentialSet credentials) {}

    Tenant tenant() {
        return tenant;
    }

    void tenant(Tenant changed) {
        tenant = changed;
    }

    /** The devices by id. */
    Map<String, DeviceEntry> devices() {
        return devices;
    }

    @Nullable
    String deviceByAuthId(String type, String authId) {
        return deviceByAuthId.get(key(type, authId));
    }

    /** Adds a device, or replaces it and keeps its credentials. */
    void put(Device device) {
        DeviceEntry present = devices.get(device.id());
        CredentialSet credentials = present == null ? CredentialSet.empty(device.version()) : present.credentials;
        devices.put(device.id(), new DeviceEntry(device, credentials));
    }

    /** Replaces the credentials of a device; without effect where there is none. */
    void put(String device, CredentialSet credentials) {
        DeviceEntry present = devices.get(device);
        if (present != null) {
            unindex(present.credentials);
            devices.put(device, new DeviceEntry(present.device, credentials));
            credentials.entries().forEach(e -> deviceByAuthId.put(key(e.type(), e.authId()), device));
        }
    }

    /** Removes a device with its credentials. */
    void remove(String device) {
        DeviceEntry removed = devices.remove(device);
        if (removed != null) {
            unindex(removed.credentials);
        }
    }

    private void unindex(CredentialSet credentials) {
        credentials.entries().forEach(e -> deviceByAuthId.remove(key(e.type(), e.authId())));
    }

    private static String key(String type, String authId) {
        return type + ' ' + authId;
    }
}
