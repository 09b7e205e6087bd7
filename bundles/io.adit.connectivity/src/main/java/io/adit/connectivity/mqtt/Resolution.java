package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandOutcome;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import org.jspecify.annotations.Nullable;

/** What becomes of a publication. */
sealed interface Resolution {
    /** It may go downstream. */
    record Accepted(DeviceMessage message) implements Resolution {}

    /**
     * It answers a command.
     *
     * @param requestId as it stood in the command's topic
     */
    record CommandAnswer(String tenant, String deviceId, String requestId, CommandOutcome.Answered answer)
            implements Resolution {}

    /**
     * It may not.
     *
     * @param code HTTP-like status as Hono's error messages carry it
     * @param message one sentence for the device
     * @param reason counter name
     * @param disconnect MQTT 5 reason code in case the connection is closed for it
     * @param device the device it was about where that is another one than the speaker; null otherwise
     */
    record Refused(
            int code,
            String message,
            String reason,
            Disconnect disconnect,
            @Nullable String device) implements Resolution {}
}
