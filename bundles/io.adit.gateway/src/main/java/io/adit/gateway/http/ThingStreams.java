package io.adit.gateway.http;

import io.adit.gateway.wire.internal.Fanouts;
import io.adit.things.HistoryQuery;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.jspecify.annotations.Nullable;

/** Server-sent events of things and of messages to them. */
final class ThingStreams {
    private final Fanouts fanouts;
    private final HistoryStream history;

    ThingStreams(TwinRuntime twin, Fanouts fanouts) {
        this.fanouts = fanouts;
        this.history = new HistoryStream(twin);
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
        if (ids.size() == 1 && HistoryStream.isWanted(request)) {
            HistoryQuery query = HistoryStream.query(request, ids.iterator().next(), filter);
            return new Endpoint.Reply.Events(history.of(query, shown));
        }
        return new Endpoint.Reply.Events(sink -> fanouts.join(sink.context(), filter, shown, sink.reader()));
    }

    /** Messages to or from a thing or one of its features. */
    Endpoint.Reply ofMessages(WireRequest request, ThingId id, MessageAddress address) {
        TwinFilter filter =
                filter(request, Set.of(id), request.query().get("filter"), null).only(SignalKind.MESSAGES);
        MessageEvents shown = new MessageEvents(address);
        return new Endpoint.Reply.Events(sink -> fanouts.join(sink.context(), filter, shown, sink.reader()));
    }

    private static TwinFilter filter(
            WireRequest request, Set<ThingId> ids, @Nullable String rql, @Nullable JsonFieldSelector extraFields) {
        return new TwinFilter(request.user().subjects(), ids, request.list("namespaces"), rql, extraFields);
    }
}
