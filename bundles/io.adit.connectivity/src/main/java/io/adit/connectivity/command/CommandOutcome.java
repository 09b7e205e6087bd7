package io.adit.connectivity.command;

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
     * @param status 404 for an unknown or disabled device, 503 when it can't be reached now
     * @param reason one sentence for the sender
     */
    record NotDelivered(int status, String reason) implements CommandOutcome {}

    /** The device got the command, as far as one knows, and did not answer in time. */
    record Unanswered() implements CommandOutcome {}
}
