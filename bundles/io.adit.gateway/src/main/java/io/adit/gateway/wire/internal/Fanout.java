package io.adit.gateway.wire.internal;

import io.adit.things.Delivery;
import io.adit.things.TwinListener;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;

/*
 * With many readers of the same events nearly all time goes into handing each event to each connection. So an event
 * comes to an event loop once, not once for each of its readers; what comes while the loop is busy becomes one batch,
 * which is joined to bytes once; and each connection gets the whole batch in one write. The busier the loop, the larger
 * the batches: the cost of a write is shared by more events just when that is needed.
 */
/** The readers on one event loop that get the same bytes for the same signals. */
final class Fanout implements TwinListener {
    private final EventLoop loop;
    private final Fanouts.View view;
    private final int capacity;
    private final Map<Object, Batch.Reader> readers = new LinkedHashMap<>();
    private List<Batch.Item> pending = new ArrayList<>();

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
        boolean first;
        synchronized (this) {
            if (pending.size() > capacity) {
                return;
            }
            first = pending.isEmpty();
            pending.add(item.get());
        }
        if (first) {
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
        Batch batch = new Batch(items);
        all.forEach(reader -> reader.take(batch));
    }
}
