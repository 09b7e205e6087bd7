package io.adit.things.internal.event;

import io.adit.things.Delivery;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.History;
import io.adit.things.internal.store.Kind;
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

/**
 * Former events of a thing, made again from the changes in the journal; of a deleted one too, while there is the policy that
 * it had. Reads the disk; thread-safe.
 */
public final class FormerEvents {
    static final int PAGE = 100;
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
     * @throws ThingNotAccessibleException when the subject may see nothing of the thing, or nobody knows who may
     * @throws org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException when the filter is malformed
     */
    public HistoryPage page(HistoryQuery query) {
        ThingId id = ThingId.of(query.entity());
        Slot slot = store.find(Kind.THING, id.toString());
        EntityState now = slot == null ? null : slot.newest();
        Enforcer enforcer = now == null ? null : enforcer(now);
        AuthorizationContext subjects = query.filter().subjects();
        if (now == null
                || enforcer == null
                || !enforcer.hasPartialPermissions(PoliciesResourceType.thingResource("/"), subjects, "READ")) {
            throw ThingNotAccessibleException.newBuilder(id)
                    .dittoHeaders(query.headers())
                    .build();
        }
        History.Range wanted = store.history().range(Kind.THING, now.revision(), query);
        long last = wanted.page(PAGE);
        EventFilter filter = new EventFilter(query.filter());
        List<Delivery> events = new ArrayList<>();
        for (History.Step step : store.history().steps(Kind.THING, id.toString(), wanted.first(), last)) {
            Views views = new Views(new Published(event(id, query, step), id, shown(step), enforcer));
            Signal<?> visible = views.signal(subjects);
            JsonObject extra = views.extra(subjects, query.filter().extraFields());
            if (visible != null && filter.matches(visible, extra)) {
                events.add(new Delivery(visible, extra));
            }
        }
        return new HistoryPage(events, last < wanted.last() ? last + 1 : 0);
    }

    /** Who may see a thing; of a deleted one, by the policy that it had. Null where that is not known or not there. */
    private @Nullable Enforcer enforcer(EntityState now) {
        EntityState living = now.deleted()
                ? store.history().at(Kind.THING, now.id(), now.revision() - 1).orElse(null)
                : now;
        return living == null || living.deleted() ? null : enforcers.ofThing(living);
    }

    private static @Nullable EntityState shown(History.Step step) {
        return step.after().deleted() ? step.before() : step.after();
    }

    private static Signal<?> event(ThingId id, HistoryQuery query, History.Step step) {
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
        return ADAPTER.fromAdaptable(ProtocolFactory.newAdaptableBuilder(topic(id, step))
                .withPayload(payload.build())
                .withHeaders(headers)
                .build());
    }

    private static TopicPath topic(ThingId id, History.Step step) {
        EventsTopicPathBuilder events =
                ProtocolFactory.newTopicPathBuilder(id).things().twin().events();
        return switch (step.happening()) {
            case DELETED -> events.deleted().build();
            case MERGED -> events.merged().build();
            case MODIFIED -> events.modified().build();
            case CREATED -> events.created().build();
        };
    }
}
