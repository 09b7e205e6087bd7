package io.adit.connectivity.north;

import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.adit.connectivity.north.NorthMetrics.Counter;
import io.vertx.proton.ProtonDelivery;
import io.vertx.proton.ProtonQoS;
import io.vertx.proton.ProtonSender;
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
    private final ConsumerQueue queue;
    private int unsettled;
    private boolean waiting;

    /** @param lossless whether it is better closed than to miss something */
    ConsumerLink(AmqpPeer peer, NorthServices services, ProtonSender link, String address, boolean lossless) {
        this.peer = peer;
        this.services = services;
        this.link = link;
        this.address = address;
        this.lossless = lossless;
        this.queue = new ConsumerQueue(services, lossless);
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
        switch (queue.offer(outgoing)) {
            case WAKE -> peer.run(this::pump);
            case OVERRUN -> peer.run(this::overrun);
            case NOTHING -> {
                // who is at work finds it
            }
        }
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
        queue.awake();
        while (!waiting && link.isOpen() && !link.sendQueueFull() && unsettled < MOST_UNSETTLED && peer.isWritable()) {
            ConsumerQueue.Entry next = queue.poll();
            if (next == null) {
                return;
            }
            if (next.outgoing().endMillis() < services.clock().millis()) {
                services.metrics().count(Counter.EXPIRED);
            } else {
                send(next);
            }
        }
    }

    private void send(ConsumerQueue.Entry entry) {
        Message message = entry.outgoing().message();
        message.setDeliveryCount(entry.attempts());
        if (link.getQoS() == ProtonQoS.AT_MOST_ONCE) {
            link.send(message);
            services.metrics().count(Counter.DELIVERED);
        } else {
            unsettled++;
            link.send(message, delivery -> settled(entry, delivery));
        }
    }

    private void settled(ConsumerQueue.Entry entry, ProtonDelivery delivery) {
        if (delivery.isSettled() || !Messages.isFinal(delivery)) {
            return;
        }
        delivery.settle();
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

    private void again(ConsumerQueue.Entry entry) {
        if (!lossless) {
            services.metrics().count(Counter.DROPPED);
        } else if (entry.attempts() + 1 >= MOST_ATTEMPTS) {
            services.metrics().count(Counter.REJECTED);
        } else if (queue.again(entry)) {
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
        queue.close();
    }
}
