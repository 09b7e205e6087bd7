package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All credentials of one device. Immutable; shows no secret and no hash to anybody outside the registry. */
public final class CredentialSet {
    private final String version;
    private final List<Credential> entries;

    private CredentialSet(String version, List<Credential> entries) {
        this.version = version;
        this.entries = List.copyOf(entries);
    }

    static CredentialSet empty(String version) {
        return new CredentialSet(version, List.of());
    }

    /**
     * Reads a set as a client (or the disk) gives it; hashing plain passwords costs tens of milliseconds each.
     *
     * @throws InvalidDocumentException when the document breaks the schema
     */
    static CredentialSet read(String version, JsonArray document, @Nullable CredentialSet existing) {
        List<Credential> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Object element : document) {
            if (!(element instanceof JsonObject json)) {
                throw new InvalidDocumentException("credentials must be an array of objects");
            }
            Credential present =
                    existing == null ? null : existing.find(json.getValue("type"), json.getValue("auth-id"));
            Credential entry = Credential.read(json, present);
            if (!seen.add(entry.type() + " " + entry.authId())) {
                throw new InvalidDocumentException(
                        "auth-id '" + entry.authId() + "' of type '" + entry.type() + "' is given twice");
            }
            entries.add(entry);
        }
        return new CredentialSet(version, entries);
    }

    /** Returns this set with slow hashes in place of fast ones; costs tens of milliseconds for each of those. */
    CredentialSet hardened() {
        return new CredentialSet(
                version, entries.stream().map(Credential::hardened).toList());
    }

    @Nullable
    Credential find(@Nullable Object type, @Nullable Object authId) {
        for (Credential entry : entries) {
            if (entry.type().equals(type) && entry.authId().equals(authId)) {
                return entry;
            }
        }
        return null;
    }

    List<Credential> entries() {
        return entries;
    }

    /** Returns the version, which is the etag. */
    public String version() {
        return version;
    }

    /** Returns the set as Hono's CredentialsSet array, secrets by their metadata only. */
    public JsonArray shown() {
        JsonArray array = new JsonArray();
        entries.forEach(e -> array.add(e.shown()));
        return array;
    }

    JsonArray stored() {
        JsonArray array = new JsonArray();
        entries.forEach(e -> array.add(e.stored()));
        return array;
    }
}
