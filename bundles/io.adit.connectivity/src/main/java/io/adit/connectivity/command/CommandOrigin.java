package io.adit.connectivity.command;

/**
 * Where a command comes from, as far as it is known; for the record, not for the device.
 *
 * @param sender who gave it, as shown to others
 * @param thingId thing that it was sent to; empty where it was sent to the device itself
 * @param featureId feature of that thing; empty without one
 * @param correlationId by which its sender knows it
 */
public record CommandOrigin(String sender, String thingId, String featureId, String correlationId) {
    /** Nothing is known. */
    public static final CommandOrigin UNKNOWN = new CommandOrigin("", "", "", "");
}
