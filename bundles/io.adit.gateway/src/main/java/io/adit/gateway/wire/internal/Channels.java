package io.adit.gateway.wire.internal;

import io.adit.things.SignalKind;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThings;

/** Which channels a command can take. */
public final class Channels {
    private Channels() {}

    /**
     * Passes every command but a query of several things over the live channel, which has no one thing to go to.
     *
     * @throws GatewayError 400 for it
     */
    public static Command<?> requireOneThing(Command<?> command) {
        if (command instanceof RetrieveThings && SignalKind.isLive(command)) {
            throw GatewayError.badRequest("Several things can't be read over the live channel; read one at a time.");
        }
        return command;
    }
}
