package io.adit.connectivity;

import org.jspecify.annotations.Nullable;

/**
 * One telemetry or event message, authenticated and authorised.
 *
 * @param tenant Hono tenant
 * @param deviceId the device that measured
 * @param gatewayId the gateway that spoke for it; null where the device spoke itself
 * @param kind telemetry or event
 * @param contentType MIME type after registry defaults; empty where none is known
 * @param payload the bytes as received
 * @param arrivalMicros time of arrival, microseconds since the epoch
 * @param qos 0 or 1 as the device sent it
 * @param ttlSeconds time to live after registry caps; null: unlimited
 * @param ttdSeconds for how long the device will take commands from now on: -1 until further notice, 0 no longer; null:
 *     not said
 * @param correlationId the device's own id of the message where it gave one
 * @param address the address that the device used, for example {@code telemetry}
 * @param traceparent the trace that the device says it belongs to, as W3C writes it; unchecked; null where it says none
 */
public record DeviceMessage(
        String tenant,
        String deviceId,
        @Nullable String gatewayId,
        Kind kind,
        String contentType,
        byte[] payload,
        long arrivalMicros,
        int qos,
        @Nullable Long ttlSeconds,
        @Nullable Integer ttdSeconds,
        @Nullable String correlationId,
        String address,
        @Nullable String traceparent) {
    /** Content type of a message without payload that only says whether the device takes commands. */
    public static final String EMPTY_NOTIFICATION = "application/vnd.eclipse-hono-empty-notification";

    /** Content type of an event without payload that says that the device registered itself ({@code NEW}). */
    public static final String PROVISIONING_NOTIFICATION =
            "application/vnd.eclipse-hono-device-provisioning-notification";

    /** A message of no trace. */
    public DeviceMessage(
            String tenant,
            String deviceId,
            @Nullable String gatewayId,
            Kind kind,
            String contentType,
            byte[] payload,
            long arrivalMicros,
            int qos,
            @Nullable Long ttlSeconds,
            @Nullable Integer ttdSeconds,
            @Nullable String correlationId,
            String address) {
        this(
                tenant,
                deviceId,
                gatewayId,
                kind,
                contentType,
                payload,
                arrivalMicros,
                qos,
                ttlSeconds,
                ttdSeconds,
                correlationId,
                address,
                null);
    }

    /** Hono's two kinds of downstream message. */
    public enum Kind {
        TELEMETRY,
        EVENT
    }

    /** Returns whether a content type is one of the notifications that carry no measurement. */
    public static boolean isNotification(String contentType) {
        return EMPTY_NOTIFICATION.equals(contentType) || PROVISIONING_NOTIFICATION.equals(contentType);
    }
}
