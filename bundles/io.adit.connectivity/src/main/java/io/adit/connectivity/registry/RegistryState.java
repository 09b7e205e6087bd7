package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * Tenants, devices and credentials in memory. Changes come as the records that
 * the journal holds, live and at recovery alike. One thread at a time changes it; any thread reads.
 */
final class RegistryState {
    private static final String OP = "op";

    private final Map<String, TenantEntry> tenants = new ConcurrentSkipListMap<>();
    private final Map<X500Principal, Set<String>> trusting = new ConcurrentHashMap<>();

    @Nullable
    TenantEntry tenant(String id) {
        return tenants.get(id);
    }

    TenantEntry.@Nullable DeviceEntry device(String tenant, String id) {
        TenantEntry entry = tenants.get(tenant);
        return entry == null ? null : entry.devices().get(id);
    }

    /** Returns the tenants that trust an authority of this name. */
    List<Tenant> trusting(X500Principal issuer) {
        List<Tenant> result = new ArrayList<>();
        for (String id : trusting.getOrDefault(issuer, Set.of())) {
            TenantEntry entry = tenants.get(id);
            if (entry != null) {
                result.add(entry.tenant());
            }
        }
        return result;
    }

    private void trust(TenantEntry before, Tenant after) {
        Set<X500Principal> kept = new HashSet<>();
        for (CertificateAuthority authority : after.authorities()) {
            kept.add(authority.subject());
            trusting.computeIfAbsent(authority.subject(), name -> ConcurrentHashMap.newKeySet())
                    .add(after.id());
        }
        for (CertificateAuthority authority : before.tenant().authorities()) {
            if (!kept.contains(authority.subject())) {
                trusting.computeIfPresent(authority.subject(), (name, ids) -> {
                    ids.remove(after.id());
                    return ids.isEmpty() ? null : ids;
                });
            }
        }
    }

    private void distrust(TenantEntry gone) {
        Tenant nobody = new Tenant(gone.tenant().id(), "", new JsonObject());
        trust(gone, nobody);
    }

    List<TenantEntry> tenants() {
        return new ArrayList<>(tenants.values());
    }

    static JsonObject putTenant(Tenant tenant) {
        return new JsonObject()
                .put(OP, "tenant")
                .put("t", tenant.id())
                .put("v", tenant.version())
                .put("doc", tenant.document());
    }

    static JsonObject deleteTenant(String tenant) {
        return new JsonObject().put(OP, "delete-tenant").put("t", tenant);
    }

    static JsonObject putDevice(Device device) {
        return new JsonObject()
                .put(OP, "device")
                .put("t", device.tenant())
                .put("d", device.id())
                .put("v", device.version())
                .put("doc", device.document())
                .put("st", device.status());
    }

    /** One record of several changes, which are made together or not at all. */
    static JsonObject many(JsonArray ops) {
        return new JsonObject().put(OP, "many").put("ops", ops);
    }

    static JsonObject deleteDevice(String tenant, String device) {
        return new JsonObject().put(OP, "delete-device").put("t", tenant).put("d", device);
    }

    static JsonObject putCredentials(String tenant, String device, CredentialSet credentials) {
        return new JsonObject()
                .put(OP, "credentials")
                .put("t", tenant)
                .put("d", device)
                .put("v", credentials.version())
                .put("set", credentials.stored());
    }

    /** Makes one change; a record about an entry that is gone has no effect. */
    void apply(JsonObject op) {
        if ("many".equals(op.getString(OP))) {
            op.getJsonArray("ops").forEach(part -> apply((JsonObject) part));
            return;
        }
        String tenantId = op.getString("t");
        String version = op.getString("v", "");
        if ("tenant".equals(op.getString(OP))) {
            Tenant tenant = new Tenant(tenantId, version, op.getJsonObject("doc"));
            TenantEntry entry = tenants.computeIfAbsent(tenantId, id -> new TenantEntry(tenant));
            trust(entry, tenant);
            entry.tenant(tenant);
            return;
        }
        TenantEntry entry = tenants.get(tenantId);
        if (entry == null) {
            return;
        }
        switch (op.getString(OP)) {
            case "delete-tenant" -> {
                distrust(entry);
                tenants.remove(tenantId);
            }
            case "device" ->
                entry.put(new Device(
                        tenantId,
                        op.getString("d"),
                        version,
                        op.getJsonObject("doc"),
                        op.getJsonObject("st", new JsonObject())));
            case "delete-device" -> entry.remove(op.getString("d"));
            case "credentials" ->
                entry.put(op.getString("d"), CredentialSet.read(version, op.getJsonArray("set"), null));
            default -> throw new IllegalStateException("the registry's journal holds unknown op " + op.getString(OP));
        }
    }

    /** Returns the records that make this state from nothing. */
    JsonArray snapshot() {
        JsonArray ops = new JsonArray();
        for (TenantEntry entry : tenants.values()) {
            ops.add(putTenant(entry.tenant()));
            for (TenantEntry.DeviceEntry each : entry.devices().values()) {
                ops.add(putDevice(each.device()));
                ops.add(putCredentials(entry.tenant().id(), each.device().id(), each.credentials()));
            }
        }
        return ops;
    }
}
