package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One secret of a credential.
 *
 * @param id given by the registry, so that a later update can keep the secret without knowing it
 * @param metadata what may be shown: enabled, not-before, not-after, comment, ext
 * @param password the hash; null for types that carry none
 */
record Secret(String id, JsonObject metadata, @Nullable PasswordHash password) {
    private static final Set<String> METADATA = Set.of("enabled", "not-before", "not-after", "comment", "ext");
    private static final Set<String> PASSWORD = Set.of("hash-function", "pwd-hash", "salt", "pwd-plain");

    /** Reads a secret as a client gives it; hashes {@code pwd-plain}, which costs tens of milliseconds. */
    static Secret read(JsonObject json, String type, @Nullable Secret existing) {
        JsonObject metadata = new JsonObject();
        for (String name : json.fieldNames()) {
            if (METADATA.contains(name)) {
                metadata.put(name, json.getValue(name));
            } else if (!"id".equals(name) && !(PASSWORD.contains(name) && "hashed-password".equals(type))) {
                throw new InvalidDocumentException("a secret of type " + type + " has unknown property '" + name + "'");
            }
        }
        String id = Documents.string(json, "id");
        PasswordHash password = "hashed-password".equals(type) ? password(json, id, existing) : null;
        Secret secret = new Secret(id == null ? UUID.randomUUID().toString() : id, metadata, password);
        secret.check();
        return secret;
    }

    private static PasswordHash password(JsonObject json, @Nullable String id, @Nullable Secret existing) {
        String plain = Documents.string(json, "pwd-plain");
        if (plain != null && !plain.isEmpty()) {
            return PasswordHash.of(plain);
        }
        String hash = Documents.string(json, "pwd-hash");
        if (hash != null && !hash.isEmpty()) {
            return PasswordHash.read(json);
        }
        if (id == null) {
            throw new InvalidDocumentException("a new secret needs property 'pwd-plain' or 'pwd-hash'");
        }
        if (existing == null || existing.password == null) {
            throw new InvalidDocumentException("the device has no secret with id '" + id + "' under this auth-id");
        }
        return existing.password;
    }

    private void check() {
        Documents.bool(metadata, "enabled", true);
        Instant from = Documents.time(metadata, "not-before");
        Instant to = Documents.time(metadata, "not-after");
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidDocumentException("property 'not-before' must lie before 'not-after'");
        }
    }

    boolean validAt(Instant now) {
        Instant from = Documents.time(metadata, "not-before");
        Instant to = Documents.time(metadata, "not-after");
        return Documents.bool(metadata, "enabled", true)
                && (from == null || !now.isBefore(from))
                && (to == null || !now.isAfter(to));
    }

    /** The form for clients: never a hash. */
    JsonObject shown() {
        return metadata.copy().put("id", id);
    }

    /** The form for the disk. */
    JsonObject stored() {
        JsonObject json = shown();
        if (password != null) {
            json.put("hash-function", password.function()).put("pwd-hash", password.hash());
            if (password.salt() != null) {
                json.put("salt", password.salt());
            }
        }
        return json;
    }
}
