package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.Delivery;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.exceptions.StreamingSubscriptionNotFoundException;
import org.eclipse.ditto.base.model.signals.commands.streaming.CancelStreamingSubscription;
import org.eclipse.ditto.base.model.signals.commands.streaming.RequestFromStreamingSubscription;
import org.eclipse.ditto.base.model.signals.commands.streaming.StreamingSubscriptionCommand;
import org.eclipse.ditto.base.model.signals.commands.streaming.SubscribeForPersistedEvents;
import org.eclipse.ditto.base.model.signals.events.streaming.StreamingSubscriptionComplete;
import org.eclipse.ditto.base.model.signals.events.streaming.StreamingSubscriptionCreated;
import org.eclipse.ditto.base.model.signals.events.streaming.StreamingSubscriptionFailed;
import org.eclipse.ditto.base.model.signals.events.streaming.StreamingSubscriptionHasNext;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;

/**
 * Former events of things and policies for one session by Ditto's streaming subscription protocol: subscribe, request so many, get them one by one,
 * complete. At most 20 at a time. Thread-safe.
 */
final class SessionHistory implements AutoCloseable {
    private static final int MOST = 20;

    private final TwinRuntime twin;
    private final Consumer<String> outbox;
    private final Map<String, Running> subscriptions = new HashMap<>();

    private static final class Running {
        final String id;
        final SubscribeForPersistedEvents wanted;
        final ArrayDeque<Delivery> read = new ArrayDeque<>();
        HistoryQuery next;
        boolean all;
        boolean busy;
        long demand;

        Running(String id, SubscribeForPersistedEvents wanted, HistoryQuery query) {
            this.id = id;
            this.wanted = wanted;
            this.next = query;
        }
    }

    SessionHistory(TwinRuntime twin, Consumer<String> outbox) {
        this.twin = twin;
        this.outbox = outbox;
    }

    synchronized void on(StreamingSubscriptionCommand<?> command) {
        switch (command) {
            case SubscribeForPersistedEvents subscribe -> subscribe(subscribe);
            case RequestFromStreamingSubscription request -> request(request);
            case CancelStreamingSubscription cancel -> subscriptions.remove(cancel.getSubscriptionId());
            default -> throw GatewayError.badRequest("A session can't send " + command.getType() + ".");
        }
    }

    private void subscribe(SubscribeForPersistedEvents wanted) {
        if (subscriptions.size() >= MOST) {
            throw GatewayError.overloaded("A session can read " + MOST + " histories at a time; cancel one.");
        }
        EntityId entity = wanted.getEntityId();
        DittoHeaders headers = wanted.getDittoHeaders();
        String filter = wanted.getFilter().orElse(null);
        HistoryQuery query = new HistoryQuery(
                entity,
                headers,
                wanted.getFromHistoricalRevision(),
                wanted.getToHistoricalRevision() == Long.MAX_VALUE ? 0 : wanted.getToHistoricalRevision(),
                wanted.getFromHistoricalTimestamp(),
                wanted.getToHistoricalTimestamp(),
                new TwinFilter(headers.getAuthorizationContext(), Set.of(), Set.of(), filter, null));
        Running running = new Running(UUID.randomUUID().toString(), wanted, query);
        subscriptions.put(running.id, running);
        send(StreamingSubscriptionCreated.of(running.id, entity, headers));
    }

    private void request(RequestFromStreamingSubscription request) {
        Running running = subscriptions.get(request.getSubscriptionId());
        if (running == null) {
            DittoHeaders headers = request.getDittoHeaders();
            String id = request.getSubscriptionId();
            var missing = StreamingSubscriptionNotFoundException.of(id, headers);
            send(StreamingSubscriptionFailed.of(id, request.getEntityId(), missing, headers));
            return;
        }
        running.demand = Math.min(Long.MAX_VALUE / 2, running.demand + Math.max(1, request.getDemand()));
        go(running);
    }

    private void go(Running running) {
        DittoHeaders headers = running.wanted.getDittoHeaders();
        while (running.demand > 0 && !running.read.isEmpty()) {
            running.demand--;
            Delivery next = running.read.remove();
            JsonObject item = JsonFactory.newObject(ProtocolText.of(next.signal(), next.extra()));
            send(StreamingSubscriptionHasNext.of(running.id, running.wanted.getEntityId(), item, headers));
        }
        if (running.read.isEmpty() && running.all) {
            subscriptions.remove(running.id);
            send(StreamingSubscriptionComplete.of(running.id, running.wanted.getEntityId(), headers));
        } else if (running.demand > 0 && !running.busy) {
            running.busy = true;
            var unused = twin.history(running.next).whenComplete((page, failure) -> read(running, page, failure));
        }
    }

    private synchronized void read(Running running, HistoryPage page, Throwable failure) {
        running.busy = false;
        if (subscriptions.get(running.id) != running) {
            return;
        }
        if (failure != null) {
            subscriptions.remove(running.id);
            DittoHeaders headers = running.wanted.getDittoHeaders();
            var error = WireErrors.of(failure, headers.getCorrelationId().orElse(""));
            send(StreamingSubscriptionFailed.of(running.id, running.wanted.getEntityId(), error, headers));
            return;
        }
        running.read.addAll(page.events());
        running.all = page.next() == 0;
        running.next = running.next.from(page.next());
        go(running);
    }

    private void send(Signal<?> signal) {
        outbox.accept(ProtocolText.of(signal, JsonObject.empty()));
    }

    @Override
    public synchronized void close() {
        subscriptions.clear();
    }
}
