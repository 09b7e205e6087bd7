package io.adit.gateway.http;

import io.adit.gateway.wire.internal.Batch;
import io.adit.gateway.wire.internal.Fanouts;
import io.adit.things.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;

/**
 * Shows the messages of a mailbox as Ditto's server-sent events do: subject as event type, payload as data.
 *
 * @param address the mailbox, and the subject where only one is wanted
 */
record MessageEvents(MessageAddress address) implements Fanouts.View {
    @Override
    public Optional<Batch.Item> show(Delivery delivery) {
        return delivery.signal() instanceof MessageCommand<?, ?> command && address.takes(command.getMessage())
                ? Optional.of(new Batch.Item(block(command.getMessage()), "", ""))
                : Optional.empty();
    }

    private static byte[] block(Message<?> message) {
        StringBuilder block =
                new StringBuilder("event:").append(message.getSubject()).append('\n');
        String payload = message.getPayload()
                .map(Object::toString)
                .or(() -> message.getRawPayload()
                        .map(raw ->
                                StandardCharsets.UTF_8.decode(raw.duplicate()).toString()))
                .orElse("");
        payload.lines().forEach(line -> block.append("data:").append(line).append('\n'));
        if (payload.isEmpty()) {
            block.append("data:\n");
        }
        return block.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
