package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.Upload;
import io.adit.connectivity.internal.UploadResolver;
import io.adit.connectivity.registry.DeviceRegistry;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Decides by Hono's rules for topics what a publication is: an upload, an answer to a command, or refused. Thread-safe. */
final class PublishResolver {
    static final String ADAPTER = "hono-mqtt";

    private final UploadResolver uploads;

    PublishResolver(DeviceRegistry registry, Clock clock) {
        this.uploads = new UploadResolver(registry, ADAPTER, clock);
    }

    /** Resolves a publication of a device; {@code speaker} is null for a client that did not log in. */
    Resolution resolve(@Nullable Speaker speaker, Publication publication, PublishTopic topic) {
        ResponseTopic response = ResponseTopic.parse(topic);
        Kind kind = topic.kind();
        boolean known = response == null ? kind != null && !topic.surplus() : speaker != null;
        if (!known) {
            return refused(404, "no such endpoint", Resolution.Reason.UNKNOWN_TOPIC);
        }
        if (publication.qos() > 1) {
            return refused(400, "QoS 2 is not supported", Resolution.Reason.QOS);
        }
        if (kind == Kind.EVENT && publication.qos() == 0) {
            return refused(400, "events need QoS 1", Resolution.Reason.QOS);
        }
        String contentType = topic.bag().get("content-type");
        if (contentType == null) {
            contentType = publication.contentType();
        }
        if (response != null && speaker != null) {
            return uploads.resolveAnswer(
                    speaker,
                    response.tenant(),
                    response.device(),
                    response.requestId(),
                    new CommandOutcome.Answered(
                            response.status(), contentType == null ? "" : contentType, publication.payload()));
        }
        return uploads.resolve(speaker, upload(publication, topic, contentType));
    }

    private static Upload upload(Publication publication, PublishTopic topic, @Nullable String contentType) {
        Long ttl = seconds(topic.bag().get("hono-ttl"));
        return new Upload(
                topic.kind() == Kind.EVENT ? Kind.EVENT : Kind.TELEMETRY,
                topic.tenant(),
                topic.device(),
                publication.qos(),
                publication.payload(),
                contentType,
                ttl == null ? publication.expirySeconds() : ttl,
                null,
                topic.bag().get("correlation-id"),
                topic.name(),
                topic.bag().get(Upload.TRACEPARENT));
    }

    /** The event by which a device, or a gateway, says for how long it takes commands. */
    DeviceMessage notification(Speaker speaker, String deviceId, int ttdSeconds) {
        return uploads.notification(speaker, deviceId, ttdSeconds);
    }

    private static @Nullable Long seconds(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Resolution.Refused refused(int code, String message, Resolution.Reason reason) {
        return new Resolution.Refused(code, message, reason, null);
    }
}
