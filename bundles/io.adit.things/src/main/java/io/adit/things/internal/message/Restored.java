package io.adit.things.internal.message;

import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;

/** Responses with the correlation id that the sender of the command knows. */
final class Restored {
    private Restored() {}

    static CommandResponse<?> to(CommandResponse<?> response, DittoHeaders command) {
        String correlationId = command.getCorrelationId().orElse("");
        DittoHeaders headers = response.getDittoHeaders();
        if (correlationId.isEmpty()
                || headers.getCorrelationId().filter(correlationId::equals).isPresent()) {
            return response;
        }
        return (CommandResponse<?>) response.setDittoHeaders(
                headers.toBuilder().correlationId(correlationId).build());
    }
}
