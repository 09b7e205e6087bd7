package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.BoundedOutbox;
import io.adit.things.TwinListener;
import io.adit.things.TwinRuntime.Subscription;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.protocol.adapter.ProtocolAdapter;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;

/**
 * What a session wants to be told, one subscription per kind. A session is not told of what it caused itself.
 * Thread-safe.
 */
final class SessionStreams implements AutoCloseable {
    private static final int MOST_DELIVERED = 1_000;

    private final String session;
    private final BoundedOutbox<String> outbox;
    private final Map<ControlMessage.Kind, Subscription> running = new EnumMap<>(ControlMessage.Kind.class);
    private final Map<String, Boolean> delivered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_DELIVERED;
        }
    };

    SessionStreams(String session, BoundedOutbox<String> outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    /** Starts a kind anew; the one that ran before ends. */
    synchronized void start(ControlMessage.Kind kind, Function<TwinListener, Subscription> subscribe) {
        Subscription fresh = subscribe.apply((signal, extra) -> {
            if (isOf(kind, signal)) {
                remember(signal);
                outbox.offer(ProtocolText.of(signal, extra));
            }
        });
        Subscription before = running.put(kind, fresh);
        if (before != null) {
            before.close();
        }
    }

    synchronized void stop(ControlMessage.Kind kind) {
        Subscription before = running.remove(kind);
        if (before != null) {
            before.close();
        }
    }

    /** Whether this session received the message of a thing with that correlation id, among the last 1,000. */
    boolean wasDelivered(String thing, String correlationId) {
        synchronized (delivered) {
            return delivered.containsKey(thing + "|" + correlationId);
        }
    }

    private void remember(Signal<?> signal) {
        if (signal instanceof MessageCommand<?, ?> message) {
            String correlationId = signal.getDittoHeaders().getCorrelationId().orElse("");
            synchronized (delivered) {
                delivered.put(message.getEntityId() + "|" + correlationId, true);
            }
        }
    }

    private boolean isOf(ControlMessage.Kind kind, Signal<?> signal) {
        DittoHeaders headers = signal.getDittoHeaders();
        if (headers.getOrigin().filter(session::equals).isPresent()) {
            return false;
        }
        boolean live = ProtocolAdapter.isLiveSignal(signal);
        return switch (kind) {
            case EVENTS -> signal instanceof ThingEvent<?> && !live;
            case MESSAGES -> signal instanceof MessageCommand<?, ?>;
            case LIVE_COMMANDS -> signal instanceof ThingCommand<?> && live;
            case LIVE_EVENTS -> signal instanceof ThingEvent<?> && live;
            case POLICY_ANNOUNCEMENTS -> false;
        };
    }

    @Override
    public synchronized void close() {
        running.values().forEach(Subscription::close);
        running.clear();
    }
}
