package io.adit.connectivity.north;

import io.adit.connectivity.north.NorthMetrics.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one consumer. Where more waits than may, the oldest makes room and is counted; a lossless queue is over
 * instead. Thread-safe, never blocks.
 */
final class ConsumerQueue {
    private final NorthServices services;
    private final boolean lossless;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long bytes;
    private boolean scheduled;
    private boolean closed;

    /** A message, and how often it was sent before. */
    record Entry(Outgoing outgoing, int attempts) {}

    /** What is to be done after a message was added. */
    enum Then {
        NOTHING,
        /** Let the link look at the queue. */
        WAKE,
        /** Tell the consumer that it is too far behind: nothing waits for it any more. */
        OVERRUN
    }

    ConsumerQueue(NorthServices services, boolean lossless) {
        this.services = services;
        this.lossless = lossless;
    }

    synchronized Then offer(Outgoing outgoing) {
        if (closed) {
            return Then.NOTHING;
        }
        entries.add(new Entry(outgoing, 0));
        account(outgoing.bytes());
        if (isOverfull() && lossless) {
            close();
            return Then.OVERRUN;
        }
        while (isOverfull() && entries.size() > 1) {
            account(-entries.remove().outgoing.bytes());
            services.metrics().count(Counter.DROPPED);
        }
        boolean wake = !scheduled;
        scheduled = true;
        return wake ? Then.WAKE : Then.NOTHING;
    }

    private boolean isOverfull() {
        return entries.size() > services.options().queueMessages()
                || bytes > services.options().queueBytes()
                || services.consumers().isFull();
    }

    private void account(long more) {
        bytes += more;
        services.consumers().account(more);
    }

    /** The link looks at the queue now, so the next message has to wake it again. */
    synchronized void awake() {
        scheduled = false;
    }

    /** Takes the one that waits for longest; null where none does. */
    synchronized @Nullable Entry poll() {
        Entry next = entries.poll();
        if (next != null) {
            account(-next.outgoing.bytes());
        }
        return next;
    }

    /** Puts a message first that has to be sent again; false where the queue is over. */
    synchronized boolean again(Entry entry) {
        if (closed) {
            return false;
        }
        entries.addFirst(new Entry(entry.outgoing, entry.attempts + 1));
        account(entry.outgoing.bytes());
        return true;
    }

    /** Forgets what waits, and whatever comes. */
    synchronized void close() {
        closed = true;
        account(-bytes);
        entries.clear();
    }
}
