package io.adit.things.internal.event;

import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.placeholders.PlaceholderFactory;
import org.eclipse.ditto.placeholders.TimePlaceholder;
import org.eclipse.ditto.protocol.TopicPath;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.protocol.placeholders.ResourcePlaceholder;
import org.eclipse.ditto.protocol.placeholders.TopicPathPlaceholder;
import org.eclipse.ditto.rql.parser.RqlPredicateParser;
import org.eclipse.ditto.rql.query.criteria.Criteria;
import org.eclipse.ditto.rql.query.filter.QueryFilterCriteriaFactory;
import org.eclipse.ditto.rql.query.things.ThingPredicateVisitor;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.eclipse.ditto.things.model.signals.events.ThingEventToThingConverter;
import org.jspecify.annotations.Nullable;

/** One subscription: decides what its listener gets, and gives it. */
public final class Subscriber {
    private static final DittoProtocolAdapter ADAPTER = DittoProtocolAdapter.newInstance();

    private final TwinFilter filter;
    private final TwinListener listener;
    private final @Nullable Criteria criteria;
    private volatile boolean ended;

    Subscriber(TwinFilter filter, TwinListener listener) {
        this.filter = filter;
        this.listener = listener;
        String rql = filter.rql();
        this.criteria = rql == null
                ? null
                : QueryFilterCriteriaFactory.modelBased(
                                RqlPredicateParser.getInstance(),
                                TopicPathPlaceholder.getInstance(),
                                ResourcePlaceholder.getInstance(),
                                TimePlaceholder.getInstance(),
                                PlaceholderFactory.newHeadersPlaceholder())
                        .filterCriteria(rql, DittoHeaders.empty());
    }

    void end() {
        ended = true;
    }

    /** Gives the listener its view of a signal, when it wants it and may see it; tells whether it did. */
    boolean offer(Published published, Views views) {
        if (ended || !wants(published)) {
            return false;
        }
        Signal<?> signal = views.signal(filter.subjects());
        if (signal == null) {
            return false;
        }
        JsonObject extra = views.extra(filter.subjects(), filter.extraFields());
        if (!matches(signal, extra)) {
            return false;
        }
        listener.onSignal(signal, extra);
        return true;
    }

    private boolean wants(Published published) {
        return (filter.thingIds().isEmpty() || filter.thingIds().contains(published.id()))
                && (filter.namespaces().isEmpty()
                        || filter.namespaces().contains(published.id().getNamespace()));
    }

    /*
     * As in Ditto the filter sees what the event itself carries, and the extra fields; not the whole thing.
     */
    private boolean matches(Signal<?> signal, JsonObject extra) {
        if (criteria == null) {
            return true;
        }
        Thing seen = seen(signal, extra);
        TopicPath topic = ADAPTER.toTopicPath(signal);
        return ThingPredicateVisitor.apply(
                        criteria,
                        PlaceholderFactory.newPlaceholderResolver(TopicPathPlaceholder.getInstance(), topic),
                        PlaceholderFactory.newPlaceholderResolver(ResourcePlaceholder.getInstance(), signal),
                        PlaceholderFactory.newPlaceholderResolver(TimePlaceholder.getInstance(), new Object()),
                        PlaceholderFactory.newPlaceholderResolver(
                                PlaceholderFactory.newHeadersPlaceholder(), signal.getDittoHeaders()))
                .test(seen);
    }

    private Thing seen(Signal<?> signal, JsonObject extra) {
        JsonFieldSelector fields = filter.extraFields();
        if (signal instanceof ThingEvent<?> event && fields == null) {
            return ThingEventToThingConverter.thingEventToThing(event)
                    .orElseGet(
                            () -> Thing.newBuilder().setId(event.getEntityId()).build());
        }
        if (signal instanceof ThingEvent<?> || signal instanceof MessageCommand<?, ?>) {
            JsonFieldSelector selected = fields == null
                    ? JsonFactory.newFieldSelector(
                            "thingId",
                            org.eclipse.ditto.json.JsonParseOptions.newBuilder()
                                    .withoutUrlDecoding()
                                    .build())
                    : fields;
            return ThingEventToThingConverter.mergeThingWithExtraFields(signal, selected, extra)
                    .orElseGet(() -> Thing.newBuilder().build());
        }
        return Thing.newBuilder().build();
    }
}
