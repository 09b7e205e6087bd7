package io.adit.connectivity.internal.amqp;

import io.vertx.proton.ProtonLink;
import io.vertx.proton.ProtonSession;
import io.vertx.proton.impl.ProtonSessionImpl;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;

/** The sessions and links of one peer, of which it may have so many only. Runs on the connection's event loop. */
final class PeerLinks {
    static final int MOST_SESSIONS = 16;

    private final AmqpSettings.Bounds bounds;
    private final Set<ProtonSession> sessions = new HashSet<>();
    private final Map<ProtonLink<?>, Runnable> links = new LinkedHashMap<>();

    PeerLinks(AmqpSettings.Bounds bounds) {
        this.bounds = bounds;
    }

    /** Opens a session; false when there are too many. */
    boolean open(ProtonSession session) {
        if (sessions.size() >= MOST_SESSIONS) {
            return false;
        }
        sessions.add(session);
        session.setIncomingCapacity(bounds.sessionBytes());
        session.closeHandler(remote -> {
            sessions.remove(session);
            List.copyOf(links.keySet()).stream()
                    .filter(link -> link.getSession() == session)
                    .forEach(this::forget);
            session.close();
            session.free();
        });
        session.open();
        return true;
    }

    /** Takes a link into account; false when there are too many, then it was refused. */
    boolean adopt(ProtonLink<?> link, Runnable gone) {
        if (links.size() >= bounds.links()) {
            refuse(link, new ErrorCondition(AmqpError.RESOURCE_LIMIT_EXCEEDED, "too many links"));
            return false;
        }
        links.put(link, gone);
        onRemoteEnd(link, () -> {
            forget(link);
            link.close();
            link.free();
        });
        return true;
    }

    /** Refuses a link that was not opened, or closes one that was. */
    void refuse(ProtonLink<?> link, ErrorCondition condition) {
        forget(link);
        onRemoteEnd(link, link::free);
        link.setCondition(condition);
        link.close();
    }

    private static <T extends ProtonLink<T>> void onRemoteEnd(ProtonLink<T> link, Runnable then) {
        link.closeHandler(remote -> then.run());
        link.detachHandler(remote -> then.run());
    }

    private void forget(ProtonLink<?> link) {
        Runnable gone = links.remove(link);
        if (gone != null) {
            gone.run();
        }
    }

    /** Whether a session holds more that nobody has read than its window lets in. */
    boolean isOverflowing() {
        return sessions.stream().anyMatch(this::overflows);
    }

    private boolean overflows(ProtonSession session) {
        return session instanceof ProtonSessionImpl engine && engine.getIncomingBytes() > 2 * bounds.sessionBytes();
    }

    /** Ends all links. */
    void close() {
        List.copyOf(links.keySet()).forEach(this::forget);
    }
}
