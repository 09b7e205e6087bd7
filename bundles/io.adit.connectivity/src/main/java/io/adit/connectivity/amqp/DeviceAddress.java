package io.adit.connectivity.amqp;

import io.adit.connectivity.DeviceMessage;
import org.jspecify.annotations.Nullable;

/**
 * An address that a device uses: {@code endpoint[/tenant[/device[/rest]]]}.
 *
 * @param endpoint first segment as given
 * @param tenant second segment; null when absent or empty
 * @param device third segment; null when absent or empty
 * @param rest what follows; null when absent or empty
 */
record DeviceAddress(
        String endpoint,
        @Nullable String tenant,
        @Nullable String device,
        @Nullable String rest) {
    /** Reads an address; a missing one has an empty endpoint. */
    static DeviceAddress parse(@Nullable String address) {
        String[] segments = (address == null ? "" : address).split("/", 4);
        return new DeviceAddress(segments[0], segment(segments, 1), segment(segments, 2), segment(segments, 3));
    }

    /** What the endpoint stands for; null where it is not for uploads. */
    DeviceMessage.@Nullable Kind kind() {
        return switch (endpoint) {
            case "telemetry", "t" -> DeviceMessage.Kind.TELEMETRY;
            case "event", "e" -> DeviceMessage.Kind.EVENT;
            default -> null;
        };
    }

    /** Whether the endpoint is for answers to commands. */
    boolean isAnswer() {
        return endpoint.equals("command_response") || endpoint.equals("cr");
    }

    /** Whether the address is one from which commands come. */
    boolean isCommandSource() {
        return rest == null && (endpoint.equals("command") || endpoint.equals("c"));
    }

    private static @Nullable String segment(String[] segments, int index) {
        return index < segments.length && !segments[index].isEmpty() ? segments[index] : null;
    }
}
