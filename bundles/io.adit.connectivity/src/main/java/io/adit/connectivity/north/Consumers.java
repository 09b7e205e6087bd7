package io.adit.connectivity.north;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The consumers' links by address, and the bytes that wait for all of them. Every link of an address gets every message. Thread-safe. */
final class Consumers {
    private static final long MOST_BYTES = 128 << 20;

    private final Map<String, List<ConsumerLink>> byAddress = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    void add(String address, ConsumerLink link) {
        byAddress.compute(address, (key, present) -> {
            List<ConsumerLink> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(link);
            return all;
        });
    }

    void remove(String address, ConsumerLink link) {
        byAddress.computeIfPresent(address, (key, present) -> {
            present.remove(link);
            return present.isEmpty() ? null : present;
        });
    }

    /** Returns how many links were given the message. */
    int publish(Outgoing outgoing) {
        List<ConsumerLink> links = byAddress.getOrDefault(outgoing.address(), List.of());
        links.forEach(link -> link.offer(outgoing));
        return links.size();
    }

    void account(long added) {
        bytes.addAndGet(added);
    }

    /** Whether all queues together are full. */
    boolean isFull() {
        return bytes.get() > MOST_BYTES;
    }
}
