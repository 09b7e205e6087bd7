package io.adit.gateway.wire.internal;

import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;

/** Which channels a command can take. */
public final class Channels {
    private static final String LIVE = "live";

    private Channels() {}

    /**
     * Passes every command but those on a thing over the live channel, so that none of them changes the twin by mistake.
     *
     * @throws GatewayError 400 for them
     */
    public static Command<?> requireTwin(Command<?> command) {
        boolean live =
                command.getDittoHeaders().getChannel().filter(LIVE::equals).isPresent();
        if (live && command instanceof ThingCommand<?>) {
            throw GatewayError.badRequest("The live channel takes messages only; use the twin channel here.");
        }
        return command;
    }
}
