package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.TreeMap;
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
    private static final long MAX_WAITING_BYTES = 1 << 20;

    private final Context context;
    private final Downstream downstream;
    private final DeviceMetrics metrics;
    private final int limit;
    private final Peer peer;
    private final ArrayDeque<Entry> unsettled = new ArrayDeque<>();
    private final TreeMap<Long, Entry> waiting = new TreeMap<>();
    private long sequence;
    private int handed;
    private int waitingQos1;
    private long waitingBytes;
    private long retryMillis = FIRST_RETRY_MILLIS;
    private boolean retrying;
    private boolean closed;

    /** The connection, as the flow sees it. */
    interface Peer {
        /** Sends the PUBACK. */
        void acknowledge(int packetId);

        /** Downstream lost the message for good, so it is not acknowledged. */
        void failed(Publication publication, PublishTopic topic);

        /** Something was settled; reading may go on. */
        void progressed();
    }

    private static final class Entry {
        final long sequence;
        final Publication publication;
        final PublishTopic topic;
        final @Nullable DeviceMessage message;
        boolean settled;
        boolean silent;

        Entry(long sequence, Publication publication, PublishTopic topic, @Nullable DeviceMessage message) {
            this.sequence = sequence;
            this.publication = publication;
            this.topic = topic;
            this.message = message;
        }
    }

    PublishFlow(Context context, Downstream downstream, DeviceMetrics metrics, int limit, Peer peer) {
        this.context = context;
        this.downstream = downstream;
        this.metrics = metrics;
        this.limit = limit;
        this.peer = peer;
    }

    /** Returns how many QoS 1 publications are not settled. */
    int unsettled() {
        return unsettled.size();
    }

    /** Returns whether the connection should not read on now. */
    boolean isFull() {
        return waitingQos1 >= limit || (waitingQos1 > 0 && waitingBytes >= MAX_WAITING_BYTES);
    }

    void offer(Publication publication, PublishTopic topic, DeviceMessage message) {
        Entry entry = new Entry(sequence++, publication, topic, message);
        if (publication.qos() == 1) {
            unsettled.add(entry);
        }
        if (waiting.isEmpty() && !retrying && handed < limit) {
            hand(entry, message);
            return;
        }
        await(entry);
        while ((waiting.size() > limit || waitingBytes > MAX_WAITING_BYTES) && dropOldestQos0()) {
            // until there is room, or only QoS 1 is left
        }
    }

    /** A QoS 1 publication that does not go downstream but keeps its place in the order of acknowledgements. */
    void settleWithoutDownstream(Publication publication, PublishTopic topic, boolean acknowledge) {
        Entry entry = new Entry(sequence++, publication, topic, null);
        unsettled.add(entry);
        settle(entry, acknowledge);
    }

    void close() {
        closed = true;
        waiting.clear();
        unsettled.clear();
    }

    private void await(Entry entry) {
        waiting.put(entry.sequence, entry);
        waitingBytes += entry.publication.payload().length;
        waitingQos1 += entry.publication.qos();
    }

    private void unwait(Entry entry) {
        waitingBytes -= entry.publication.payload().length;
        waitingQos1 -= entry.publication.qos();
    }

    private boolean dropOldestQos0() {
        for (Iterator<Entry> entries = waiting.values().iterator(); entries.hasNext(); ) {
            Entry entry = entries.next();
            if (entry.publication.qos() == 0) {
                entries.remove();
                unwait(entry);
                DeviceMessage message = entry.message;
                if (message != null) {
                    metrics.countDropped(message.tenant(), message.deviceId());
                }
                return true;
            }
        }
        return false;
    }

    private void pump() {
        while (!closed && !retrying && handed < limit && !waiting.isEmpty()) {
            Entry entry = waiting.pollFirstEntry().getValue();
            unwait(entry);
            DeviceMessage message = entry.message;
            if (message != null) {
                hand(entry, message);
            }
        }
    }

    private void hand(Entry entry, DeviceMessage message) {
        handed++;
        CompletionStage<Void> taken;
        try {
            taken = downstream.accept(message);
        } catch (RuntimeException e) {
            context.runOnContext(now -> done(entry, e));
            return;
        }
        taken.whenComplete((nothing, failure) -> context.runOnContext(now -> done(entry, failure)));
    }

    private void done(Entry entry, @Nullable Throwable failure) {
        handed--;
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause == null) {
            metrics.countAccepted();
            retryMillis = FIRST_RETRY_MILLIS;
        }
        if (closed) {
            return;
        }
        if (cause instanceof Downstream.OverloadedException) {
            await(entry);
            retryLater();
        } else if (cause == null) {
            if (entry.publication.qos() == 1) {
                settle(entry, true);
            }
        } else {
            LOG.error("a message of {} could not be stored", entry.topic.name(), cause);
            metrics.countRejected("not-stored");
            if (entry.publication.qos() == 1) {
                settle(entry, false);
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

    private void settle(Entry entry, boolean acknowledge) {
        entry.settled = true;
        entry.silent = !acknowledge;
        for (Entry head = unsettled.peek(); head != null && head.settled; head = unsettled.peek()) {
            unsettled.remove();
            if (!head.silent) {
                peer.acknowledge(head.publication.packetId());
            }
        }
    }
}
