package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tenant as registered: a checked document with typed access. Immutable. */
public final class Tenant {
    private static final Set<String> PROPERTIES = Set.of(
            "enabled",
            "ext",
            "adapters",
            "defaults",
            "minimum-message-size",
            "resource-limits",
            "registration-limits",
            "tracing",
            "trusted-ca",
            "alias",
            "trust-anchor-group");
    private static final Set<String> LIMITS = Set.of(
            "max-connections",
            "max-ttl",
            "max-ttl-command-response",
            "max-ttl-telemetry-qos0",
            "max-ttl-telemetry-qos1",
            "data-volume",
            "connection-duration");
    /* Hono limits the size of messages for each adapter only, so it stands where Hono lets others keep what is theirs. */
    private static final String MOST_MESSAGE_BYTES = "max-message-size";
    private static final Set<String> REGISTRATION_LIMITS = Set.of("max-devices", "max-credentials-per-device");

    private final String id;
    private final String version;
    private final JsonObject document;
    private final boolean enabled;
    private final Map<String, AdapterSettings> adapters;
    private final JsonObject defaults;
    private final JsonObject limits;
    private final JsonObject registrationLimits;
    private final List<CertificateAuthority> authorities;
    private final @Nullable PeriodLimit dataBytes;
    private final @Nullable PeriodLimit connectionMinutes;
    private final long leastMessageBytes;
    private final long mostMessageBytes;

    /**
     * Checks and takes over a document.
     *
     * @param id tenant id
     * @param version the etag of this content
     * @param document Hono's Tenant object; copied
     * @throws InvalidDocumentException when the document breaks the schema
     */
    Tenant(String id, String version, JsonObject document) {
        this.id = id;
        this.version = version;
        this.document = document.copy();
        Documents.allowOnly(document, PROPERTIES, "the tenant");
        this.enabled = Documents.bool(document, "enabled", true);
        this.adapters = adapters(Documents.array(this.document, "adapters"));
        this.defaults = Documents.object(this.document, "defaults");
        this.limits = Documents.object(this.document, "resource-limits");
        Documents.allowOnly(limits, LIMITS, "property 'resource-limits'");
        this.registrationLimits = Documents.object(this.document, "registration-limits");
        Documents.allowOnly(registrationLimits, REGISTRATION_LIMITS, "property 'registration-limits'");
        for (JsonObject numbers : List.of(limits, registrationLimits)) {
            numbers.fieldNames().stream().filter(n -> n.startsWith("max-")).forEach(n -> Documents.integer(numbers, n));
        }
        this.dataBytes = PeriodLimit.read(limits, "data-volume", "max-bytes");
        this.connectionMinutes = PeriodLimit.read(limits, "connection-duration", "max-minutes");
        Long least = Documents.integer(document, "minimum-message-size");
        this.leastMessageBytes = least == null ? 0 : least;
        this.authorities = authorities(this.document);
        Long most = Documents.integer(Documents.object(this.document, "ext"), MOST_MESSAGE_BYTES);
        this.mostMessageBytes = most == null || most < 0 ? Long.MAX_VALUE : most;
    }

    /** Reads the trusted authorities and leaves them in the document in the form in which they are kept. */
    private static List<CertificateAuthority> authorities(JsonObject document) {
        JsonArray normalised = new JsonArray();
        List<CertificateAuthority> result = new ArrayList<>();
        for (Object entry : Documents.array(document, "trusted-ca")) {
            if (!(entry instanceof JsonObject json)) {
                throw new InvalidDocumentException("property 'trusted-ca' must be an array of objects");
            }
            JsonObject kept = CertificateAuthority.normalised(json);
            CertificateAuthority authority = CertificateAuthority.read(kept);
            if (result.stream().anyMatch(a -> a.id().equals(authority.id()))) {
                throw new InvalidDocumentException("property 'trusted-ca' names id '" + authority.id() + "' twice");
            }
            normalised.add(kept);
            result.add(authority);
        }
        if (!normalised.isEmpty()) {
            document.put("trusted-ca", normalised);
        }
        return List.copyOf(result);
    }

    private static Map<String, AdapterSettings> adapters(JsonArray entries) {
        Map<String, AdapterSettings> result = new HashMap<>();
        for (Object entry : entries) {
            if (!(entry instanceof JsonObject adapter)) {
                throw new InvalidDocumentException("property 'adapters' must be an array of objects");
            }
            String type = Documents.string(adapter, "type");
            if (type == null || type.isEmpty()) {
                throw new InvalidDocumentException("an entry of 'adapters' needs property 'type'");
            }
            AdapterSettings settings = new AdapterSettings(
                    Documents.bool(adapter, "enabled", false),
                    Documents.bool(adapter, "device-authentication-required", true));
            if (result.put(type, settings) != null) {
                throw new InvalidDocumentException("property 'adapters' names type '" + type + "' more than once");
            }
        }
        return Map.copyOf(result);
    }

    /** Returns the tenant's id. */
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

    /** Returns whether devices of the tenant may connect at all. */
    public boolean enabled() {
        return enabled;
    }

    /** Returns whether the adapter type, for example {@code hono-mqtt}, is enabled; no adapters listed means all are. */
    public boolean adapterEnabled(String type) {
        if (adapters.isEmpty()) {
            return true;
        }
        AdapterSettings settings = adapters.get(type);
        return settings != null && settings.enabled();
    }

    /** Returns whether devices must log in at the adapter type; true unless the tenant says otherwise for that type. */
    public boolean authenticationRequired(String type) {
        AdapterSettings settings = adapters.get(type);
        return settings == null || settings.authenticationRequired();
    }

    /** Returns the default property, or null. */
    public @Nullable Object defaultValue(String name) {
        return defaults.getValue(name);
    }

    /**
     * Returns an integer of {@code resource-limits}, for example {@code max-ttl} in seconds or {@code max-connections};
     * null where there is no such limit (absent or -1).
     */
    public @Nullable Long limit(String name) {
        Long value = Documents.integer(limits, name);
        return value == null || value < 0 ? null : value;
    }

    /** Returns an integer of {@code registration-limits}; null where there is no such limit (absent or -1). */
    @Nullable
    Long registrationLimit(String name) {
        Long value = Documents.integer(registrationLimits, name);
        return value == null || value < 0 ? null : value;
    }

    /** Returns whose certificates the tenant's devices may have. */
    List<CertificateAuthority> authorities() {
        return authorities;
    }

    /** Returns the tenant's group of which all may trust the same authority; empty where it is in none. */
    String trustGroup() {
        return document.getValue("trust-anchor-group") instanceof String group ? group : "";
    }

    @Nullable
    PeriodLimit dataBytes() {
        return dataBytes;
    }

    @Nullable
    PeriodLimit connectionMinutes() {
        return connectionMinutes;
    }

    /** Returns what a payload counts: the next multiple of {@code minimum-message-size}; nothing where it is empty. */
    long accountedBytes(int payloadBytes) {
        long least = leastMessageBytes;
        return least <= 0 ? payloadBytes : (payloadBytes + least - 1) / least * least;
    }

    /** Returns how many bytes a payload of the tenant's devices may have; the adapters' own limits count beside it. */
    public long mostMessageBytes() {
        return mostMessageBytes;
    }

    private record AdapterSettings(boolean enabled, boolean authenticationRequired) {}
}
