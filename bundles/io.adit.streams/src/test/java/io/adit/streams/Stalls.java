package io.adit.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Watches how a topic's committed end moves on while messages come all the time. */
final class Stalls implements AutoCloseable {
    private static final long APART_MILLIS = 50;

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong moved = new AtomicLong(System.nanoTime());
    private final Thread thread = new Thread(this::watch, "stalls");

    Stalls(Installation site, String topic) {
        consumer = site.committed();
        partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        thread.start();
    }

    private void watch() {
        List<Long> before = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            List<Long> now = ends(before);
            if (!now.equals(before)) {
                moved.set(System.nanoTime());
                before = now;
            }
            longest.accumulateAndGet(System.nanoTime() - moved.get(), Math::max);
            try {
                Thread.sleep(APART_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private List<Long> ends(List<Long> before) {
        try {
            return List.copyOf(consumer.endOffsets(partitions).values());
        } catch (KafkaException e) {
            return before; // a broker is away: nothing moves on for a consumer
        }
    }

    /** Begins anew. */
    void reset() {
        moved.set(System.nanoTime());
        longest.set(0);
    }

    /** Seconds of the longest time without anything new. */
    double longestSeconds() {
        return longest.get() / 1e9;
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        consumer.close();
    }
}
