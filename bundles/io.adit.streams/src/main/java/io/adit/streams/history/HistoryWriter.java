package io.adit.streams.history;

import io.adit.cassandra.CassandraHistories;
import io.adit.cassandra.CassandraStore;
import io.adit.cassandra.CassandraTables;
import io.adit.history.BlockHistory;
import io.adit.history.History;
import io.adit.history.HistoryException;
import io.adit.history.Series;
import io.adit.streams.AlarmLines;
import io.adit.streams.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the samples and changes of alarms that engines gave into histories, one for each partition, each once: how far a history is stands in it, and from there the topics
 * are read again, whoever reads them. While the store is away it waits; what waits is in Kafka for as long as that keeps it. Instances share the work.
 */
public final class HistoryWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration APART = Duration.ofSeconds(5);
    private static final Duration CLOSING = Duration.ofSeconds(30);
    private static final long MOST_WAITING = 200_000;

    private final Map<String, Object> kafka;
    private final Topics topics;
    private final IntFunction<History> histories;
    private final Thread thread = new Thread(this::run, "adit-history");
    private final CountDownLatch closing = new CountDownLatch(1);
    private final LongAdder written = new LongAdder();

    /**
     * @param kafka settings of clients
     * @param histories opens the history of a partition, and takes it over from whoever had it
     */
    public HistoryWriter(Map<String, Object> kafka, Topics topics, IntFunction<History> histories) {
        this.kafka = new HashMap<>(kafka);
        this.topics = topics;
        this.histories = histories;
        this.kafka.put(ConsumerConfig.GROUP_ID_CONFIG, "adit-" + topics.name() + "-history");
        this.kafka.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.kafka.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Integer.MAX_VALUE);
        // All three topics have the same partitions, and each history gets the same one of each.
        this.kafka.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
    }

    /** Writes into a Cassandra. @param tables stay open when this is closed */
    public static IntFunction<History> in(CassandraTables tables, String installation) {
        return partition ->
                BlockHistory.over(CassandraStore.open(tables, CassandraHistories.name(installation, partition)));
    }

    /** Starts writing. @param failure is told why it can't go on */
    public void start(Consumer<Throwable> failure) {
        thread.setUncaughtExceptionHandler((any, thrown) -> failure.accept(thrown));
        thread.start();
    }

    /** Samples and changes of alarms that this instance made durable. */
    public long written() {
        return written.sum();
    }

    private void run() {
        try {
            while (closing.getCount() > 0) {
                try (Work work = new Work()) {
                    work.goOn();
                } catch (HistoryException e) {
                    waitAfter(e);
                } catch (KafkaException e) {
                    // What fails while partitions are handed over comes wrapped.
                    if (!(e.getCause() instanceof HistoryException cause)) {
                        throw e;
                    }
                    waitAfter(cause);
                }
            }
        } catch (WakeupException | InterruptedException e) {
            LOG.debug("The history's writer ends.", e);
        }
    }

    private void waitAfter(HistoryException failure) throws InterruptedException {
        LOG.warn("Samples are not written; trying again: {}", failure.getMessage());
        closing.await(APART.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From a place in the group to when that is given up. */
    private final class Work implements AutoCloseable, ConsumerRebalanceListener {
        private final KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer());
        private final Map<Integer, HistoryShelf> shelves = new HashMap<>();
        private long checkpointed = System.nanoTime();

        void goOn() {
            consumer.subscribe(List.of(topics.rawSamples(), topics.cleanSamples(), topics.alarms()), this);
            while (closing.getCount() > 0) {
                for (ConsumerRecord<String, byte[]> batch : consumer.poll(POLL)) {
                    take(batch);
                }
                long waiting = shelves.values().stream()
                        .mapToLong(HistoryShelf::waiting)
                        .sum();
                if (waiting > MOST_WAITING || System.nanoTime() - checkpointed > APART.toNanos()) {
                    checkpoint();
                }
            }
            checkpoint();
        }

        private void take(ConsumerRecord<String, byte[]> batch) {
            HistoryShelf shelf = shelves.get(batch.partition());
            if (shelf == null) {
                return;
            }
            switch (kind(batch.topic())) {
                case RAW -> shelf.take(Series.RAW, batch.offset(), readable(batch, SampleLines::read));
                case CLEAN -> shelf.take(Series.CLEAN, batch.offset(), readable(batch, SampleLines::read));
                case ALARMS -> shelf.take(batch.offset(), readable(batch, line -> List.of(AlarmLines.read(line))));
            }
        }

        /** Nothing where nobody can read it. */
        private <T> List<T> readable(ConsumerRecord<String, byte[]> batch, Function<byte[], List<T>> reading) {
            try {
                return reading.apply(batch.value());
            } catch (IllegalArgumentException e) {
                LOG.error("The record {} of {} is left out: {}", batch.offset(), batch.topic(), e.getMessage());
                return List.of();
            }
        }

        private HistoryShelf.Kind kind(String topic) {
            if (topic.equals(topics.alarms())) {
                return HistoryShelf.Kind.ALARMS;
            }
            return topic.equals(topics.rawSamples()) ? HistoryShelf.Kind.RAW : HistoryShelf.Kind.CLEAN;
        }

        private void checkpoint() {
            for (HistoryShelf shelf : shelves.values()) {
                long waiting = shelf.waiting();
                if (waiting > 0) {
                    shelf.checkpoint();
                    written.add(waiting);
                }
            }
            checkpointed = System.nanoTime();
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            checkpoint();
            closeAll();
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            closeAll();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            for (TopicPartition each : partitions) {
                HistoryShelf shelf = shelves.computeIfAbsent(
                        each.partition(), partition -> new HistoryShelf(histories.apply(partition)));
                consumer.seek(each, shelf.next(kind(each.topic())));
            }
        }

        private void closeAll() {
            shelves.values().forEach(HistoryShelf::close);
            shelves.clear();
        }

        @Override
        public void close() {
            closeAll();
            consumer.close();
        }
    }

    /** Makes durable what it took, and ends. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
