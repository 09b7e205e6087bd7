package io.adit.server.command;

import org.eclipse.ditto.json.JsonObject;

/**
 * A command as the journal has it.
 *
 * @param number rises with every command
 * @param thingId thing that it was sent to; empty where that is not known
 * @param featureId feature of that thing; empty without one
 * @param json all there is to tell of it
 */
public record SentCommand(long number, String thingId, String featureId, JsonObject json) {}
