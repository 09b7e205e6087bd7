package io.adit.server.twin;

import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.DeliveryJson;
import io.adit.notification.Sender;
import io.adit.things.TwinRuntime;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.things.model.ThingId;

/** Sends a message out of the outbox of a thing, with the subject {@value DeliveryJson#DITTO_SUBJECT}, to everybody who is subscribed to its messages then. */
public final class DittoSender implements Sender {
    private final TwinRuntime twins;

    /** @param twins stays open */
    public DittoSender(TwinRuntime twins) {
        this.twins = twins;
    }

    @Override
    public ContactKind kind() {
        return ContactKind.DITTO;
    }

    @Override
    public CompletionStage<Void> send(List<Delivery> deliveries) {
        Delivery delivery = deliveries.getFirst();
        ThingId thing = ThingId.of(delivery.contact().address());
        MessageHeaders messageHeaders = MessageHeaders.newBuilder(
                        MessageDirection.FROM, thing, DeliveryJson.DITTO_SUBJECT)
                .contentType("application/json")
                .correlationId(delivery.id())
                .build();
        Message<JsonObject> message = Message.<JsonObject>newBuilder(messageHeaders)
                .payload(JsonObject.of(DeliveryJson.of(delivery).encode()))
                .build();
        DittoHeaders headers = EngineSubject.headers().toBuilder()
                .correlationId(delivery.id())
                .responseRequired(false)
                .build();
        return twins.execute(SendThingMessage.of(thing, message, headers)).thenApply(response -> null);
    }

    @Override
    public void close() {
        // the runtime is closed by who opened it
    }
}
