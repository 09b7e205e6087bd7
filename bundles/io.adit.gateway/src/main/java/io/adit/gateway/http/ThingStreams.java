package io.adit.gateway.http;

import io.adit.things.Delivery;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import io.adit.things.TwinRuntime;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.jspecify.annotations.Nullable;

/** Server-sent events of things and of messages to them. */
final class ThingStreams {
    private final TwinRuntime twin;

    ThingStreams(TwinRuntime twin) {
        this.twin = twin;
    }

    /** Events of all things, or those of the parameters {@code ids} and {@code namespaces}. */
    Endpoint.Reply ofThings(WireRequest request) {
        Set<ThingId> ids = request.list("ids").stream().map(ThingId::of).collect(Collectors.toUnmodifiableSet());
        return events(request, ids, JsonPointer.empty());
    }

    /** Events of one thing, or of a part of it. */
    Endpoint.Reply ofThing(WireRequest request, ThingId id, ThingResource resource) {
        return events(request, Set.of(id), resource.inThing());
    }

    private Endpoint.Reply events(WireRequest request, Set<ThingId> ids, JsonPointer pointer) {
        JsonFieldSelector extraFields =
                WireRequest.selector(request.query().get("extraFields")).orElse(null);
        ThingEvents shown = new ThingEvents(request.fields().orElse(null), extraFields, pointer);
        TwinFilter filter =
                filter(request, ids, request.query().get("filter"), extraFields).only(SignalKind.EVENTS);
        return new Endpoint.Reply.Events(sink -> twin.subscribe(filter, new Reader(sink, shown)));
    }

    /** Gives one reader what it shares with all readers of the same view. */
    private record Reader(EventStream.Sink sink, ThingEvents shown) implements TwinListener {
        @Override
        public void onSignal(Signal<?> signal, JsonObject extra) {
            onDelivery(new Delivery(signal, extra));
        }

        @Override
        public void onDelivery(Delivery delivery) {
            if (delivery.signal() instanceof ThingEvent<?> event) {
                delivery.shared(shown, () -> shown.show(event, delivery.extra())).ifPresent(sink::data);
            }
        }
    }

    /** Messages to or from a thing or one of its features. */
    Endpoint.Reply ofMessages(WireRequest request, ThingId id, MessageAddress address) {
        TwinFilter filter =
                filter(request, Set.of(id), request.query().get("filter"), null).only(SignalKind.MESSAGES);
        return new Endpoint.Reply.Events(sink -> twin.subscribe(filter, (signal, extra) -> {
            if (signal instanceof MessageCommand<?, ?> command && address.takes(command.getMessage())) {
                sink.send(block(command.getMessage()));
            }
        }));
    }

    private static TwinFilter filter(
            WireRequest request, Set<ThingId> ids, @Nullable String rql, @Nullable JsonFieldSelector extraFields) {
        return new TwinFilter(request.user().subjects(), ids, request.list("namespaces"), rql, extraFields);
    }

    private static String block(Message<?> message) {
        StringBuilder block =
                new StringBuilder("event:").append(message.getSubject()).append('\n');
        String payload = message.getPayload().map(Object::toString).orElse("");
        payload.lines().forEach(line -> block.append("data:").append(line).append('\n'));
        if (payload.isEmpty()) {
            block.append("data:\n");
        }
        return block.toString();
    }
}
