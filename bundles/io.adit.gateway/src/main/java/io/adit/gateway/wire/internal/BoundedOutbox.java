package io.adit.gateway.wire.internal;

import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A bounded queue between threads that produce and one connection that sends. Thread-safe; sends on the connection's
 * event loop, in the order of {@link #offer}. An element can stand for several events. A connection that doesn't keep up
 * until the queue is full overflows once: the queue is dropped and the given reaction (closing it) runs.
 *
 * @param <T> what is sent
 */
public final class BoundedOutbox<T> {
    private final Context context;
    private final int capacity;
    private final Consumer<T> send;
    private final BooleanSupplier congested;
    private final Runnable overflowed;
    private final Queue<Waiting<T>> waiting = new ArrayDeque<>();
    private int events;
    private boolean scheduled;
    private boolean closed;

    private record Waiting<T>(T element, int events) {}

    /**
     * @param capacity most events that wait
     * @param send writes one element; called on the context
     * @param congested true while the connection takes nothing more; call {@link #drain} when that ends
     * @param overflowed called once on the context when the queue is full
     */
    public BoundedOutbox(
            Context context, int capacity, Consumer<T> send, BooleanSupplier congested, Runnable overflowed) {
        this.context = context;
        this.capacity = capacity;
        this.send = send;
        this.congested = congested;
        this.overflowed = overflowed;
    }

    /** Queues one event. Never blocks; after an overflow or {@link #close} it is dropped. */
    public void offer(T element) {
        offer(element, 1);
    }

    /** Queues an element that stands for a number of events. */
    public void offer(T element, int count) {
        boolean full;
        synchronized (waiting) {
            if (closed) {
                return;
            }
            full = events + count > capacity && !waiting.isEmpty();
            if (full) {
                closed = true;
                waiting.clear();
            } else {
                waiting.add(new Waiting<>(element, count));
                events += count;
                if (scheduled) {
                    return;
                }
                scheduled = true;
            }
        }
        context.runOnContext(v -> {
            if (full) {
                overflowed.run();
            } else {
                drain();
            }
        });
    }

    /** As {@link #offer} for a caller on the event loop: sends at once what the connection takes. */
    public void offerHere(T element, int count) {
        boolean atOnce;
        synchronized (waiting) {
            atOnce = !closed && !scheduled && waiting.isEmpty() && !congested.getAsBoolean();
        }
        if (atOnce) {
            send.accept(element);
        } else {
            offer(element, count);
        }
    }

    /** Sends what waits, as far as the connection takes it. Call on the context. */
    public void drain() {
        while (true) {
            Waiting<T> next;
            synchronized (waiting) {
                next = closed || congested.getAsBoolean() ? null : waiting.poll();
                if (next == null) {
                    scheduled = false;
                    return;
                }
                events -= next.events;
            }
            send.accept(next.element);
        }
    }

    /** Closes for good, as an overflow does. Call on the context. */
    public void overflow() {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.clear();
        }
        overflowed.run();
    }

    /** Drops what waits and everything offered later. */
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.clear();
        }
    }
}
