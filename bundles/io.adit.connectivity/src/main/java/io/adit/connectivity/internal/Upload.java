package io.adit.connectivity.internal;

import io.adit.connectivity.DeviceMessage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a device sent, freed of its protocol and not yet looked at.
 *
 * @param tenant the tenant that it named; null: its own
 * @param device the device that it named; null: itself
 * @param qos 0 or 1
 * @param contentType as it said; null where it did not
 * @param ttlSeconds wanted time to live; null where it did not say
 * @param ttdSeconds for how long it waits for a command; null where it does not
 * @param correlationId its own id of the message; null where it gave none
 * @param address the address that it used, for example {@code telemetry}
 * @param traceparent the trace that it says it belongs to; null where it says none
 */
public record Upload(
        Kind kind,
        @Nullable String tenant,
        @Nullable String device,
        int qos,
        byte[] payload,
        @Nullable String contentType,
        @Nullable Long ttlSeconds,
        @Nullable Integer ttdSeconds,
        @Nullable String correlationId,
        String address,
        @Nullable String traceparent) {
    /** Where W3C's trace context is: an HTTP header, a user property of MQTT 5, an application property of AMQP. */
    public static final String TRACEPARENT = "traceparent";

    /** An upload of no trace. */
    public Upload(
            Kind kind,
            @Nullable String tenant,
            @Nullable String device,
            int qos,
            byte[] payload,
            @Nullable String contentType,
            @Nullable Long ttlSeconds,
            @Nullable Integer ttdSeconds,
            @Nullable String correlationId,
            String address) {
        this(kind, tenant, device, qos, payload, contentType, ttlSeconds, ttdSeconds, correlationId, address, null);
    }
}
