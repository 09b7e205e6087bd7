package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A device as registered: a checked document with typed access. Immutable. */
public final class Device {
    private static final Set<String> PROPERTIES = Set.of(
            "enabled", "defaults", "via", "viaGroups", "memberOf", "ext", "mapper", "authorities", "command-endpoint");

    private final String tenant;
    private final String id;
    private final String version;
    private final JsonObject document;
    private final boolean enabled;
    private final Set<String> via;
    private final Set<String> viaGroups;
    private final Set<String> memberOf;
    private final JsonObject defaults;

    /**
     * Checks and takes over a document.
     *
     * @param document Hono's Device object; copied
     * @throws InvalidDocumentException when the document breaks the schema
     */
    Device(String tenant, String id, String version, JsonObject document) {
        this.tenant = tenant;
        this.id = id;
        this.version = version;
        this.document = document.copy();
        this.document.remove("status");
        Documents.allowOnly(this.document, PROPERTIES, "the device");
        this.enabled = Documents.bool(document, "enabled", true);
        this.via = Documents.strings(document, "via");
        this.viaGroups = Documents.strings(document, "viaGroups");
        this.memberOf = Documents.strings(document, "memberOf");
        this.defaults = Documents.object(this.document, "defaults");
        Documents.object(document, "ext");
        if (!memberOf.isEmpty() && !(via.isEmpty() && viaGroups.isEmpty())) {
            throw new InvalidDocumentException("property 'memberOf' excludes 'via' and 'viaGroups'");
        }
    }

    /** Returns the tenant's id. */
    public String tenant() {
        return tenant;
    }

    /** Returns the device's id. */
    public String id() {
        return id;
    }

    /** Returns the version, which is the etag. */
    public String version() {
        return version;
    }

    /** Returns a copy of the document as it was given. */
    public JsonObject document() {
        return document.copy();
    }

    /** Returns whether the device may send and receive. */
    public boolean enabled() {
        return enabled;
    }

    /** Returns the ids of the gateways that may speak for the device. */
    public Set<String> via() {
        return via;
    }

    /** Returns whether the gateway may speak for this device: by {@code via}, or as a member of a group of it. */
    public boolean mayConnectVia(Device gateway) {
        return via.contains(gateway.id) || gateway.memberOf.stream().anyMatch(viaGroups::contains);
    }

    /** Returns the default property, or null. */
    public @Nullable Object defaultValue(String name) {
        return defaults.getValue(name);
    }
}
