package io.adit.things.internal.message;

import io.adit.things.internal.Headers;
import java.util.Optional;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.entity.id.WithEntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.ErrorResponse;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;

/** The way back of receivers' answers to whom they are for. Thread-safe. */
public final class Answers {
    private final Rounds rounds;

    /** Answers for the rounds under way. */
    public Answers(Rounds rounds) {
        this.rounds = rounds;
    }

    /** As {@link io.adit.things.TwinRuntime#answer}. */
    public void take(CommandResponse<?> answer) {
        DittoHeaders headers = Headers.originated(answer.getDittoHeaders());
        CommandResponse<?> told = (CommandResponse<?>) answer.setDittoHeaders(headers);
        switch (told) {
            case Acknowledgement one -> acknowledge(one);
            case Acknowledgements several -> several.stream().forEach(this::acknowledge);
            case WithEntityId with -> respond(with.getEntityId(), told);
            default -> throw new IllegalArgumentException("No answer: " + answer.getType());
        }
    }

    private void acknowledge(Acknowledgement acknowledgement) {
        if (DittoAcknowledgementLabel.contains(acknowledgement.getLabel())) {
            return;
        }
        DittoHeaders headers = acknowledgement.getDittoHeaders();
        rounds.find(
                acknowledgement.getEntityId(),
                headers,
                open -> open.round().acknowledge((Acknowledgement)
                        Restored.to(acknowledgement, open.command().getDittoHeaders())));
    }

    private void respond(EntityId entity, CommandResponse<?> response) {
        rounds.find(entity, response.getDittoHeaders(), open -> {
            Optional<String> mismatch = mismatch(open.command(), response);
            if (mismatch.isPresent()) {
                open.round().refuse(mismatch.get());
            } else {
                open.round().respond(Restored.to(response, open.command().getDittoHeaders()));
            }
        });
    }

    private static Optional<String> mismatch(Command<?> command, CommandResponse<?> response) {
        if (response instanceof ErrorResponse<?>) {
            return Optional.empty();
        }
        boolean message = command instanceof MessageCommand<?, ?>;
        if (message != response instanceof MessageCommandResponse<?, ?>
                || (!message && !command.getName().equals(response.getName()))) {
            return Optional.of("Type of live response <" + response.getType() + "> is not related to type of command <"
                    + command.getType() + ">.");
        }
        // Receivers may answer a message to an inbox as message from an outbox, as Eclipse's client does.
        if (!message && !command.getResourcePath().equals(response.getResourcePath())) {
            return Optional.of("Resource path of live response <" + response.getResourcePath()
                    + "> differs from resource path of command <" + command.getResourcePath() + ">.");
        }
        return Optional.empty();
    }
}
