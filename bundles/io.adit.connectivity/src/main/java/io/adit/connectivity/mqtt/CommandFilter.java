package io.adit.connectivity.mqtt;

import org.jspecify.annotations.Nullable;

/**
 * A topic filter for commands: {@code command|c/[tenant]/[device or +]/req|q/#}.
 *
 * @param endpoint {@code command} or {@code c}
 * @param tenant second segment as given
 * @param device third segment as given; {@code +} for all devices of a gateway
 * @param request {@code req} or {@code q}
 */
record CommandFilter(String endpoint, String tenant, String device, String request) {
    /** Returns the filter's parts; null where it does not have the form. */
    static @Nullable CommandFilter parse(String filter) {
        String[] segments = filter.split("/", -1);
        boolean form = segments.length == 5
                && (segments[0].equals("command") || segments[0].equals("c"))
                && (segments[3].equals("req") || segments[3].equals("q"))
                && segments[4].equals("#")
                && !segments[1].equals("+");
        return form ? new CommandFilter(segments[0], segments[1], segments[2], segments[3]) : null;
    }

    boolean behindGateway() {
        return device.equals("+");
    }

    /** The topic of a command, in the words that the device subscribed with. */
    String topic(String deviceId, @Nullable String requestId, String subject) {
        String target = behindGateway() ? deviceId : device;
        return String.join("/", endpoint, tenant, target, request, requestId == null ? "" : requestId, subject);
    }
}
