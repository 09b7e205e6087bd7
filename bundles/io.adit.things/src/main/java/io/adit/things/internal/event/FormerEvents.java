package io.adit.things.internal.event;

import io.adit.things.Delivery;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.History;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Pointers;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.protocol.EventsTopicPathBuilder;
import org.eclipse.ditto.protocol.PayloadBuilder;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.TopicPath;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException;
import org.jspecify.annotations.Nullable;

/** Former events of a thing, made again from the changes in the journal. Reads the disk; thread-safe. */
public final class FormerEvents {
    private static final int PAGE = 100;
    private static final DittoProtocolAdapter ADAPTER = DittoProtocolAdapter.newInstance();

    private final Store store;
    private final Enforcers enforcers;

    /** Reads from a store. */
    public FormerEvents(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
    }

    /**
     * The first events that a query asks for.
     *
     * @throws ThingNotAccessibleException when the subject may see nothing of the thing
     * @throws org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException when the filter is malformed
     */
    public HistoryPage page(HistoryQuery query) {
        String id = query.thing().toString();
        Slot slot = store.find(Kind.THING, id);
        EntityState now = slot == null ? null : slot.visible();
        Enforcer enforcer = now == null ? null : enforcers.ofThing(now);
        AuthorizationContext subjects = query.filter().subjects();
        if (now == null
                || enforcer == null
                || !enforcer.hasPartialPermissions(PoliciesResourceType.thingResource("/"), subjects, "READ")) {
            throw ThingNotAccessibleException.newBuilder(query.thing())
                    .dittoHeaders(query.headers())
                    .build();
        }
        History.Range wanted = store.history().range(id, now.revision(), query);
        long last = Math.min(wanted.last(), wanted.first() + PAGE - 1);
        EventFilter filter = new EventFilter(query.filter());
        List<Delivery> events = new ArrayList<>();
        for (History.Step step : store.history().steps(Kind.THING, id, wanted.first(), last)) {
            Views views = new Views(new Published(event(query, step), query.thing(), shown(step), enforcer));
            Signal<?> visible = views.signal(subjects);
            JsonObject extra = views.extra(subjects, query.filter().extraFields());
            if (visible != null && filter.matches(visible, extra)) {
                events.add(new Delivery(visible, extra));
            }
        }
        return new HistoryPage(events, last < wanted.last() ? last + 1 : 0);
    }

    private static @Nullable EntityState shown(History.Step step) {
        return step.after().deleted() ? step.before() : step.after();
    }

    private static Signal<?> event(HistoryQuery query, History.Step step) {
        Change change = step.change();
        PayloadBuilder payload = ProtocolFactory.newPayloadBuilder(change.path())
                .withRevision(change.revision())
                .withTimestamp(change.at());
        if (change.value() != null) {
            payload.withValue(change.value());
        }
        DittoHeaders headers = DittoHeaders.newBuilder()
                .correlationId(query.headers().getCorrelationId().orElse(null))
                .responseRequired(false)
                .build();
        return ADAPTER.fromAdaptable(ProtocolFactory.newAdaptableBuilder(topic(query.thing(), step))
                .withPayload(payload.build())
                .withHeaders(headers)
                .build());
    }

    private static TopicPath topic(ThingId id, History.Step step) {
        EventsTopicPathBuilder events =
                ProtocolFactory.newTopicPathBuilder(id).things().twin().events();
        return switch (step.change().op()) {
            case REMOVE -> events.deleted().build();
            case MERGE -> events.merged().build();
            case SET ->
                wasThere(step) ? events.modified().build() : events.created().build();
        };
    }

    private static boolean wasThere(History.Step step) {
        EntityState before = step.before();
        return before != null
                && !before.deleted()
                && Pointers.get(before.json(), step.change().path()).isPresent();
    }
}
