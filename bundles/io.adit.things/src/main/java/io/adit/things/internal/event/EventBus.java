package io.adit.things.internal.event;

import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import io.adit.things.TwinRuntime.Subscription;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands changes and messages to subscribers, on one thread of its own and in the order of publication.
 *
 * <p>Its queue is bounded by its users: they publish nothing more while {@link #isFull}; what was accepted before still
 * finds room.
 */
public final class EventBus implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final int capacity;
    private final LinkedBlockingQueue<Published> queue = new LinkedBlockingQueue<>();
    private final CopyOnWriteArrayList<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final Thread thread =
            Thread.ofPlatform().name("twin events").daemon().unstarted(this::run);
    private volatile boolean closed;

    /** A running bus; {@code capacity} is how many signals may wait before it says that it is full. */
    public EventBus(int capacity) {
        this.capacity = capacity;
        thread.start();
    }

    /** Whether more should not be accepted for now. */
    public boolean isFull() {
        return queue.size() >= capacity;
    }

    /** Publishes; never blocks. */
    public void publish(Published published) {
        if (!subscribers.isEmpty()) {
            queue.add(published);
        }
    }

    /**
     * Starts a subscription.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException when the filter is malformed
     */
    public Subscription subscribe(TwinFilter filter, TwinListener listener) {
        Subscriber subscriber = new Subscriber(filter, listener);
        subscribers.add(subscriber);
        return () -> {
            subscriber.end();
            subscribers.remove(subscriber);
        };
    }

    /** The subscribers at this moment, in order of subscription. */
    public Iterable<Subscriber> subscribers() {
        return subscribers;
    }

    private void run() {
        while (!closed) {
            try {
                deliver(queue.take());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void deliver(Published published) {
        Views views = new Views(published);
        for (Subscriber subscriber : subscribers) {
            try {
                subscriber.offer(published, views);
            } catch (RuntimeException e) {
                LOG.error("A subscriber failed on {} of {}", published.signal().getType(), published.id(), e);
            }
        }
    }

    /** Stops delivery; what still waits is dropped. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
