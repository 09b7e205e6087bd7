package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tenants, devices and their credentials as Hono's registry defines them: held in memory, every change journaled and on
 * disk before its future completes. Versions are opaque and change with every write.
 *
 * <p>Thread-safe. Reads never block. A future completes exceptionally only when the journal fails or is full. Deleting a
 * tenant deletes its devices, deleting a device its credentials.
 */
public final class DeviceRegistry implements AutoCloseable {
    private final RegistryJournal journal;
    private final RegistryState state;
    private final Executor background;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();

    /** Hears of changes, on the changing thread at once after they became visible; must return fast and not throw. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Something of a tenant changed.
         *
         * @param tenant the tenant
         * @param device the device whose registration or credentials changed; null when the tenant itself did
         */
        void changed(String tenant, @Nullable String device);
    }

    /**
     * Opens the registry and recovers its state.
     *
     * @param directory made when missing; used by one process at a time
     * @param background runs hashing and snapshots; should have few threads
     * @throws io.adit.journal.JournalException when the directory can't be used
     */
    public DeviceRegistry(Path directory, Executor background) {
        this.background = background;
        this.journal = new RegistryJournal(directory, background);
        this.state = journal.state();
    }

    /** Adds a listener for all later changes. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Returns the tenant. */
    public Optional<Tenant> tenant(String tenant) {
        return Optional.ofNullable(state.tenant(tenant)).map(RegistryState.TenantEntry::tenant);
    }

    /** Returns all tenants by id. */
    public List<Tenant> tenants() {
        return state.tenants().stream().map(RegistryState.TenantEntry::tenant).toList();
    }

    /** Returns the device. */
    public Optional<Device> device(String tenant, String device) {
        return Optional.ofNullable(state.device(tenant, device)).map(RegistryState.DeviceEntry::device);
    }

    /** Returns the tenant's devices by id; none for an unknown tenant. */
    public List<Device> devices(String tenant) {
        RegistryState.TenantEntry entry = state.tenant(tenant);
        Map<String, RegistryState.DeviceEntry> devices = entry == null ? Map.of() : entry.devices();
        return devices.values().stream().map(RegistryState.DeviceEntry::device).toList();
    }

    /** Returns the device's credentials, which may be none; empty for an unknown device. */
    public Optional<CredentialSet> credentials(String tenant, String device) {
        return Optional.ofNullable(state.device(tenant, device)).map(RegistryState.DeviceEntry::credentials);
    }

    /** Returns the device that owns the auth-id. */
    Optional<String> deviceByAuthId(String tenant, String type, String authId) {
        return Optional.ofNullable(state.tenant(tenant)).map(t -> t.deviceByAuthId(type, authId));
    }

    /**
     * Creates a tenant.
     *
     * @param tenant its id; null to have one made
     * @param document Hono's Tenant object
     */
    public CompletableFuture<Change> createTenant(@Nullable String tenant, JsonObject document) {
        String id = tenant == null ? UUID.randomUUID().toString() : tenant;
        if (!RegistryIds.isTenantId(id)) {
            return refused(Change.Reason.INVALID, "a tenant's id may hold only letters, digits and - _ .");
        }
        return change(() -> {
            if (state.tenant(id) != null) {
                return refused(Change.Reason.ALREADY_EXISTS, "tenant '" + id + "' exists");
            }
            Tenant created = new Tenant(id, version(), document);
            return commit(RegistryState.putTenant(created), id, null, new Change.Created(id, created.version()));
        });
    }

    /** Replaces a tenant's document; {@code expected} is the version it must have, null for any. */
    public CompletableFuture<Change> updateTenant(String tenant, JsonObject document, @Nullable String expected) {
        return change(() -> {
            Optional<Tenant> present = tenant(tenant);
            Change.Refused refusal = check(present.map(Tenant::version), expected, noTenant(tenant));
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            Tenant updated = new Tenant(tenant, version(), document);
            return commit(RegistryState.putTenant(updated), tenant, null, new Change.Updated(updated.version()));
        });
    }

    /** Deletes a tenant with all its devices. */
    public CompletableFuture<Change> deleteTenant(String tenant, @Nullable String expected) {
        return change(() -> {
            Change.Refused refusal = check(tenant(tenant).map(Tenant::version), expected, noTenant(tenant));
            return refusal != null
                    ? CompletableFuture.completedFuture(refusal)
                    : commit(RegistryState.deleteTenant(tenant), tenant, null, new Change.Deleted());
        });
    }

    /** Creates a device with no credentials; a null id has one made. */
    public CompletableFuture<Change> createDevice(String tenant, @Nullable String device, JsonObject document) {
        String id = device == null ? UUID.randomUUID().toString() : device;
        if (!RegistryIds.isDeviceId(id)) {
            return refused(Change.Reason.INVALID, "a device's id may hold only letters, digits and - _ . : =");
        }
        return change(() -> {
            if (state.tenant(tenant) == null) {
                return refused(Change.Reason.NOT_FOUND, noTenant(tenant));
            }
            if (state.device(tenant, id) != null) {
                return refused(Change.Reason.ALREADY_EXISTS, "device '" + id + "' exists in tenant '" + tenant + "'");
            }
            Device created = new Device(tenant, id, version(), document);
            return commit(RegistryState.putDevice(created), tenant, id, new Change.Created(id, created.version()));
        });
    }

    /** Replaces a device's document; {@code expected} is the version it must have, null for any. */
    public CompletableFuture<Change> updateDevice(
            String tenant, String device, JsonObject document, @Nullable String expected) {
        return change(() -> {
            Optional<String> present = device(tenant, device).map(Device::version);
            Change.Refused refusal = check(present, expected, noDevice(tenant, device));
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            Device updated = new Device(tenant, device, version(), document);
            return commit(RegistryState.putDevice(updated), tenant, device, new Change.Updated(updated.version()));
        });
    }

    /** Deletes a device with its credentials. */
    public CompletableFuture<Change> deleteDevice(String tenant, String device, @Nullable String expected) {
        return change(() -> {
            Optional<String> present = device(tenant, device).map(Device::version);
            Change.Refused refusal = check(present, expected, noDevice(tenant, device));
            return refusal != null
                    ? CompletableFuture.completedFuture(refusal)
                    : commit(RegistryState.deleteDevice(tenant, device), tenant, device, new Change.Deleted());
        });
    }

    /**
     * Replaces a device's credentials. Plain passwords are hashed on the background executor and forgotten; a secret that
     * names only the id of a present one keeps its hash.
     *
     * @param document Hono's CredentialsSet array
     * @param expected the version that the present set must have, null for any
     */
    public CompletableFuture<Change> putCredentials(
            String tenant, String device, JsonArray document, @Nullable String expected) {
        Optional<CredentialSet> present = credentials(tenant, device);
        Change.Refused refusal = check(present.map(CredentialSet::version), expected, noDevice(tenant, device));
        if (refusal != null) {
            return CompletableFuture.completedFuture(refusal);
        }
        CredentialSet before = present.orElseThrow();
        return CompletableFuture.supplyAsync(() -> putHashed(tenant, device, document, before, expected), background)
                .thenCompose(again -> again);
    }

    private CompletableFuture<Change> putHashed(
            String tenant, String device, JsonArray document, CredentialSet before, @Nullable String expected) {
        CredentialSet updated;
        try {
            updated = CredentialSet.read(version(), document, before);
        } catch (InvalidDocumentException e) {
            return refused(Change.Reason.INVALID, String.valueOf(e.getMessage()));
        }
        return change(() -> {
            Optional<String> now = credentials(tenant, device).map(CredentialSet::version);
            // Kept secrets were read from the set seen at first, so another writer in between must not be lost.
            String must = expected == null && now.isPresent() ? before.version() : expected;
            Change.Refused refusal = check(now, must, noDevice(tenant, device));
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            for (Credential entry : updated.entries()) {
                Optional<String> owner = deviceByAuthId(tenant, entry.type(), entry.authId());
                if (owner.isPresent() && !owner.get().equals(device)) {
                    return refused(
                            Change.Reason.ALREADY_EXISTS, "auth-id '" + entry.authId() + "' is used by another device");
                }
            }
            return commit(
                    RegistryState.putCredentials(tenant, device, updated),
                    tenant,
                    device,
                    new Change.Updated(updated.version()));
        });
    }

    private CompletableFuture<Change> change(Supplier<CompletableFuture<Change>> step) {
        try {
            synchronized (lock) {
                return step.get();
            }
        } catch (InvalidDocumentException e) {
            return refused(Change.Reason.INVALID, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Change> commit(JsonObject op, String tenant, @Nullable String device, Change answer) {
        CompletableFuture<Long> durable = journal.commit(op);
        for (Listener listener : listeners) {
            listener.changed(tenant, device);
        }
        return durable.thenApply(sequence -> answer);
    }

    private static Change.@Nullable Refused check(Optional<String> version, @Nullable String expected, String missing) {
        if (version.isEmpty()) {
            return new Change.Refused(Change.Reason.NOT_FOUND, missing);
        }
        if (expected != null && !version.get().equals(expected)) {
            return new Change.Refused(Change.Reason.VERSION_MISMATCH, "the resource's version is another one");
        }
        return null;
    }

    private static CompletableFuture<Change> refused(Change.Reason reason, String message) {
        return CompletableFuture.completedFuture(new Change.Refused(reason, message));
    }

    private static String noTenant(String tenant) {
        return "tenant '" + tenant + "' does not exist";
    }

    private static String noDevice(String tenant, String device) {
        return "device '" + device + "' does not exist in tenant '" + tenant + "'";
    }

    private static String version() {
        return UUID.randomUUID().toString();
    }

    /** Waits for what was taken to be on disk, then closes. Later changes fail; reads go on. */
    @Override
    public void close() {
        journal.close();
    }
}
