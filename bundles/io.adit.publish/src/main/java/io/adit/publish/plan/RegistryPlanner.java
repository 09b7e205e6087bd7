package io.adit.publish.plan;

import io.adit.publish.desired.DesiredState;
import io.adit.publish.desired.Registrations;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.plan.Change.Action;
import io.adit.publish.plan.Change.Origin;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Steps.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Compares tenant, devices and credentials with what a Hono registry holds. */
final class RegistryPlanner {
    private static final int PASSWORD_BYTES = 24;
    private static final int SALT_BYTES = 16;
    /** Members that a registry adds or that an operator sets by hand. */
    private static final Set<String> REGISTRY_MEMBERS = Set.of("status", "defaults");

    private final RegistryApi registry;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    RegistryPlanner(RegistryApi registry, Secrets secrets) {
        this.registry = registry;
        this.secrets = secrets;
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
        if (authId == null || actual.isPresent() && hasPassword(actual.get(), authId)) {
            steps.keep(subject, login);
            return;
        }
        JsonArray others = actual.orElse(JsonArray.empty());
        Runnable action = () -> create(tenant, device, authId, others);
        if (others.isEmpty()) {
            steps.create(subject, login, action);
        } else {
            steps.add(Action.UPDATE, subject, Origin.MODEL, List.of(), action);
        }
    }

    private static boolean hasPassword(JsonArray credentials, String authId) {
        return credentials.stream()
                .map(JsonValue::asObject)
                .anyMatch(each -> "hashed-password".equals(text(each, "type")) && authId.equals(text(each, "auth-id")));
    }

    private void create(String tenant, String device, String authId, JsonArray others) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        secrets.keep(tenant, device, authId, password);
        JsonObject credential = JsonObject.newBuilder()
                .set("type", "hashed-password")
                .set("auth-id", authId)
                .set("secrets", JsonArray.of(hashed(password)))
                .build();
        registry.putCredentials(tenant, device, others.add(credential));
    }

    /**
     * A salted SHA-512 as Hono takes it. The slow hashes that people's passwords need would only cost time here, at every
     * connect: nobody guesses {@value #PASSWORD_BYTES} random bytes.
     */
    private JsonObject hashed(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(salt);
            byte[] hash = digest.digest(password.getBytes(StandardCharsets.UTF_8));
            return JsonObject.newBuilder()
                    .set("hash-function", "sha-512")
                    .set("salt", Base64.getEncoder().encodeToString(salt))
                    .set("pwd-hash", Base64.getEncoder().encodeToString(hash))
                    .build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    private static String text(JsonObject json, String member) {
        return json.getValue(member).map(JsonValue::asString).orElse("");
    }
}
