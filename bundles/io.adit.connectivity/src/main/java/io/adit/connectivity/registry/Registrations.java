package io.adit.connectivity.registry;

import static io.adit.connectivity.registry.RegistryWriter.check;
import static io.adit.connectivity.registry.RegistryWriter.refused;
import static io.adit.connectivity.registry.RegistryWriter.version;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How devices come into the registry, change and go: one or many by its administrators, or by themselves at their first word.
 * All of one call are registered, or none. Thread-safe.
 */
final class Registrations {
    private final RegistryState state;
    private final RegistryWriter writer;
    private final Clock clock;

    Registrations(RegistryState state, RegistryWriter writer, Clock clock) {
        this.state = state;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A device to be registered.
     *
     * @param id null to have one made
     * @param document Hono's Device object
     * @param credentials what it logs in with; null for none yet
     * @param provisioned whether it registers itself
     */
    record Registration(
            @Nullable String id,
            JsonObject document,
            @Nullable JsonArray credentials,
            boolean provisioned) {}

    private record Ready(Device device, @Nullable CredentialSet credentials) {}

    /** Registers one device. */
    CompletableFuture<Change> register(String tenant, Registration registration) {
        return writer.change(() -> {
            List<Ready> ready = new ArrayList<>();
            Change.Refused refusal = prepare(tenant, List.of(registration), ready);
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            Device device = ready.get(0).device;
            return commit(tenant, ready, new Change.Created(device.id(), device.version()));
        });
    }

    /** Registers devices, each of them or none. */
    CompletableFuture<Change> registerAll(String tenant, List<Registration> registrations) {
        return writer.change(() -> {
            List<Ready> ready = new ArrayList<>();
            Change.Refused refusal = prepare(tenant, registrations, ready);
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            List<Change.Created> all = ready.stream()
                    .map(r -> new Change.Created(r.device.id(), r.device.version()))
                    .toList();
            return commit(tenant, ready, new Change.AllCreated(all));
        });
    }

    private Change.@Nullable Refused prepare(String tenantId, List<Registration> registrations, List<Ready> ready) {
        TenantEntry tenant = state.tenant(tenantId);
        if (tenant == null) {
            return new Change.Refused(Change.Reason.NOT_FOUND, TenantChanges.noTenant(tenantId));
        }
        Long most = tenant.tenant().registrationLimit("max-devices");
        if (most != null && tenant.devices().size() + registrations.size() > most) {
            return new Change.Refused(
                    Change.Reason.LIMIT, "tenant '" + tenantId + "' may have at most " + most + " devices");
        }
        Set<String> ids = new HashSet<>();
        for (Registration registration : registrations) {
            String id = registration.id == null ? UUID.randomUUID().toString() : registration.id;
            if (!RegistryIds.isDeviceId(id)) {
                return new Change.Refused(
                        Change.Reason.INVALID, "a device's id may hold only letters, digits and - _ . : =");
            }
            if (tenant.devices().containsKey(id) || !ids.add(id)) {
                return new Change.Refused(
                        Change.Reason.ALREADY_EXISTS, "device '" + id + "' exists in tenant '" + tenantId + "'");
            }
            CredentialSet credentials = registration.credentials == null
                    ? null
                    : CredentialSet.read(version(), registration.credentials, null);
            if (credentials != null) {
                Change.Refused taken = CredentialChanges.taken(tenant, id, credentials);
                if (taken != null) {
                    return taken;
                }
            }
            ready.add(new Ready(device(tenantId, id, registration), credentials));
        }
        return null;
    }

    private Device device(String tenant, String id, Registration registration) {
        JsonObject status = new JsonObject().put("created", now());
        if (registration.provisioned) {
            status.put(Device.AUTO_PROVISIONED, true);
        }
        return new Device(tenant, id, version(), registration.document, status);
    }

    private CompletableFuture<Change> commit(String tenant, List<Ready> ready, Change answer) {
        JsonArray ops = new JsonArray();
        List<@Nullable String> ids = new ArrayList<>();
        for (Ready one : ready) {
            ids.add(one.device.id());
            ops.add(RegistryState.putDevice(one.device));
            if (one.credentials != null) {
                ops.add(RegistryState.putCredentials(tenant, one.device.id(), one.credentials));
            }
        }
        JsonObject op = ops.size() == 1 ? ops.getJsonObject(0) : RegistryState.many(ops);
        return writer.commit(op, tenant, ids, answer);
    }

    /** Remembers that applications heard of a device that registered itself. */
    CompletableFuture<Change> markNotified(String tenant, String id) {
        return writer.change(() -> {
            TenantEntry.DeviceEntry entry = state.device(tenant, id);
            if (entry == null) {
                return refused(Change.Reason.NOT_FOUND, DeviceRegistry.noDevice(tenant, id));
            }
            Device present = entry.device();
            Device told =
                    present.with(present.version(), present.status().copy().put(Device.NOTIFICATION_SENT, true));
            return writer.commit(RegistryState.putDevice(told), tenant, List.of(), new Change.Updated(told.version()));
        });
    }

    /** Replaces a device's document; {@code expected} is the version it must have, null for any. */
    CompletableFuture<Change> update(String tenant, String id, JsonObject document, @Nullable String expected) {
        return writer.change(() -> {
            Optional<Device> present = device(tenant, id);
            Change.Refused refusal = check(present.map(Device::version), expected, DeviceRegistry.noDevice(tenant, id));
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            JsonObject status = present.orElseThrow().status().copy().put("updated", now());
            Device updated = new Device(tenant, id, version(), document, status);
            return writer.commit(
                    RegistryState.putDevice(updated), tenant, List.of(id), new Change.Updated(updated.version()));
        });
    }

    /** Deletes a device with its credentials. */
    CompletableFuture<Change> delete(String tenant, String id, @Nullable String expected) {
        return writer.change(() -> {
            Change.Refused refusal =
                    check(device(tenant, id).map(Device::version), expected, DeviceRegistry.noDevice(tenant, id));
            return refusal != null
                    ? CompletableFuture.completedFuture(refusal)
                    : writer.commit(RegistryState.deleteDevice(tenant, id), tenant, List.of(id), new Change.Deleted());
        });
    }

    private Optional<Device> device(String tenant, String id) {
        return Optional.ofNullable(state.device(tenant, id)).map(TenantEntry.DeviceEntry::device);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
