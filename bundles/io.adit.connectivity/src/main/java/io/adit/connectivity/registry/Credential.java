package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a device's credentials: an auth-id of one type with its secrets.
 *
 * @param type {@code hashed-password}, {@code x509-cert}, {@code rpk} or {@code psk}
 * @param authId what the device says it is
 * @param enabled whether it may be used
 * @param rest further properties, such as {@code ext} and {@code comment}
 * @param secrets at least one
 */
record Credential(String type, String authId, boolean enabled, JsonObject rest, List<Secret> secrets) {
    static final String PASSWORD = "hashed-password";
    static final String X509 = "x509-cert";
    static final String RPK = "rpk";
    static final String PSK = "psk";

    private static final Set<String> PROPERTIES =
            Set.of("type", "auth-id", "cert", "enabled", "ext", "comment", "secrets");
    private static final List<String> TYPES = List.of(PASSWORD, PSK, RPK, X509);

    /**
     * Reads an entry as a client gives it.
     *
     * @param existing what the device has under the same type and auth-id, from where secrets that are only named by id
     *     are taken
     */
    static Credential read(JsonObject json, @Nullable Credential existing) {
        Documents.allowOnly(json, PROPERTIES, "the credential");
        String type = Documents.string(json, "type");
        if (type == null || !TYPES.contains(type)) {
            throw new InvalidDocumentException("property 'type' must be one of " + String.join(", ", TYPES));
        }
        String authId = authId(json, type);
        JsonObject rest = new JsonObject();
        for (String name : List.of("ext", "comment")) {
            if (json.containsKey(name)) {
                rest.put(name, json.getValue(name));
            }
        }
        List<Secret> secrets = secrets(Documents.array(json, "secrets"), type, existing);
        if (secrets.isEmpty()) {
            throw new InvalidDocumentException("property 'secrets' of auth-id '" + authId + "' must not be empty");
        }
        return new Credential(type, authId, Documents.bool(json, "enabled", true), rest, secrets);
    }

    /** Returns the auth-id of an entry as it is kept: a certificate's subject in the one form that logins have. */
    private static String authId(JsonObject json, String type) {
        String authId = Documents.string(json, "auth-id");
        boolean certificate = X509.equals(type);
        if (json.containsKey("cert")) {
            if (!certificate || authId != null) {
                throw new InvalidDocumentException("property 'cert' is for type x509-cert, in place of 'auth-id'");
            }
            return CertificateAuthority.certificate(String.valueOf(Documents.string(json, "cert")))
                    .getSubjectX500Principal()
                    .getName(X500Principal.RFC2253);
        }
        if (authId == null || authId.isEmpty() || authId.length() > 1024) {
            throw new InvalidDocumentException("a credential needs property 'auth-id' of at most 1024 characters");
        }
        if (certificate && authId.contains("=")) {
            return CertificateAuthority.principal(authId).getName(X500Principal.RFC2253);
        }
        if (!RegistryIds.isAuthId(authId)) {
            throw new InvalidDocumentException("property 'auth-id' may hold only letters, digits and - _ . : =");
        }
        return authId;
    }

    private static List<Secret> secrets(JsonArray array, String type, @Nullable Credential existing) {
        List<Secret> secrets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object element : array) {
            if (!(element instanceof JsonObject json)) {
                throw new InvalidDocumentException("property 'secrets' must be an array of objects");
            }
            Secret secret = Secret.read(json, type, existing == null ? null : existing.secret(json.getValue("id")));
            if (!ids.add(secret.id())) {
                throw new InvalidDocumentException("property 'secrets' names id '" + secret.id() + "' more than once");
            }
            secrets.add(secret);
        }
        return List.copyOf(secrets);
    }

    private @Nullable Secret secret(@Nullable Object id) {
        return secrets.stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns the secrets that may be used now; none when the credential is disabled. */
    List<Secret> usableAt(Instant now) {
        return enabled ? secrets.stream().filter(s -> s.validAt(now)).toList() : List.of();
    }

    /** Returns this entry with slow hashes in place of fast ones. */
    Credential hardened() {
        return new Credential(
                type,
                authId,
                enabled,
                rest,
                secrets.stream().map(Secret::hardened).toList());
    }

    JsonObject shown() {
        JsonArray array = new JsonArray();
        secrets.forEach(s -> array.add(s.shown()));
        return frame().put("secrets", array);
    }

    JsonObject stored() {
        JsonArray array = new JsonArray();
        secrets.forEach(s -> array.add(s.stored()));
        return frame().put("secrets", array);
    }

    private JsonObject frame() {
        JsonObject json = new JsonObject().put("type", type).put("auth-id", authId);
        if (!enabled) {
            json.put("enabled", false);
        }
        return json.mergeIn(rest);
    }
}
