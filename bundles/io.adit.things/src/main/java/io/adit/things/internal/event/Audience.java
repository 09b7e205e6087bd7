package io.adit.things.internal.event;

import io.adit.things.Delivery;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscribers of one filter. */
record Audience(TwinFilter filter, EventFilter criteria, List<Member> members) {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    /**
     * One subscription: a listener, and the number of the last signal that was published before it. Each is equal to
     * itself only.
     */
    static final class Member {
        private final TwinListener listener;
        private final long since;

        Member(TwinListener listener, long since) {
            this.listener = listener;
            this.since = since;
        }
    }

    Audience(TwinFilter filter, EventFilter criteria) {
        this(filter, criteria, new CopyOnWriteArrayList<>());
    }

    /** Gives everyone their view of a signal, when they want it and may see it; says whether they did. */
    boolean tell(Published published, Views views, long number) {
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
        deliver(new Delivery(signal, extra), number);
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
    void announce(Announced announced, long number) {
        boolean wanted = filter.kinds().contains(SignalKind.POLICY_ANNOUNCEMENTS)
                && wantsNamespace(announced.announcement().getEntityId().getNamespace())
                && filter.subjects().stream()
                        .anyMatch(subject -> announced.subjects().contains(subject.getId()));
        if (wanted) {
            deliver(new Delivery(announced.announcement(), JsonObject.empty()), number);
        }
    }

    private void deliver(Delivery delivery, long number) {
        for (Member member : members) {
            try {
                if (number > member.since) {
                    member.listener.onDelivery(delivery);
                }
            } catch (RuntimeException e) {
                LOG.error("A subscriber failed on {}", delivery.signal().getType(), e);
            }
        }
    }
}
