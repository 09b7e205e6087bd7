package io.adit.gateway.wire.internal;

import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A bounded queue between threads that produce and one connection that sends. Thread-safe; sends on the connection's
 * event loop, in the order of {@link #offer}. A connection that doesn't keep up until the queue is full overflows once:
 * the queue is dropped and the given reaction (closing it) runs.
 *
 * @param <T> what is sent
 */
public final class BoundedOutbox<T> {
    private final Context context;
    private final int capacity;
    private final Consumer<T> send;
    private final BooleanSupplier congested;
    private final Runnable overflowed;
    private final Queue<T> waiting = new ArrayDeque<>();
    private boolean scheduled;
    private boolean closed;

    /**
     * @param capacity most elements that wait
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

    /** Queues an element. Never blocks; after an overflow or {@link #close} the element is dropped. */
    public void offer(T element) {
        boolean full;
        synchronized (waiting) {
            if (closed) {
                return;
            }
            full = waiting.size() >= capacity;
            if (full) {
                closed = true;
                waiting.clear();
            } else {
                waiting.add(element);
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

    /** Sends what waits, as far as the connection takes it. Call on the context. */
    public void drain() {
        while (true) {
            T next;
            synchronized (waiting) {
                next = closed || congested.getAsBoolean() ? null : waiting.poll();
                if (next == null) {
                    scheduled = false;
                    return;
                }
            }
            send.accept(next);
        }
    }

    /** Drops what waits and everything offered later. */
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.clear();
        }
    }
}
