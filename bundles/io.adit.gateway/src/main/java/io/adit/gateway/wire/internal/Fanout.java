package io.adit.gateway.wire.internal;

import io.adit.things.Delivery;
import io.adit.things.TwinListener;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;

/*
 * With many readers of the same events nearly all time goes into handing each event to each connection. So an event
 * comes to an event loop once, not once for each of its readers; what comes while the loop is busy becomes one batch,
 * which is joined to bytes once; and each connection gets the whole batch in one write. The busier the loop, the larger
 * the batches: the cost of a write is shared by more events just when that is needed. So that many readers leave the
 * loop time for requests, and the batches grow before all of it is used, a long flush and a burst are followed by a rest.
 */
/** The readers on one event loop that get the same bytes for the same signals. */
final class Fanout implements TwinListener {
    private final EventLoop loop;
    private final Fanouts.View view;
    private final int capacity;
    private final Map<Object, Batch.Reader> readers = new LinkedHashMap<>();
    private List<Batch.Item> pending = new ArrayList<>();
    private final Rests rests = new Rests();
    private long restUntil = System.nanoTime();

    Fanout(EventLoop loop, Fanouts.View view, int capacity) {
        this.loop = loop;
        this.view = view;
        this.capacity = capacity;
    }

    @Override
    public void onSignal(Signal<?> signal, JsonObject extra) {
        onDelivery(new Delivery(signal, extra));
    }

    @Override
    public void onDelivery(Delivery delivery) {
        Optional<Batch.Item> item = delivery.shared(view, () -> view.show(delivery));
        if (item.isEmpty()) {
            return;
        }
        long rest;
        synchronized (this) {
            if (pending.size() > capacity) {
                return;
            }
            pending.add(item.get());
            if (pending.size() > 1) {
                return;
            }
            rest = restUntil - System.nanoTime();
        }
        if (rest > 0) {
            loop.schedule(this::flush, rest, TimeUnit.NANOSECONDS);
        } else {
            loop.execute(this::flush);
        }
    }

    synchronized void add(Object key, Batch.Reader reader) {
        readers.put(key, reader);
    }

    /** Removes a reader and says whether none is left. */
    synchronized boolean remove(Object key) {
        readers.remove(key);
        return readers.isEmpty();
    }

    /* A loop that let more than its capacity wait has lost events: all its readers have to end. */
    private void flush() {
        List<Batch.Item> items;
        List<Batch.Reader> all;
        synchronized (this) {
            items = pending;
            pending = new ArrayList<>();
            all = List.copyOf(readers.values());
        }
        if (items.size() > capacity) {
            all.forEach(Batch.Reader::overflow);
            return;
        }
        long started = System.nanoTime();
        Batch batch = new Batch(items);
        all.forEach(reader -> reader.take(batch));
        rest(started, items.size());
    }

    private synchronized void rest(long started, int events) {
        long now = System.nanoTime();
        restUntil = now + rests.after(now, now - started, events);
    }
}
