package io.adit.connectivity.registry;

import static io.adit.connectivity.registry.RegistryWriter.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.security.auth.x500.X500Principal;
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
    private final RegistryWriter writer;
    private final TenantChanges tenants;
    private final Registrations registrations;
    private final CredentialChanges credentials;
    private final TenantUsage usage;

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
        this(directory, background, Clock.systemUTC());
    }

    /** Opens the registry with a clock, for the times that it keeps and the periods of limits. */
    public DeviceRegistry(Path directory, Executor background, Clock clock) {
        this.journal = new RegistryJournal(directory, background);
        this.state = journal.state();
        this.writer = new RegistryWriter(journal);
        this.tenants = new TenantChanges(state, writer);
        this.registrations = new Registrations(state, writer, clock);
        this.credentials = new CredentialChanges(state, writer, background);
        this.usage = new TenantUsage(directory.resolve("usage.json"), background, clock);
    }

    /** Adds a listener for all later changes. */
    public void addListener(Listener listener) {
        writer.listeners().add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        writer.listeners().remove(listener);
    }

    /** Returns what tenants have used of their limits. */
    public TenantUsage usage() {
        return usage;
    }

    /** Returns the tenant. */
    public Optional<Tenant> tenant(String tenant) {
        return Optional.ofNullable(state.tenant(tenant)).map(TenantEntry::tenant);
    }

    /** Returns all tenants by id. */
    public List<Tenant> tenants() {
        return state.tenants().stream().map(TenantEntry::tenant).toList();
    }

    /** Returns the device. */
    public Optional<Device> device(String tenant, String device) {
        return Optional.ofNullable(state.device(tenant, device)).map(TenantEntry.DeviceEntry::device);
    }

    /** Returns the tenant's devices by id; none for an unknown tenant. */
    public List<Device> devices(String tenant) {
        TenantEntry entry = state.tenant(tenant);
        Map<String, TenantEntry.DeviceEntry> devices = entry == null ? Map.of() : entry.devices();
        return devices.values().stream().map(TenantEntry.DeviceEntry::device).toList();
    }

    /** Returns the device's credentials, which may be none; empty for an unknown device. */
    public Optional<CredentialSet> credentials(String tenant, String device) {
        return Optional.ofNullable(state.device(tenant, device)).map(TenantEntry.DeviceEntry::credentials);
    }

    /** Returns the tenants that trust an authority of this name. */
    List<Tenant> trusting(X500Principal issuer) {
        return state.trusting(issuer);
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
        return tenants.create(tenant, document);
    }

    /** Replaces a tenant's document; {@code expected} is the version it must have, null for any. */
    public CompletableFuture<Change> updateTenant(String tenant, JsonObject document, @Nullable String expected) {
        return tenants.update(tenant, document, expected);
    }

    /** Deletes a tenant with all its devices. */
    public CompletableFuture<Change> deleteTenant(String tenant, @Nullable String expected) {
        return tenants.delete(tenant, expected);
    }

    /** Creates a device with no credentials; a null id has one made. */
    public CompletableFuture<Change> createDevice(String tenant, @Nullable String device, JsonObject document) {
        return registrations.register(tenant, new Registrations.Registration(device, document, null, false));
    }

    /**
     * Creates devices, all of them or none.
     *
     * @param documents Hono's Device objects, each with its {@code id} unless one shall be made
     */
    public CompletableFuture<Change> createDevices(String tenant, List<JsonObject> documents) {
        try {
            List<Registrations.Registration> all = documents.stream()
                    .map(document -> {
                        JsonObject device = document.copy();
                        device.remove("id");
                        return new Registrations.Registration(Documents.string(document, "id"), device, null, false);
                    })
                    .toList();
            return registrations.registerAll(tenant, all);
        } catch (InvalidDocumentException e) {
            return refused(Change.Reason.INVALID, String.valueOf(e.getMessage()));
        }
    }

    /** Registers a device that its first login, by a certificate, makes known. */
    CompletableFuture<Change> provision(
            String tenant, @Nullable String device, JsonObject document, JsonArray credentials) {
        return registrations.register(tenant, new Registrations.Registration(device, document, credentials, true));
    }

    /**
     * Registers a device that a gateway speaks for and that is not known yet.
     *
     * @param gateway one that {@link Device#mayProvision may do so}
     * @return already done when refused; otherwise the device is visible when this returns, and durable later
     */
    public CompletableFuture<Change> provisionBehind(Device gateway, String device) {
        JsonObject document = new JsonObject().put("via", new JsonArray().add(gateway.id()));
        return registrations.register(gateway.tenant(), new Registrations.Registration(device, document, null, true));
    }

    /** Remembers that applications heard of a device that registered itself; tells no listener. */
    public CompletableFuture<Change> markNotified(String tenant, String device) {
        return registrations.markNotified(tenant, device);
    }

    /** Replaces a device's document; {@code expected} is the version it must have, null for any. */
    public CompletableFuture<Change> updateDevice(
            String tenant, String device, JsonObject document, @Nullable String expected) {
        return registrations.update(tenant, device, document, expected);
    }

    /** Deletes a device with its credentials. */
    public CompletableFuture<Change> deleteDevice(String tenant, String device, @Nullable String expected) {
        return registrations.delete(tenant, device, expected);
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
        return credentials.put(tenant, device, document, expected);
    }

    static String noDevice(String tenant, String device) {
        return "device '" + device + "' does not exist in tenant '" + tenant + "'";
    }

    /** Waits for what was taken to be on disk, then closes. Later changes fail; reads go on. */
    @Override
    public void close() {
        usage.close();
        journal.close();
    }
}
