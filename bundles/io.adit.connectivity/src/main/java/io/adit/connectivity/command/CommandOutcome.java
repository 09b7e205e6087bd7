package io.adit.connectivity.command;

import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface CommandOutcome {
    /** The device has the one-way command. */
    record Delivered() implements CommandOutcome {}

    /**
     * The device answered.
     *
     * @param status 200 to 599, the device's own word
     * @param contentType MIME type; empty where the device gave none
     */
    record Answered(int status, String contentType, byte[] payload) implements CommandOutcome {}

    /**
     * The device did not get the command.
     *
     * @param status 400 where the device could not understand it, 404 for an unknown or disabled device, 409 where an interlock refuses, 429 where the
     *     tenant's data volume is used up, 503 when it can't be reached now
     * @param reason for the sender, in sentences
     * @param refusal which interlocks refuse; null where none does
     */
    record NotDelivered(int status, String reason, @Nullable Refusal refusal) implements CommandOutcome {
        /** Nothing but the way to the device is at fault. */
        public NotDelivered(int status, String reason) {
            this(status, reason, null);
        }
    }

    /** The device got the command, as far as one knows, and did not answer in time. */
    record Unanswered() implements CommandOutcome {}
}
