package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.Batch;
import io.adit.gateway.wire.internal.EventHeaders;
import io.adit.gateway.wire.internal.Fanouts;
import io.adit.things.Delivery;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.entity.id.WithEntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;

/**
 * Shows signals as frames of the Ditto Protocol.
 *
 * @param declared the labels that the session declared
 */
record SignalView(Set<AcknowledgementLabel> declared) implements Fanouts.View {
    @Override
    public Optional<Batch.Item> show(Delivery delivery) {
        Signal<?> signal = delivery.signal();
        DittoHeaders headers = EventHeaders.of(signal.getDittoHeaders(), declared);
        Signal<?> shown = (Signal<?>) signal.setDittoHeaders(headers);
        String entity = signal instanceof WithEntityId with ? with.getEntityId().toString() : "";
        boolean answerable = signal instanceof Command<?>
                || !headers.getAcknowledgementRequests().isEmpty();
        return Optional.of(new Batch.Item(
                Frames.of(ProtocolText.of(shown, delivery.extra())),
                headers.getOrigin().orElse(""),
                answerable ? key(entity, headers.getCorrelationId().orElse("")) : ""));
    }

    /** By which answers to a signal are known. */
    static String key(String entity, String correlationId) {
        return entity + "|" + correlationId;
    }
}
