package io.adit.streams.notify;

import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.DeliveryJson;
import io.adit.notification.Sender;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends a message out of the outbox of a thing of a Ditto, over HTTP, to everybody who is subscribed to its messages then. */
public final class DittoOutboxSender implements Sender {
    private final RestClient ditto;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "adit-ditto-messages"));

    /** @param ditto whose user may write the outboxes */
    public DittoOutboxSender(RestClient ditto) {
        this.ditto = ditto;
    }

    @Override
    public ContactKind kind() {
        return ContactKind.DITTO;
    }

    @Override
    public CompletionStage<Void> send(List<Delivery> deliveries) {
        Delivery delivery = deliveries.getFirst();
        String path = "/api/2/things/" + DittoApi.encode(delivery.contact().address()) + "/outbox/messages/"
                + DeliveryJson.DITTO_SUBJECT + "?timeout=0";
        String body = DeliveryJson.of(delivery).encode();
        return CompletableFuture.runAsync(
                () -> ditto.send("POST", path, body, Map.of("Correlation-Id", delivery.id()))
                        .orFail(),
                thread);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
