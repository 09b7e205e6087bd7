package io.adit.publish.plan;

import io.adit.publish.http.RegistryApi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** Passwords of devices in a Hono registry: made at random, told to {@link Secrets}, and sent hashed. Blocks; thread-safe. */
public final class DevicePasswords {
    private static final int PASSWORD_BYTES = 24;
    private static final int SALT_BYTES = 16;

    private final RegistryApi registry;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    /** @param secrets told each new password before the registry learns it */
    public DevicePasswords(RegistryApi registry, Secrets secrets) {
        this.registry = registry;
        this.secrets = secrets;
    }

    /** What a registry says of how a device logs in. */
    public enum State {
        /** It does not know the device. */
        NOT_REGISTERED,
        /** The device has no password for that name. */
        NO_PASSWORD,
        /** It has one. */
        PASSWORD,
        /** It has one that may not be used. */
        DISABLED
    }

    /**
     * How a device logs in.
     *
     * @param authId name that it connects with, without the tenant
     * @throws io.adit.publish.http.PublishException if the registry does not answer or refuses to
     */
    public State state(String tenant, String device, String authId) {
        Optional<JsonArray> credentials = registry.credentials(tenant, device);
        if (credentials.isEmpty()) {
            return State.NOT_REGISTERED;
        }
        return credentials.get().stream()
                .map(JsonValue::asObject)
                .filter(each -> isPassword(each, authId))
                .findFirst()
                .map(each -> each.getValue("enabled").map(JsonValue::asBoolean).orElse(true)
                        ? State.PASSWORD
                        : State.DISABLED)
                .orElse(State.NO_PASSWORD);
    }

    /**
     * Gives a device a new password in the place of the one that it has for that name; its other credentials stay.
     *
     * @throws IllegalArgumentException where the registry does not know the device
     * @throws io.adit.publish.http.PublishException if the registry does not answer or refuses to
     */
    public void renew(String tenant, String device, String authId) {
        JsonArray present = registry.credentials(tenant, device)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The device " + device + " is not registered there; publish the model first."));
        JsonArray others = present.stream()
                .filter(each -> !isPassword(each.asObject(), authId))
                .collect(JsonCollectors.valuesToArray());
        add(tenant, device, authId, others);
    }

    /** Adds a password to the other credentials of a device. */
    void add(String tenant, String device, String authId, JsonArray others) {
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

    /** Whether a password for that name is among credentials. */
    static boolean isIn(JsonArray credentials, String authId) {
        return credentials.stream().map(JsonValue::asObject).anyMatch(each -> isPassword(each, authId));
    }

    private static boolean isPassword(JsonObject credential, String authId) {
        return "hashed-password".equals(text(credential, "type")) && authId.equals(text(credential, "auth-id"));
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
        return json.getValue(member)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }
}
