package io.adit.connectivity.registry;

import static io.adit.connectivity.registry.RegistryWriter.check;
import static io.adit.connectivity.registry.RegistryWriter.refused;
import static io.adit.connectivity.registry.RegistryWriter.version;

import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** How a device gets its credentials: hashed off the calling thread, then written unless somebody else was faster. Thread-safe. */
final class CredentialChanges {
    private final RegistryState state;
    private final RegistryWriter writer;
    private final Executor background;

    /** @param background runs hashing */
    CredentialChanges(RegistryState state, RegistryWriter writer, Executor background) {
        this.state = state;
        this.writer = writer;
        this.background = background;
    }

    private Optional<CredentialSet> credentials(String tenant, String device) {
        return Optional.ofNullable(state.device(tenant, device)).map(TenantEntry.DeviceEntry::credentials);
    }

    /** Replaces a device's credentials; {@code expected} is the version that they must have, null for any. */
    CompletableFuture<Change> put(String tenant, String device, JsonArray document, @Nullable String expected) {
        Optional<CredentialSet> present = credentials(tenant, device);
        Change.Refused refusal =
                check(present.map(CredentialSet::version), expected, DeviceRegistry.noDevice(tenant, device));
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
            updated = CredentialSet.read(version(), document, before).hardened();
        } catch (InvalidDocumentException e) {
            return refused(Change.Reason.INVALID, String.valueOf(e.getMessage()));
        }
        return writer.change(() -> {
            Optional<String> now = credentials(tenant, device).map(CredentialSet::version);
            // Kept secrets were read from the set seen at first, so another writer in between must not be lost.
            String must = expected == null && now.isPresent() ? before.version() : expected;
            Change.Refused refusal = check(now, must, DeviceRegistry.noDevice(tenant, device));
            if (refusal == null) {
                refusal = taken(Objects.requireNonNull(state.tenant(tenant)), device, updated);
            }
            return refusal != null
                    ? CompletableFuture.completedFuture(refusal)
                    : writer.commit(
                            RegistryState.putCredentials(tenant, device, updated),
                            tenant,
                            List.of(device),
                            new Change.Updated(updated.version()));
        });
    }

    /** Returns why a device may not have these credentials; null where it may. */
    static Change.@Nullable Refused taken(TenantEntry tenant, String device, CredentialSet credentials) {
        Long most = tenant.tenant().registrationLimit("max-credentials-per-device");
        if (most != null && credentials.entries().size() > most) {
            return new Change.Refused(Change.Reason.LIMIT, "a device may have at most " + most + " credentials");
        }
        for (Credential entry : credentials.entries()) {
            String owner = tenant.deviceByAuthId(entry.type(), entry.authId());
            if (owner != null && !owner.equals(device)) {
                return new Change.Refused(
                        Change.Reason.ALREADY_EXISTS, "auth-id '" + entry.authId() + "' is used by another device");
            }
        }
        return null;
    }
}
