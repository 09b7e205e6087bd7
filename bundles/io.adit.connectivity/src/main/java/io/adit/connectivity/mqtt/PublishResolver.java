package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides by Hono's rules what a publication is: whose message, of which kind and type, or why it is refused. Reads the
 * registry's present state for every message, so a change of it holds from the next message on. Thread-safe.
 */
final class PublishResolver {
    static final String ADAPTER = "hono-mqtt";

    private final DeviceRegistry registry;
    private final Clock clock;

    PublishResolver(DeviceRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Resolves a publication of a device; {@code speaker} is null for a client that did not log in. */
    Resolution resolve(@Nullable Speaker speaker, Publication publication, PublishTopic topic) {
        Kind kind = topic.kind();
        if (kind == null || topic.surplus()) {
            return refused(404, "no such endpoint", "unknown-topic", Disconnect.TOPIC_NAME_INVALID, null);
        }
        if (publication.qos() > 1) {
            return refused(400, "QoS 2 is not supported", "qos", Disconnect.QOS_NOT_SUPPORTED, null);
        }
        if (kind == Kind.EVENT && publication.qos() == 0) {
            return refused(400, "events need QoS 1", "qos", Disconnect.QOS_NOT_SUPPORTED, null);
        }
        String tenantId = topic.tenant() != null ? topic.tenant() : speaker == null ? null : speaker.tenant();
        String deviceId = topic.device() != null ? topic.device() : speaker == null ? null : speaker.device();
        if (tenantId == null || deviceId == null) {
            return refused(
                    400, "the topic must name tenant and device", "unknown-topic", Disconnect.TOPIC_NAME_INVALID, null);
        }
        String about = speaker != null && deviceId.equals(speaker.device()) ? null : deviceId;
        if (speaker != null && !tenantId.equals(speaker.tenant())) {
            return otherTenant(about);
        }
        Optional<Tenant> tenant = registry.tenant(tenantId);
        Optional<Device> device = registry.device(tenantId, deviceId);
        Resolution.Refused refusal = admit(speaker, tenant.orElse(null), device.orElse(null), about);
        return refusal != null
                ? refusal
                : message(speaker, publication, topic, tenant.orElseThrow(), device.orElseThrow());
    }

    /** Resolves the publication of an answer to a command. */
    Resolution resolveResponse(@Nullable Speaker speaker, Publication publication, PublishTopic topic) {
        ResponseTopic parsed = ResponseTopic.parse(topic);
        if (parsed == null || speaker == null) {
            return refused(404, "no such endpoint", "unknown-topic", Disconnect.TOPIC_NAME_INVALID, null);
        }
        if (publication.qos() > 1) {
            return refused(400, "QoS 2 is not supported", "qos", Disconnect.QOS_NOT_SUPPORTED, null);
        }
        String deviceId = parsed.device() != null ? parsed.device() : speaker.device();
        String about = deviceId.equals(speaker.device()) ? null : deviceId;
        if (parsed.status() == 0) {
            return refused(
                    400,
                    "the topic's last part must be a status from 200 to 599",
                    "payload",
                    Disconnect.TOPIC_NAME_INVALID,
                    about);
        }
        if (parsed.tenant() != null && !parsed.tenant().equals(speaker.tenant())) {
            return otherTenant(about);
        }
        Resolution.Refused refusal = admit(
                speaker,
                registry.tenant(speaker.tenant()).orElse(null),
                registry.device(speaker.tenant(), deviceId).orElse(null),
                about);
        if (refusal != null) {
            return refusal;
        }
        String contentType = parsed.bag().get("content-type");
        String given = contentType != null ? contentType : publication.contentType();
        return new Resolution.CommandAnswer(
                speaker.tenant(),
                deviceId,
                parsed.requestId(),
                new CommandOutcome.Answered(parsed.status(), given == null ? "" : given, publication.payload()));
    }

    /** The event by which a device, or a gateway, says for how long it takes commands. */
    DeviceMessage notification(Speaker speaker, String deviceId, int ttdSeconds) {
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

    private static Resolution.Refused otherTenant(@Nullable String about) {
        return refused(
                403, "a device may publish only for its own tenant", "other-tenant", Disconnect.NOT_AUTHORIZED, about);
    }

    private Resolution.@Nullable Refused admit(
            @Nullable Speaker speaker, @Nullable Tenant tenant, @Nullable Device device, @Nullable String about) {
        if (tenant == null || device == null) {
            return refused(404, "no such device", "unknown-device", Disconnect.NOT_AUTHORIZED, about);
        }
        if (!tenant.enabled() || !tenant.adapterEnabled(ADAPTER)) {
            return refused(403, "the tenant may not use this adapter", "disabled", Disconnect.NOT_AUTHORIZED, about);
        }
        if (!device.enabled()) {
            return refused(404, "the device is disabled", "disabled", Disconnect.NOT_AUTHORIZED, about);
        }
        if (speaker == null) {
            return tenant.authenticationRequired(ADAPTER)
                    ? refused(
                            401,
                            "the tenant's devices must log in",
                            "not-authenticated",
                            Disconnect.NOT_AUTHORIZED,
                            about)
                    : null;
        }
        if (about == null) {
            return null;
        }
        Optional<Device> gateway = registry.device(speaker.tenant(), speaker.device());
        return gateway.isPresent() && gateway.get().enabled() && device.mayConnectVia(gateway.get())
                ? null
                : refused(403, "the gateway may not speak for the device", "not-via", Disconnect.NOT_AUTHORIZED, about);
    }

    private Resolution message(
            @Nullable Speaker speaker, Publication publication, PublishTopic topic, Tenant tenant, Device device) {
        String contentType = topic.bag().get("content-type");
        if (contentType == null) {
            contentType = publication.contentType();
        }
        String gateway = speaker == null || speaker.device().equals(device.id()) ? null : speaker.device();
        String about = gateway == null ? null : device.id();
        boolean empty = publication.payload().length == 0;
        if (empty && contentType == null) {
            return refused(
                    400, "an empty payload needs a content-type", "payload", Disconnect.PAYLOAD_FORMAT_INVALID, about);
        }
        if (!empty && DeviceMessage.EMPTY_NOTIFICATION.equals(contentType)) {
            return refused(
                    400,
                    "an empty notification must have no payload",
                    "payload",
                    Disconnect.PAYLOAD_FORMAT_INVALID,
                    about);
        }
        if (contentType == null) {
            contentType = standard(tenant, device, "content-type") instanceof String text ? text : "";
        }
        Kind kind = topic.kind() == Kind.EVENT ? Kind.EVENT : Kind.TELEMETRY;
        return new Resolution.Accepted(new DeviceMessage(
                tenant.id(),
                device.id(),
                gateway,
                kind,
                contentType,
                publication.payload(),
                nowMicros(),
                publication.qos(),
                timeToLive(kind, publication, topic, tenant, device),
                null,
                topic.bag().get("correlation-id"),
                topic.name()));
    }

    /** Seconds: what the message says, else the device's, else the tenant's default; never above the tenant's maximum. */
    private static @Nullable Long timeToLive(
            Kind kind, Publication publication, PublishTopic topic, Tenant tenant, Device device) {
        String suffix = kind == Kind.EVENT ? "" : "-telemetry-qos" + publication.qos();
        Long wanted = seconds(topic.bag().get("hono-ttl"));
        if (wanted == null) {
            wanted = publication.expirySeconds();
        }
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

    private static @Nullable Long seconds(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Resolution.Refused refused(
            int code, String message, String reason, Disconnect disconnect, @Nullable String device) {
        return new Resolution.Refused(code, message, reason, disconnect, device);
    }
}
