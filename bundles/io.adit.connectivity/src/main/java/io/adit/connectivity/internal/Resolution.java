package io.adit.connectivity.internal;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandOutcome;
import org.jspecify.annotations.Nullable;

/** What becomes of something that a device sent. */
public sealed interface Resolution {
    /** It may go downstream. */
    record Accepted(DeviceMessage message) implements Resolution {}

    /**
     * It answers a command.
     *
     * @param requestId as it stood in the command
     */
    record CommandAnswer(String tenant, String deviceId, String requestId, CommandOutcome.Answered answer)
            implements Resolution {}

    /**
     * It may not.
     *
     * @param code HTTP-like status as Hono's error messages carry it
     * @param message one sentence for the device
     * @param reason the kind of refusal, also a counter's name
     * @param device the device it was about where that is another one than the speaker; null otherwise
     */
    record Refused(
            int code,
            String message,
            Reason reason,
            @Nullable String device) implements Resolution {}

    /** Why something was refused. */
    enum Reason {
        /** No such endpoint, or an address that does not say whose message it is. */
        UNKNOWN_TOPIC,
        /** A quality of service that the endpoint does not have. */
        QOS,
        /** Another tenant than the speaker's. */
        OTHER_TENANT,
        UNKNOWN_DEVICE,
        /** Tenant, adapter or device is disabled. */
        DISABLED,
        /** Nobody logged in where the tenant wants it. */
        NOT_AUTHENTICATED,
        /** A gateway that may not speak for the device. */
        NOT_VIA,
        /** The tenant's data volume is used up. */
        LIMIT,
        /** Larger than the tenant's messages may be. */
        TOO_LARGE,
        /** Payload and content type do not go together. */
        PAYLOAD,
        /** Downstream could not keep it. */
        NOT_STORED;

        /** The counter's name. */
        public String counter() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
