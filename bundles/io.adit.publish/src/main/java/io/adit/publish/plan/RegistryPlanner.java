package io.adit.publish.plan;

import io.adit.publish.desired.DesiredState;
import io.adit.publish.desired.Registrations;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.plan.Change.Action;
import io.adit.publish.plan.Change.Origin;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Steps.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Compares tenant, devices and credentials with what a Hono registry holds. */
final class RegistryPlanner {
    /** Members that a registry adds or that an operator sets by hand. */
    private static final Set<String> REGISTRY_MEMBERS = Set.of("status", "defaults");

    private final RegistryApi registry;
    private final DevicePasswords passwords;

    RegistryPlanner(RegistryApi registry, Secrets secrets) {
        this.registry = registry;
        passwords = new DevicePasswords(registry, secrets);
    }

    void plan(DesiredState desired, Steps steps) {
        String tenant = desired.tenant();
        boolean tenantExists = registry.tenant(tenant).isPresent();
        Subject subject = new Subject(Target.TENANT, tenant, Set.of());
        if (tenantExists) {
            steps.keep(subject, desired.tenantDocument());
        } else {
            steps.create(
                    subject, desired.tenantDocument(), () -> registry.createTenant(tenant, desired.tenantDocument()));
        }
        Map<String, JsonObject> present = tenantExists ? registry.devices(tenant) : Map.of();
        desired.devices().forEach((device, document) -> {
            planDevice(tenant, device, document, present.get(device), steps);
            planCredentials(tenant, device, desired, tenantExists, steps);
        });
        present.forEach((device, document) -> {
            boolean ours = Registrations.facilityOf(document).equals(desired.facilityThing());
            if (ours && !desired.devices().containsKey(device)) {
                steps.delete(device(device), document, () -> registry.deleteDevice(tenant, device));
            }
        });
    }

    private void planDevice(
            String tenant, String device, JsonObject desired, @Nullable JsonObject actual, Steps steps) {
        if (actual == null) {
            steps.create(device(device), desired, () -> registry.createDevice(tenant, device, desired));
            return;
        }
        JsonObject wanted = Registrations.keepingExtensions(desired, actual);
        steps.update(device(device), actual, wanted, difference -> registry.updateDevice(tenant, device, wanted));
    }

    private static Subject device(String id) {
        return new Subject(Target.DEVICE, id, REGISTRY_MEMBERS);
    }

    private void planCredentials(
            String tenant, String device, DesiredState desired, boolean tenantExists, Steps steps) {
        String authId = desired.authIds().get(device);
        Optional<JsonArray> actual = tenantExists ? registry.credentials(tenant, device) : Optional.empty();
        Subject subject = new Subject(Target.CREDENTIALS, device, Set.of());
        JsonObject login = JsonObject.newBuilder()
                .set("auth-id", authId == null ? "" : authId)
                .build();
        if (authId == null || actual.isPresent() && DevicePasswords.isIn(actual.get(), authId)) {
            steps.keep(subject, login);
            return;
        }
        JsonArray others = actual.orElse(JsonArray.empty());
        Runnable action = () -> passwords.add(tenant, device, authId, others);
        if (others.isEmpty()) {
            steps.create(subject, login, action);
        } else {
            steps.add(Action.UPDATE, subject, Origin.MODEL, List.of(), action);
        }
    }
}
