package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.Batch;
import io.adit.gateway.wire.internal.BoundedOutbox;
import io.adit.gateway.wire.internal.Fanouts;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime.Subscription;
import io.vertx.core.Context;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a session wants to be told, one subscription per kind. A session is not told of what it caused itself. Used on the
 * session's event loop.
 */
final class SessionStreams implements Batch.Reader, AutoCloseable {
    private static final int MOST_DELIVERED = 1_000;

    private final String session;
    private final Context context;
    private final Fanouts fanouts;
    private final BoundedOutbox<byte[]> outbox;
    private final Map<SignalKind, Subscription> running = new EnumMap<>(SignalKind.class);
    private final Map<String, Boolean> delivered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_DELIVERED;
        }
    };

    SessionStreams(String session, Context context, Fanouts fanouts, BoundedOutbox<byte[]> outbox) {
        this.session = session;
        this.context = context;
        this.fanouts = fanouts;
        this.outbox = outbox;
    }

    /** Starts a kind anew; the one that ran before ends. */
    void start(SignalKind kind, TwinFilter filter) {
        Subscription fresh = fanouts.join(context, filter.only(kind), new SignalView(filter.acks()), this);
        Subscription before = running.put(kind, fresh);
        if (before != null) {
            before.close();
        }
    }

    void stop(SignalKind kind) {
        Subscription before = running.remove(kind);
        if (before != null) {
            before.close();
        }
    }

    /** Whether this session received what an answer is for, among the last 1,000 that can be answered. */
    boolean wasDelivered(String entity, String correlationId) {
        return delivered.containsKey(SignalView.key(entity, correlationId));
    }

    @Override
    public void take(Batch batch) {
        boolean own = false;
        for (Batch.Item item : batch.items()) {
            if (isOwn(item)) {
                own = true;
            } else if (!item.answerable().isEmpty()) {
                delivered.put(item.answerable(), true);
            }
        }
        Batch others = own ? batch.without(this::isOwn) : batch;
        if (!others.items().isEmpty()) {
            outbox.offerHere(others.bytes(), others.items().size());
        }
    }

    private boolean isOwn(Batch.Item item) {
        return item.origin().equals(session);
    }

    @Override
    public void overflow() {
        outbox.overflow();
    }

    @Override
    public void close() {
        running.values().forEach(Subscription::close);
        running.clear();
    }
}
