package io.adit.connectivity.mqtt;

import org.jspecify.annotations.Nullable;

/**
 * A PUBLISH packet as it came, freed of its transport.
 *
 * @param topic topic name with property bag, aliases resolved
 * @param packetId packet identifier; 0 with QoS 0
 * @param qos 0, 1 or 2
 * @param payload the bytes
 * @param contentType MQTT 5 content type; null otherwise
 * @param expirySeconds MQTT 5 message expiry; null otherwise
 */
record Publication(
        String topic,
        int packetId,
        int qos,
        byte[] payload,
        @Nullable String contentType,
        @Nullable Long expirySeconds) {}
