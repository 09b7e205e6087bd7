package io.adit.things.internal.event;

import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import io.adit.things.TwinRuntime.Subscription;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands changes and messages to subscribers, on one thread of its own and in the order of publication. Subscribers with
 * equal filters are one audience, for which a signal is filtered and cut down once.
 *
 * <p>Its queue is bounded by its users: they publish nothing more while {@link #isFull}; what was accepted before still
 * finds room.
 */
public final class EventBus implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final int capacity;
    private final Heard heard;
    private final AtomicLong published = new AtomicLong();
    private final LinkedBlockingQueue<Queued> queue = new LinkedBlockingQueue<>();
    private final Map<TwinFilter, Audience> audiences = new ConcurrentHashMap<>();
    private final Thread thread =
            Thread.ofPlatform().name("twin events").daemon().unstarted(this::run);
    private volatile boolean closed;

    /** What can be published. */
    public sealed interface Item permits Published, Announced {}

    private record Queued(long number, Item item) {}

    /** Is told who took a signal; called on the bus's thread. */
    @FunctionalInterface
    public interface Heard {
        /** Subscribers that declared these labels took the signal. */
        void by(Published published, Set<AcknowledgementLabel> labels);
    }

    /** A running bus; {@code capacity} is how many signals may wait before it says that it is full. */
    public EventBus(int capacity, Heard heard) {
        this.capacity = capacity;
        this.heard = heard;
        thread.start();
    }

    /** Whether more should not be accepted for now. */
    public boolean isFull() {
        return queue.size() >= capacity;
    }

    /** Publishes; never blocks. */
    public void publish(Item item) {
        queue.add(new Queued(published.incrementAndGet(), item));
    }

    /**
     * Starts a subscription to what is published from now on.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException when the filter is malformed
     */
    public Subscription subscribe(TwinFilter filter, TwinListener listener) {
        EventFilter criteria = new EventFilter(filter);
        Audience.Member member = new Audience.Member(listener, published.get());
        audiences.compute(filter, (key, known) -> {
            Audience audience = known == null ? new Audience(filter, criteria) : known;
            audience.members().add(member);
            return audience;
        });
        return () -> audiences.computeIfPresent(filter, (key, audience) -> {
            audience.members().remove(member);
            return audience.members().isEmpty() ? null : audience;
        });
    }

    private void run() {
        while (!closed) {
            try {
                Queued next = queue.take();
                switch (next.item) {
                    case Published one -> deliver(one, next.number);
                    case Announced one -> audiences.values().forEach(audience -> audience.announce(one, next.number));
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("A signal could not be delivered", e);
            }
        }
    }

    private void deliver(Published published, long number) {
        Views views = new Views(published);
        Set<AcknowledgementLabel> labels = new HashSet<>();
        for (Audience audience : audiences.values()) {
            if (audience.tell(published, views, number)) {
                labels.addAll(audience.filter().acks());
            }
        }
        heard.by(published, labels);
    }

    /** Stops delivery; what still waits is dropped. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
