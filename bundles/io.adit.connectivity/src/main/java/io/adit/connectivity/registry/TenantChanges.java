package io.adit.connectivity.registry;

import static io.adit.connectivity.registry.RegistryWriter.check;
import static io.adit.connectivity.registry.RegistryWriter.refused;
import static io.adit.connectivity.registry.RegistryWriter.version;

import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How tenants come, change and go. Thread-safe. */
final class TenantChanges {
    private static final List<@Nullable String> WHOLE_TENANT = Collections.singletonList(null);

    private final RegistryState state;
    private final RegistryWriter writer;

    TenantChanges(RegistryState state, RegistryWriter writer) {
        this.state = state;
        this.writer = writer;
    }

    CompletableFuture<Change> create(@Nullable String tenant, JsonObject document) {
        String id = tenant == null ? UUID.randomUUID().toString() : tenant;
        if (!RegistryIds.isTenantId(id)) {
            return refused(Change.Reason.INVALID, "a tenant's id may hold only letters, digits and - _ .");
        }
        return writer.change(() -> {
            if (state.tenant(id) != null) {
                return refused(Change.Reason.ALREADY_EXISTS, "tenant '" + id + "' exists");
            }
            Tenant created = new Tenant(id, version(), document);
            return put(created, new Change.Created(id, created.version()));
        });
    }

    CompletableFuture<Change> update(String tenant, JsonObject document, @Nullable String expected) {
        return writer.change(() -> {
            Change.Refused refusal = check(versionOf(tenant), expected, noTenant(tenant));
            if (refusal != null) {
                return CompletableFuture.completedFuture(refusal);
            }
            Tenant updated = new Tenant(tenant, version(), document);
            return put(updated, new Change.Updated(updated.version()));
        });
    }

    private CompletableFuture<Change> put(Tenant tenant, Change answer) {
        for (CertificateAuthority authority : tenant.authorities()) {
            for (Tenant other : state.trusting(authority.subject())) {
                boolean grouped =
                        !tenant.trustGroup().isEmpty() && tenant.trustGroup().equals(other.trustGroup());
                if (!other.id().equals(tenant.id()) && !grouped) {
                    return refused(
                            Change.Reason.ALREADY_EXISTS,
                            "another tenant trusts " + authority.subject().getName()
                                    + ", and is not in the same 'trust-anchor-group'");
                }
            }
        }
        return writer.commit(RegistryState.putTenant(tenant), tenant.id(), WHOLE_TENANT, answer);
    }

    CompletableFuture<Change> delete(String tenant, @Nullable String expected) {
        return writer.change(() -> {
            Change.Refused refusal = check(versionOf(tenant), expected, noTenant(tenant));
            return refusal != null
                    ? CompletableFuture.completedFuture(refusal)
                    : writer.commit(RegistryState.deleteTenant(tenant), tenant, WHOLE_TENANT, new Change.Deleted());
        });
    }

    private Optional<String> versionOf(String tenant) {
        return Optional.ofNullable(state.tenant(tenant))
                .map(entry -> entry.tenant().version());
    }

    static String noTenant(String tenant) {
        return "tenant '" + tenant + "' does not exist";
    }
}
