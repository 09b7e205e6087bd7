package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A device as registered: a checked document with typed access. Immutable. */
public final class Device {
    private static final Set<String> PROPERTIES = Set.of(
            "enabled", "defaults", "via", "viaGroups", "memberOf", "ext", "mapper", "authorities", "command-endpoint");

    /** The authority of a gateway that may register the devices that it speaks for. */
    static final String PROVISIONING = "auto-provisioning-enabled";

    static final String AUTO_PROVISIONED = "auto-provisioned";
    static final String NOTIFICATION_SENT = "auto-provisioning-notification-sent";

    private final String tenant;
    private final String id;
    private final String version;
    private final JsonObject document;
    private final boolean enabled;
    private final Set<String> via;
    private final Set<String> viaGroups;
    private final Set<String> memberOf;
    private final JsonObject defaults;
    private final Set<String> authorities;
    private final JsonObject status;

    /**
     * Checks and takes over a document.
     *
     * @param document Hono's Device object; copied
     * @param status what the registry says of it: created, updated, auto-provisioned,
     *     auto-provisioning-notification-sent
     * @throws InvalidDocumentException when the document breaks the schema
     */
    Device(String tenant, String id, String version, JsonObject document, JsonObject status) {
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
        this.authorities = Documents.strings(document, "authorities");
        this.status = status;
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

    /** Returns a copy of the document with what the registry says of the device, as {@code status}. */
    public JsonObject shown() {
        JsonObject result = document.copy();
        return status.isEmpty() ? result : result.put("status", status.copy());
    }

    JsonObject status() {
        return status;
    }

    /** Returns this device with another version or status. */
    Device with(String newVersion, JsonObject newStatus) {
        return new Device(tenant, id, newVersion, document, newStatus);
    }

    /** Returns whether an application still has to hear that the device registered itself. */
    public boolean isNewlyProvisioned() {
        return status.getBoolean(AUTO_PROVISIONED, false) && !status.getBoolean(NOTIFICATION_SENT, false);
    }

    /** Returns whether the device, as a gateway, may register the devices that it speaks for. */
    public boolean mayProvision() {
        return authorities.contains(PROVISIONING);
    }

    /** Returns whether the device may send and receive. */
    public boolean enabled() {
        return enabled;
    }

    /** Returns the ids of the gateways that may speak for the device. */
    public Set<String> via() {
        return via;
    }

    Set<String> viaGroups() {
        return viaGroups;
    }

    Set<String> memberOf() {
        return memberOf;
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
