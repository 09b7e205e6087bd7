package io.adit.engine;

/**
 * What is known of the clock of a device that sends times.
 *
 * @param tenant Hono tenant of the device
 * @param deviceId Hono id of the device
 * @param behindMicros by how much its clock is behind that of the server, less than 0 where it is ahead; includes the usual delay of its
 *     messages
 */
public record DeviceClock(String tenant, String deviceId, long behindMicros) {}
