package io.adit.things.internal.event;

import io.adit.things.Delivery;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscribers of one filter.
 *
 * @param members the listeners, each under a key of its own
 */
record Audience(TwinFilter filter, EventFilter criteria, Map<Object, TwinListener> members) {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    Audience(TwinFilter filter, EventFilter criteria) {
        this(filter, criteria, new ConcurrentHashMap<>());
    }

    /** Gives everyone their view of a signal, when they want it and may see it; says whether they did. */
    boolean tell(Published published, Views views) {
        if (!wants(published)) {
            return false;
        }
        Signal<?> signal = views.signal(filter.subjects());
        if (signal == null) {
            return false;
        }
        JsonObject extra = views.extra(filter.subjects(), filter.extraFields());
        if (!criteria.matches(signal, extra)) {
            return false;
        }
        deliver(new Delivery(signal, extra));
        return true;
    }

    private boolean wants(Published published) {
        return SignalKind.of(published.signal())
                        .filter(filter.kinds()::contains)
                        .isPresent()
                && (filter.thingIds().isEmpty() || filter.thingIds().contains(published.id()))
                && wantsNamespace(published.id().getNamespace());
    }

    private boolean wantsNamespace(String namespace) {
        return filter.namespaces().isEmpty() || filter.namespaces().contains(namespace);
    }

    /** Gives an announcement to those whom it is for. */
    void announce(Announced announced) {
        boolean wanted = filter.kinds().contains(SignalKind.POLICY_ANNOUNCEMENTS)
                && wantsNamespace(announced.announcement().getEntityId().getNamespace())
                && filter.subjects().stream()
                        .anyMatch(subject -> announced.subjects().contains(subject.getId()));
        if (wanted) {
            deliver(new Delivery(announced.announcement(), JsonObject.empty()));
        }
    }

    private void deliver(Delivery delivery) {
        for (TwinListener member : members.values()) {
            try {
                member.onDelivery(delivery);
            } catch (RuntimeException e) {
                LOG.error("A subscriber failed on {}", delivery.signal().getType(), e);
            }
        }
    }
}
