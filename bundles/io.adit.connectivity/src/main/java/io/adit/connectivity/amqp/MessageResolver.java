package io.adit.connectivity.amqp;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.Upload;
import io.adit.connectivity.internal.UploadResolver;
import io.adit.connectivity.internal.amqp.Messages;
import io.adit.connectivity.registry.DeviceRegistry;
import java.time.Clock;
import org.apache.qpid.proton.message.Message;
import org.jspecify.annotations.Nullable;

/** Decides by Hono's rules for addresses what a message is: an upload, an answer to a command, or refused. Thread-safe. */
final class MessageResolver {
    static final String ADAPTER = "hono-amqp";

    private final UploadResolver uploads;

    MessageResolver(DeviceRegistry registry, Clock clock) {
        this.uploads = new UploadResolver(registry, ADAPTER, clock);
    }

    /**
     * Resolves a message of a device.
     *
     * @param speaker null for a client that did not log in
     * @param settled whether the device does not care what becomes of the message
     */
    Resolution resolve(@Nullable Speaker speaker, Message message, boolean settled) {
        DeviceAddress address = DeviceAddress.parse(message.getAddress());
        byte[] payload = Messages.payload(message);
        if (payload == null) {
            return refused(400, "the body must be one Data section", Resolution.Reason.PAYLOAD);
        }
        if (address.isAnswer()) {
            return answer(speaker, address, message, payload);
        }
        Kind kind = address.kind();
        if (kind == null || address.rest() != null) {
            return refused(404, "no such endpoint", Resolution.Reason.UNKNOWN_TOPIC);
        }
        return kind == Kind.EVENT && settled
                ? refused(400, "events must be sent unsettled", Resolution.Reason.QOS)
                : uploads.resolve(speaker, upload(kind, address, message, payload, settled ? 0 : 1));
    }

    private static Upload upload(Kind kind, DeviceAddress address, Message message, byte[] payload, int qos) {
        Object correlation = message.getCorrelationId();
        return new Upload(
                kind,
                address.tenant(),
                address.device(),
                qos,
                payload,
                message.getContentType(),
                timeToLive(message),
                null,
                correlation == null ? null : correlation.toString(),
                message.getAddress(),
                Messages.property(message, Upload.TRACEPARENT) instanceof String trace ? trace : null);
    }

    /** Seconds: the application property {@code hono-ttl}, else the header's ttl, which then is one second at least. */
    private static @Nullable Long timeToLive(Message message) {
        if (Messages.property(message, "hono-ttl") instanceof Number seconds) {
            return seconds.longValue();
        }
        return message.getTtl() > 0 ? Long.valueOf(Math.max(1, message.getTtl() / 1000)) : null;
    }

    private Resolution answer(@Nullable Speaker speaker, DeviceAddress address, Message message, byte[] payload) {
        if (speaker == null) {
            return refused(401, "log in to answer a command", Resolution.Reason.NOT_AUTHENTICATED);
        }
        Object requestId = message.getCorrelationId();
        if (!(requestId instanceof String id) || !id.equals(address.rest())) {
            return refused(400, "an answer needs the request's reply-to and correlation-id", Resolution.Reason.PAYLOAD);
        }
        if (!(Messages.property(message, "status") instanceof Integer status)) {
            return refused(400, "an answer needs application property status, an int", Resolution.Reason.PAYLOAD);
        }
        String contentType = message.getContentType();
        return uploads.resolveAnswer(
                speaker,
                address.tenant(),
                address.device(),
                id,
                new CommandOutcome.Answered(status, contentType == null ? "" : contentType, payload));
    }

    /** Returns why a device or gateway may not listen for the commands of a device; null where it may. */
    Resolution.@Nullable Refused refusesCommands(Speaker speaker, String tenant, String device) {
        return uploads.refusesCommands(speaker, tenant, device);
    }

    /** The event by which a device, or a gateway, says for how long it takes commands. */
    DeviceMessage notification(Speaker speaker, String deviceId, int ttdSeconds) {
        return uploads.notification(speaker, deviceId, ttdSeconds);
    }

    private static Resolution.Refused refused(int code, String message, Resolution.Reason reason) {
        return new Resolution.Refused(code, message, reason, null);
    }
}
