package io.adit.engine;

/**
 * What a device sent, as received.
 *
 * @param sequence number given by the ingest journal; rises by at least one from message to message
 * @param arrivalMicros time of arrival, microseconds since 1970-01-01T00:00Z
 * @param tenant Hono tenant of the device
 * @param deviceId Hono id of the device that measured (not of the gateway that spoke for it)
 * @param contentType MIME type; empty where the device gave none
 * @param payload the bytes; not copied, must not be changed afterwards
 */
public record RawMessage(
        long sequence, long arrivalMicros, String tenant, String deviceId, String contentType, byte[] payload) {}
