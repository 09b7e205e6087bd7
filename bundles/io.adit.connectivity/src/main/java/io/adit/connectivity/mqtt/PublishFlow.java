package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.netty.handler.codec.mqtt.MqttReasonCodes.PubAck;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one connection has published and is not done yet. Runs on the connection's event loop only.
 *
 * <p>At most {@code limit} messages are downstream at one time; as many wait here. When downstream has no room, its
 * refusal is retried in order, 5 ms later at first and up to 500 ms, and the connection is asked to stop reading once the
 * QoS 1 messages that wait reach the limit. Of QoS 0 messages the oldest waiting one makes room for a new one and is
 * counted. An acknowledgement is sent only for what downstream made durable, and in the order of the publications (MQTT
 * 3.1.1 and 5, 4.6).
 */
final class PublishFlow {
    private static final Logger LOG = LoggerFactory.getLogger(PublishFlow.class);
    private static final long FIRST_RETRY_MILLIS = 5;
    private static final long LAST_RETRY_MILLIS = 500;

    private final Context context;
    private final Downstream downstream;
    private final DeviceMetrics metrics;
    private final int limit;
    private final Peer peer;
    private final ArrayDeque<WaitingRoom.Entry> unsettled = new ArrayDeque<>();
    private final WaitingRoom waiting;
    private long sequence;
    private int handed;
    private long retryMillis = FIRST_RETRY_MILLIS;
    private boolean retrying;
    private boolean closed;

    /** The connection, as the flow sees it. */
    interface Peer {
        /** Downstream has the message for good; the code of its PUBACK. */
        PubAck kept(Publication publication, PublishTopic topic, DeviceMessage message);

        /** Sends the PUBACK. */
        void acknowledge(int packetId, PubAck code);

        /** Downstream lost the message for good, so it is not acknowledged. */
        void failed(Publication publication, PublishTopic topic);

        /** Something was settled; reading may go on. */
        void progressed();
    }

    PublishFlow(Context context, Downstream downstream, DeviceMetrics metrics, int limit, Peer peer) {
        this.context = context;
        this.downstream = downstream;
        this.metrics = metrics;
        this.limit = limit;
        this.peer = peer;
        this.waiting = new WaitingRoom(limit);
    }

    /** Returns how many QoS 1 publications are not settled. */
    int unsettled() {
        return unsettled.size();
    }

    /** Returns whether the connection should not read on now. */
    boolean isFull() {
        return waiting.isFull();
    }

    void offer(Publication publication, PublishTopic topic, DeviceMessage message) {
        WaitingRoom.Entry entry = new WaitingRoom.Entry(sequence++, publication, topic, message);
        if (publication.qos() == 1) {
            unsettled.add(entry);
        }
        if (waiting.isEmpty() && !retrying && handed < limit) {
            hand(entry, message);
            return;
        }
        for (DeviceMessage dropped : waiting.add(entry)) {
            metrics.countDropped(dropped.tenant(), dropped.deviceId());
        }
    }

    /**
     * A QoS 1 publication that does not go downstream but keeps its place in the order of acknowledgements.
     *
     * @param code null where none is to be sent
     */
    void settleWithoutDownstream(Publication publication, PublishTopic topic, @Nullable PubAck code) {
        WaitingRoom.Entry entry = new WaitingRoom.Entry(sequence++, publication, topic, null);
        unsettled.add(entry);
        settle(entry, code);
    }

    void close() {
        closed = true;
        waiting.clear();
        unsettled.clear();
    }

    private void pump() {
        while (!closed && !retrying && handed < limit && !waiting.isEmpty()) {
            WaitingRoom.Entry entry = waiting.next();
            DeviceMessage message = entry.message;
            if (message != null) {
                hand(entry, message);
            }
        }
    }

    private void hand(WaitingRoom.Entry entry, DeviceMessage message) {
        CompletionStage<Void> taken;
        try {
            taken = downstream.accept(message);
        } catch (RuntimeException e) {
            taken = CompletableFuture.failedFuture(e);
        }
        if (Downstream.isRefused(taken)) {
            waiting.putBack(entry);
            retryLater();
            return;
        }
        handed++;
        taken.whenComplete((nothing, failure) -> context.runOnContext(now -> done(entry, message, failure)));
    }

    private void done(WaitingRoom.Entry entry, DeviceMessage message, @Nullable Throwable failure) {
        handed--;
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause == null) {
            metrics.countAccepted(message.tenant());
            retryMillis = FIRST_RETRY_MILLIS;
        }
        if (closed) {
            return;
        }
        if (cause instanceof Downstream.OverloadedException) {
            waiting.putBack(entry);
            retryLater();
        } else if (cause == null) {
            PubAck code = peer.kept(entry.publication, entry.topic, message);
            if (entry.publication.qos() == 1) {
                settle(entry, code);
            }
        } else {
            LOG.error("a message of {} could not be stored", entry.topic.name(), cause);
            metrics.countRejected("not-stored");
            if (entry.publication.qos() == 1) {
                settle(entry, null);
            }
            peer.failed(entry.publication, entry.topic);
        }
        pump();
        peer.progressed();
    }

    private void retryLater() {
        if (retrying) {
            return;
        }
        retrying = true;
        context.owner()
                .setTimer(
                        retryMillis,
                        timer -> context.runOnContext(now -> {
                            retrying = false;
                            pump();
                            peer.progressed();
                        }));
        retryMillis = Math.min(LAST_RETRY_MILLIS, retryMillis * 2);
    }

    private void settle(WaitingRoom.Entry entry, @Nullable PubAck code) {
        entry.settled = true;
        entry.code = code;
        for (WaitingRoom.Entry head = unsettled.peek(); head != null && head.settled; head = unsettled.peek()) {
            unsettled.remove();
            if (head.code != null) {
                peer.acknowledge(head.publication.packetId(), head.code);
            }
        }
    }
}
