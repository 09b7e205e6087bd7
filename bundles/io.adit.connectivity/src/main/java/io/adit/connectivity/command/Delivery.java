package io.adit.connectivity.command;

import org.jspecify.annotations.Nullable;

/**
 * A command on its way to a receiver.
 *
 * @param command what the application gave
 * @param requestId names the request in the device's answer; null for a one-way command
 */
public record Delivery(DeviceCommand command, @Nullable String requestId) {}
