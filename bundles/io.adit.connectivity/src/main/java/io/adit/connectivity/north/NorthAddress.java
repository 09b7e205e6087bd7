package io.adit.connectivity.north;

import org.jspecify.annotations.Nullable;

/**
 * An address of the north side: {@code endpoint/tenant[/rest]}.
 *
 * @param endpoint what it is for
 * @param tenant not empty
 * @param rest a device or reply id, which may have slashes; empty where there is none
 */
record NorthAddress(String endpoint, String tenant, String rest) {
    /** Returns the address's parts; null where it does not have the form. */
    static @Nullable NorthAddress parse(@Nullable String address) {
        String[] segments = address == null ? new String[0] : address.split("/", 3);
        if (segments.length < 2 || segments[1].isEmpty()) {
            return null;
        }
        return new NorthAddress(segments[0], segments[1], segments.length == 3 ? segments[2] : "");
    }

    /** Whether applications can receive from it. */
    boolean isSource() {
        return switch (endpoint) {
            case "telemetry", "event" -> rest.isEmpty();
            case "command_response" -> !rest.isEmpty();
            default -> false;
        };
    }

    /** Whether applications can open a link for sending to it. */
    boolean isTarget() {
        return endpoint.equals("command") && rest.isEmpty();
    }
}
