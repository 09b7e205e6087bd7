package io.adit.server.ingest;

/**
 * A device that sent messages which gave no sample.
 *
 * @param count how many
 * @param reason why the last one gave none, one sentence
 * @param lastMicros when the last one came, microseconds since the epoch
 * @param lastSequence where the last one stands in the ingest journal
 */
public record UndecodableDevice(
        String tenant, String deviceId, long count, String reason, long lastMicros, long lastSequence) {}
