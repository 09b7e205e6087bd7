package io.adit.connectivity.north;

import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.north.NorthMetrics.Counter;
import io.vertx.proton.ProtonDelivery;
import io.vertx.proton.ProtonQoS;
import io.vertx.proton.ProtonSender;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.Modified;
import org.apache.qpid.proton.amqp.messaging.Rejected;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;
import org.apache.qpid.proton.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer's link and what waits for it. Messages wait until the consumer has credit, reads, and has settled most of
 * what it has. Where more waits than may, the oldest telemetry makes room and is counted; a consumer of events is closed
 * instead, so that it knows. An event that was released is sent again first, up to ten times.
 *
 * <p>{@link #offer} may be called from any thread; all else runs on the connection's event loop.
 */
final class ConsumerLink {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLink.class);
    private static final int MOST_UNSETTLED = 1000;
    private static final int MOST_ATTEMPTS = 10;
    private static final long AGAIN_MILLIS = 500;

    private final AmqpPeer peer;
    private final NorthServices services;
    private final ProtonSender link;
    private final String address;
    private final boolean lossless;
    private final Deque<Entry> queue = new ArrayDeque<>();
    private long queuedBytes;
    private boolean scheduled;
    private boolean closed;
    private int unsettled;
    private boolean waiting;

    private record Entry(Outgoing outgoing, int attempts) {}

    /** @param lossless whether it is better closed than to miss something */
    ConsumerLink(AmqpPeer peer, NorthServices services, ProtonSender link, String address, boolean lossless) {
        this.peer = peer;
        this.services = services;
        this.link = link;
        this.address = address;
        this.lossless = lossless;
    }

    /** Opens the link; refuses it where it can't be what it wants to be. */
    void open() {
        boolean settled = link.getRemoteQoS() == ProtonQoS.AT_MOST_ONCE;
        if (lossless && settled) {
            peer.refuse(link, new ErrorCondition(AmqpError.PRECONDITION_FAILED, "events are sent unsettled only"));
            return;
        }
        if (!peer.adopt(link, this::end)) {
            return;
        }
        link.setSource(link.getRemoteSource()).setTarget(link.getRemoteTarget());
        link.setQoS(link.getRemoteQoS());
        link.sendQueueDrainHandler(credit -> pump());
        peer.onWritable(this::pump);
        services.metrics().add(Counter.CONSUMERS, 1);
        services.consumers().add(address, this);
        link.open();
    }

    /** Takes a message over; never blocks. */
    void offer(Outgoing outgoing) {
        boolean wake;
        synchronized (queue) {
            if (closed) {
                return;
            }
            queue.add(new Entry(outgoing, 0));
            account(outgoing.bytes());
            if (isOverfull() && lossless) {
                closed = true;
                clear();
                peer.run(this::overrun);
                return;
            }
            while (isOverfull() && queue.size() > 1) {
                account(-queue.remove().outgoing.bytes());
                services.metrics().count(Counter.DROPPED);
            }
            wake = !scheduled;
            scheduled = true;
        }
        if (wake) {
            peer.run(this::pump);
        }
    }

    private boolean isOverfull() {
        return queue.size() > services.options().queueMessages()
                || queuedBytes > services.options().queueBytes()
                || services.consumers().isFull();
    }

    private void account(long bytes) {
        queuedBytes += bytes;
        services.consumers().account(bytes);
    }

    private void clear() {
        account(-queuedBytes);
        queue.clear();
    }

    private void overrun() {
        services.metrics().count(Counter.OVERRUN);
        LOG.warn("a consumer of {} was closed: it was too far behind", address);
        peer.refuse(
                link,
                new ErrorCondition(
                        AmqpError.RESOURCE_LIMIT_EXCEEDED,
                        "the consumer is too far behind; read what it missed from the history"));
    }

    private void pump() {
        synchronized (queue) {
            scheduled = false;
        }
        while (!waiting && link.isOpen() && !link.sendQueueFull() && unsettled < MOST_UNSETTLED && peer.isWritable()) {
            Entry next;
            synchronized (queue) {
                next = queue.poll();
                if (next == null) {
                    return;
                }
                account(-next.outgoing.bytes());
            }
            if (next.outgoing.endMillis() < services.clock().millis()) {
                services.metrics().count(Counter.EXPIRED);
            } else {
                send(next);
            }
        }
    }

    private void send(Entry entry) {
        Message message = entry.outgoing.message();
        message.setDeliveryCount(entry.attempts);
        if (link.getQoS() == ProtonQoS.AT_MOST_ONCE) {
            link.send(message);
            services.metrics().count(Counter.DELIVERED);
        } else {
            unsettled++;
            link.send(message, delivery -> settled(entry, delivery));
        }
    }

    private void settled(Entry entry, ProtonDelivery delivery) {
        unsettled--;
        switch (delivery.getRemoteState()) {
            case Accepted accepted -> services.metrics().count(Counter.DELIVERED);
            case Rejected rejected -> services.metrics().count(Counter.REJECTED);
            case Modified modified
            when Boolean.TRUE.equals(modified.getUndeliverableHere()) ->
                services.metrics().count(Counter.REJECTED);
            case null, default -> again(entry);
        }
        pump();
    }

    private void again(Entry entry) {
        if (!lossless) {
            services.metrics().count(Counter.DROPPED);
        } else if (entry.attempts + 1 >= MOST_ATTEMPTS) {
            services.metrics().count(Counter.REJECTED);
        } else {
            synchronized (queue) {
                if (closed) {
                    return;
                }
                queue.addFirst(new Entry(entry.outgoing, entry.attempts + 1));
                account(entry.outgoing.bytes());
            }
            waiting = true;
            peer.context().owner().setTimer(AGAIN_MILLIS, timer -> {
                waiting = false;
                pump();
            });
        }
    }

    private void end() {
        services.consumers().remove(address, this);
        services.metrics().add(Counter.CONSUMERS, -1);
        synchronized (queue) {
            closed = true;
            clear();
        }
    }
}
