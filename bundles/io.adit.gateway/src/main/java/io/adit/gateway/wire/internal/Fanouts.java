package io.adit.gateway.wire.internal;

import io.adit.things.Delivery;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import io.adit.things.TwinRuntime.Subscription;
import io.netty.channel.EventLoop;
import io.vertx.core.Context;
import io.vertx.core.internal.ContextInternal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Subscriptions to a twin that connections share: one for each event loop, filter and view. Thread-safe. */
public final class Fanouts {
    private final TwinRuntime twin;
    private final int capacity;
    private final Map<Key, Running> running = new HashMap<>();
    private final AtomicInteger members = new AtomicInteger();

    /** Shows signals as bytes; equal views show the same. */
    public interface View {
        /** What readers get; empty where this view shows nothing of it. Called on the twin's thread. */
        Optional<Batch.Item> show(Delivery delivery);
    }

    private record Key(EventLoop loop, TwinFilter filter, View view) {}

    private record Running(Fanout fanout, Subscription subscription) {}

    /** Subscribes to {@code twin}; {@code capacity} signals can wait for one event loop before its readers are closed. */
    public Fanouts(TwinRuntime twin, int capacity) {
        this.twin = twin;
        this.capacity = capacity;
    }

    /**
     * Gives a reader signals from now on.
     *
     * @param context of the reader's connection
     * @return ends that when closed
     * @throws org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException when the filter is malformed
     */
    public Subscription join(Context context, TwinFilter filter, View view, Batch.Reader reader) {
        Key key = new Key(((ContextInternal) context).nettyEventLoop(), filter, view);
        Object member = new Object();
        synchronized (running) {
            Running one = running.get(key);
            if (one == null) {
                Fanout fanout = new Fanout(key.loop, view, capacity);
                one = new Running(fanout, twin.subscribe(filter, fanout));
                running.put(key, one);
            }
            one.fanout.add(member, reader);
        }
        members.incrementAndGet();
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                members.decrementAndGet();
                leave(key, member);
            }
        };
    }

    /** Readers that are there now. */
    public int members() {
        return members.get();
    }

    private void leave(Key key, Object member) {
        synchronized (running) {
            Running one = running.get(key);
            if (one != null && one.fanout.remove(member)) {
                running.remove(key);
                one.subscription.close();
            }
        }
    }
}
