package io.adit.things.internal.event;

import io.adit.things.TwinFilter;
import io.adit.things.internal.rql.ThingRql;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonParseOptions;
import org.eclipse.ditto.placeholders.PlaceholderFactory;
import org.eclipse.ditto.placeholders.TimePlaceholder;
import org.eclipse.ditto.protocol.TopicPath;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.protocol.placeholders.ResourcePlaceholder;
import org.eclipse.ditto.protocol.placeholders.TopicPathPlaceholder;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.eclipse.ditto.things.model.signals.events.ThingEventToThingConverter;
import org.jspecify.annotations.Nullable;

/** The RQL expression of a subscription. As in Ditto it sees what a signal carries and the extra fields, not the thing. */
final class EventFilter {
    private static final DittoProtocolAdapter ADAPTER = DittoProtocolAdapter.newInstance();
    private static final JsonFieldSelector ID = JsonFactory.newFieldSelector(
            "thingId", JsonParseOptions.newBuilder().withoutUrlDecoding().build());

    private final @Nullable ThingRql criteria;
    private final @Nullable JsonFieldSelector extraFields;

    /** Fails with InvalidRqlExpressionException. */
    EventFilter(TwinFilter filter) {
        String rql = filter.rql();
        extraFields = filter.extraFields();
        criteria = rql == null
                ? null
                : ThingRql.parse(
                        rql,
                        DittoHeaders.empty(),
                        TopicPathPlaceholder.getInstance(),
                        ResourcePlaceholder.getInstance(),
                        TimePlaceholder.getInstance(),
                        PlaceholderFactory.newHeadersPlaceholder());
    }

    boolean matches(Signal<?> signal, JsonObject extra) {
        if (criteria == null) {
            return true;
        }
        TopicPath topic = ADAPTER.toTopicPath(signal);
        return criteria.holds(
                seen(signal, extra),
                PlaceholderFactory.newPlaceholderResolver(TopicPathPlaceholder.getInstance(), topic),
                PlaceholderFactory.newPlaceholderResolver(ResourcePlaceholder.getInstance(), signal),
                PlaceholderFactory.newPlaceholderResolver(TimePlaceholder.getInstance(), new Object()),
                PlaceholderFactory.newPlaceholderResolver(
                        PlaceholderFactory.newHeadersPlaceholder(), signal.getDittoHeaders()));
    }

    private Thing seen(Signal<?> signal, JsonObject extra) {
        if (signal instanceof ThingEvent<?> event && extraFields == null) {
            return ThingEventToThingConverter.thingEventToThing(event)
                    .orElseGet(
                            () -> Thing.newBuilder().setId(event.getEntityId()).build());
        }
        JsonFieldSelector selected = extraFields == null ? ID : extraFields;
        return ThingEventToThingConverter.mergeThingWithExtraFields(signal, selected, extra)
                .orElseGet(() -> Thing.newBuilder().build());
    }
}
