package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.netty.handler.codec.mqtt.MqttReasonCodes.PubAck;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The publications of one connection that wait until downstream has room for them, in the order in which they came: at most so
 * many, or 1 MiB. Those of QoS 0 make room, the oldest first. Runs on the connection's event loop only.
 */
final class WaitingRoom {
    private static final long MAX_BYTES = 1 << 20;

    private final int limit;
    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private int qos1;
    private long bytes;

    /** A publication that is not done yet. */
    static final class Entry {
        final long sequence;
        final Publication publication;
        final PublishTopic topic;
        final @Nullable DeviceMessage message;
        boolean settled;
        /** Null where no acknowledgement is sent. */
        @Nullable
        PubAck code;

        Entry(long sequence, Publication publication, PublishTopic topic, @Nullable DeviceMessage message) {
            this.sequence = sequence;
            this.publication = publication;
            this.topic = topic;
            this.message = message;
        }
    }

    WaitingRoom(int limit) {
        this.limit = limit;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns whether there is no room for one more of QoS 1. */
    boolean isFull() {
        return qos1 >= limit || (qos1 > 0 && bytes >= MAX_BYTES);
    }

    /** Lets one wait, and returns what had to go for it. */
    List<DeviceMessage> add(Entry entry) {
        putBack(entry);
        List<DeviceMessage> dropped = new ArrayList<>();
        Iterator<Entry> oldest = entries.values().iterator();
        while ((entries.size() > limit || bytes > MAX_BYTES) && oldest.hasNext()) {
            Entry next = oldest.next();
            if (next.publication.qos() == 0) {
                oldest.remove();
                account(next, -1);
                if (next.message != null) {
                    dropped.add(next.message);
                }
            }
        }
        return dropped;
    }

    /** Lets one wait that there was room for already. */
    void putBack(Entry entry) {
        entries.put(entry.sequence, entry);
        account(entry, 1);
    }

    /** Takes the one that waits for longest; there is one. */
    Entry next() {
        Entry first = entries.pollFirstEntry().getValue();
        account(first, -1);
        return first;
    }

    void clear() {
        entries.clear();
        qos1 = 0;
        bytes = 0;
    }

    private void account(Entry entry, int sign) {
        bytes += (long) sign * entry.publication.payload().length;
        qos1 += sign * entry.publication.qos();
    }
}
