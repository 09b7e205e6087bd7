package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One secret of a credential.
 *
 * @param id given by the registry, so that a later update can keep the secret without knowing it
 * @param metadata what may be shown: enabled, not-before, not-after, comment, ext
 * @param hash of a password or a pre-shared key; null for types that carry none
 * @param key a public key; null for types that carry none
 */
record Secret(
        String id,
        JsonObject metadata,
        @Nullable PasswordHash hash,
        @Nullable RawKey key) {
    private static final Set<String> METADATA = Set.of("enabled", "not-before", "not-after", "comment", "ext");
    private static final Set<String> HASH = Set.of("hash-function", "pwd-hash", "salt");
    private static final Map<String, Set<String>> MATERIAL = Map.of(
            Credential.PASSWORD, Set.of("hash-function", "pwd-hash", "salt", "pwd-plain"),
            Credential.PSK, Set.of("key"),
            Credential.RPK, Set.of("key", "algorithm", "cert"),
            Credential.X509, Set.of());

    /** Reads a secret as a client or the disk gives it; hashes what is plain, which costs tens of milliseconds. */
    static Secret read(JsonObject json, String type, @Nullable Secret existing) {
        JsonObject metadata = new JsonObject();
        for (String name : json.fieldNames()) {
            if (METADATA.contains(name)) {
                metadata.put(name, json.getValue(name));
            } else if (!"id".equals(name) && !mayHave(type, name)) {
                throw new InvalidDocumentException("a secret of type " + type + " has unknown property '" + name + "'");
            }
        }
        String id = Documents.string(json, "id");
        PasswordHash hash = null;
        RawKey key = null;
        switch (type) {
            case Credential.PASSWORD -> hash = password(json, id, existing);
            case Credential.PSK -> hash = preShared(json, id, existing);
            case Credential.RPK -> {
                key = publicKey(json, id, existing);
                RawKey.validity(json, metadata);
            }
            default -> {
                // a certificate has nothing secret
            }
        }
        Secret secret = new Secret(id == null ? UUID.randomUUID().toString() : id, metadata, hash, key);
        secret.check();
        return secret;
    }

    private static boolean mayHave(String type, String property) {
        return Objects.requireNonNull(MATERIAL.get(type)).contains(property)
                || (Credential.PSK.equals(type) && HASH.contains(property));
    }

    private static PasswordHash password(JsonObject json, @Nullable String id, @Nullable Secret existing) {
        if (given(json, "pwd-plain") instanceof String plain) {
            return PasswordHash.of(plain);
        }
        if (given(json, "pwd-hash") != null) {
            return PasswordHash.read(json);
        }
        return Objects.requireNonNull(kept(id, existing, "'pwd-plain' or 'pwd-hash'").hash);
    }

    private static PasswordHash preShared(JsonObject json, @Nullable String id, @Nullable Secret existing) {
        if (given(json, "key") instanceof String key) {
            return PasswordHash.ofKey(key);
        }
        if (given(json, "pwd-hash") != null) {
            return PasswordHash.read(json);
        }
        return Objects.requireNonNull(kept(id, existing, "'key'").hash);
    }

    private static RawKey publicKey(JsonObject json, @Nullable String id, @Nullable Secret existing) {
        return RawKey.given(json)
                ? RawKey.read(json)
                : Objects.requireNonNull(kept(id, existing, "'key' or 'cert'").key);
    }

    private static @Nullable String given(JsonObject json, String name) {
        String value = Documents.string(json, name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static Secret kept(@Nullable String id, @Nullable Secret existing, String needed) {
        if (id == null) {
            throw new InvalidDocumentException("a new secret needs property " + needed);
        }
        if (existing == null) {
            throw new InvalidDocumentException("the device has no secret with id '" + id + "' under this auth-id");
        }
        return existing;
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

    /** Returns whether who proved the other one would prove this one too. */
    boolean same(Secret other) {
        return id.equals(other.id) && Objects.equals(hash, other.hash) && Objects.equals(key, other.key);
    }

    /** Returns this secret with a slow hash in place of a fast one. */
    Secret hardened() {
        return hash == null ? this : new Secret(id, metadata, hash.hardened(), key);
    }

    /** The form for clients: never a hash; a public key is none. */
    JsonObject shown() {
        JsonObject json = metadata.copy().put("id", id);
        if (key != null) {
            json.put("algorithm", key.algorithm()).put("key", key.encoded());
        }
        return json;
    }

    /** The form for the disk. */
    JsonObject stored() {
        JsonObject json = shown();
        if (hash != null) {
            json.put("hash-function", hash.function()).put("pwd-hash", hash.hash());
            if (hash.salt() != null) {
                json.put("salt", hash.salt());
            }
        }
        return json;
    }
}
