package io.adit.connectivity.internal;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decides by Hono's rules whose message an upload is, what it says beside its payload, or why it is refused. Reads the registry's present
 * state for every message, so a change of it holds from the next message on. Thread-safe.
 */
public final class UploadResolver {
    private final DeviceRegistry registry;
    private final Admission admission;
    private final Clock clock;

    /** @param adapter the adapter's type name, for example {@code hono-mqtt} */
    public UploadResolver(DeviceRegistry registry, String adapter, Clock clock) {
        this.registry = registry;
        this.admission = new Admission(registry, adapter);
        this.clock = clock;
    }

    /** Resolves an upload; {@code speaker} is null for a client that did not log in. */
    public Resolution resolve(@Nullable Speaker speaker, Upload upload) {
        String tenantId = upload.tenant() != null ? upload.tenant() : speaker == null ? null : speaker.tenant();
        String deviceId = upload.device() != null ? upload.device() : speaker == null ? null : speaker.device();
        if (tenantId == null || deviceId == null) {
            return new Resolution.Refused(
                    400, "the topic must name tenant and device", Resolution.Reason.UNKNOWN_TOPIC, null);
        }
        String about = speaker != null && deviceId.equals(speaker.device()) ? null : deviceId;
        admission.provision(speaker, tenantId, deviceId);
        Resolution.Refused refusal = admission.admit(speaker, tenantId, deviceId, about);
        return refusal != null
                ? refusal
                : message(
                        speaker,
                        upload,
                        registry.tenant(tenantId).orElseThrow(),
                        registry.device(tenantId, deviceId).orElseThrow());
    }

    /**
     * Resolves an answer to a command.
     *
     * @param tenant the tenant that the device named; null: its own
     * @param device the device that it named; null: itself
     * @param status 200 to 599; anything else is refused
     */
    public Resolution resolveAnswer(
            Speaker speaker,
            @Nullable String tenant,
            @Nullable String device,
            String requestId,
            CommandOutcome.Answered answer) {
        String deviceId = device != null ? device : speaker.device();
        String about = deviceId.equals(speaker.device()) ? null : deviceId;
        if (answer.status() < 200 || answer.status() > 599) {
            return new Resolution.Refused(
                    400, "the answer needs a status from 200 to 599", Resolution.Reason.PAYLOAD, about);
        }
        Resolution.Refused refusal =
                admission.admit(speaker, tenant != null ? tenant : speaker.tenant(), deviceId, about);
        if (refusal != null) {
            return refusal;
        }
        Tenant own = registry.tenant(speaker.tenant()).orElseThrow();
        Resolution.Refused excess = charge(own, answer.payload().length, about);
        return excess == null ? new Resolution.CommandAnswer(speaker.tenant(), deviceId, requestId, answer) : excess;
    }

    /** Counts a message against the limits of its tenant; returns which it breaks, and then counts nothing. */
    private Resolution.@Nullable Refused charge(Tenant tenant, int payloadBytes, @Nullable String about) {
        if (payloadBytes > tenant.mostMessageBytes()) {
            return new Resolution.Refused(
                    413,
                    "a payload may have at most " + tenant.mostMessageBytes() + " bytes",
                    Resolution.Reason.TOO_LARGE,
                    about);
        }
        return registry.usage().take(tenant, payloadBytes)
                ? null
                : new Resolution.Refused(429, "the tenant's data volume is used up", Resolution.Reason.LIMIT, about);
    }

    private Resolution message(@Nullable Speaker speaker, Upload upload, Tenant tenant, Device device) {
        String gateway = speaker == null || speaker.device().equals(device.id()) ? null : speaker.device();
        String about = gateway == null ? null : device.id();
        String contentType = upload.contentType();
        boolean empty = upload.payload().length == 0;
        if (empty && contentType == null) {
            return new Resolution.Refused(
                    400, "an empty payload needs a content-type", Resolution.Reason.PAYLOAD, about);
        }
        if (!empty && DeviceMessage.EMPTY_NOTIFICATION.equals(contentType)) {
            return new Resolution.Refused(
                    400, "an empty notification must have no payload", Resolution.Reason.PAYLOAD, about);
        }
        Resolution.Refused excess = charge(tenant, upload.payload().length, about);
        if (excess != null) {
            return excess;
        }
        if (contentType == null) {
            contentType = standard(tenant, device, "content-type") instanceof String text ? text : "";
        }
        return new Resolution.Accepted(new DeviceMessage(
                tenant.id(),
                device.id(),
                gateway,
                upload.kind(),
                contentType,
                upload.payload(),
                nowMicros(),
                upload.qos(),
                timeToLive(upload, tenant, device),
                upload.ttdSeconds(),
                upload.correlationId(),
                upload.address(),
                upload.traceparent()));
    }

    /** Returns why a device or gateway may not listen for the commands of a device; null where it may. */
    public Resolution.@Nullable Refused refusesCommands(Speaker speaker, String tenant, String device) {
        return admission.admit(speaker, tenant, device, device.equals(speaker.device()) ? null : device);
    }

    /** The event by which a device, or a gateway, says for how long it takes commands. */
    public DeviceMessage notification(Speaker speaker, String deviceId, int ttdSeconds) {
        return new DeviceMessage(
                speaker.tenant(),
                deviceId,
                deviceId.equals(speaker.device()) ? null : speaker.device(),
                Kind.EVENT,
                DeviceMessage.EMPTY_NOTIFICATION,
                new byte[0],
                nowMicros(),
                1,
                null,
                ttdSeconds,
                null,
                "event");
    }

    private long nowMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    /** Seconds: what the message says, else the device's, else the tenant's default; never above the tenant's maximum. */
    private static @Nullable Long timeToLive(Upload upload, Tenant tenant, Device device) {
        String suffix = upload.kind() == Kind.EVENT ? "" : "-telemetry-qos" + upload.qos();
        Long wanted = upload.ttlSeconds();
        if (wanted == null && standard(tenant, device, "ttl" + suffix) instanceof Number standard) {
            wanted = standard.longValue();
        }
        Long most = tenant.limit("max-ttl" + suffix);
        return wanted == null || wanted < 0 ? most : most == null ? wanted : Long.valueOf(Math.min(wanted, most));
    }

    private static @Nullable Object standard(Tenant tenant, Device device, String name) {
        Object own = device.defaultValue(name);
        return own != null ? own : tenant.defaultValue(name);
    }
}
