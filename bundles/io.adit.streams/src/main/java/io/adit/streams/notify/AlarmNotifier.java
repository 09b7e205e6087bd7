package io.adit.streams.notify;

import io.adit.engine.alarm.AlarmChanged;
import io.adit.streams.AlarmLines;
import io.adit.streams.StreamsException;
import io.adit.streams.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the alarms of an installation to the desks that tell people, each change once: it counts as read when it is durable there, and what is read again is
 * known there. At most one works at a time, as whom to remind is known to it alone: who starts later takes over, and the former one ends.
 *
 * <p>The first one of an installation begins with the alarms from then on; nobody is told of years at once.
 */
public final class AlarmNotifier implements AutoCloseable, ConsumerRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmNotifier.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(30);
    /** While engines have not made the topic yet. */
    private static final int LOOKS_AGAIN_MILLIS = 15_000;

    private final Consumer<String, byte[]> consumer;
    private final String topic;
    private final AlarmDesks desks;
    private final Thread thread = new Thread(this::run, "adit-notifier");
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean working;

    /**
     * Reads nothing before it is started.
     *
     * @param consumer closed with this
     * @param desks closed with this
     */
    public AlarmNotifier(Consumer<String, byte[]> consumer, Topics topics, AlarmDesks desks) {
        this.consumer = consumer;
        this.topic = topics.alarms();
        this.desks = desks;
    }

    /** A consumer that sees what is committed, and of which there is one. */
    public static Consumer<String, byte[]> consumer(Map<String, Object> kafka, Topics topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "adit-" + topics.name() + "-notify");
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, "adit-" + topics.name() + "-notifier");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, LOOKS_AGAIN_MILLIS);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Starts telling; returns at once. @param failure is told why it can't go on */
    public void start(java.util.function.Consumer<Throwable> failure) {
        thread.setUncaughtExceptionHandler((any, thrown) -> failure.accept(thrown));
        thread.start();
    }

    /** True while it reads alarms. */
    public boolean isWorking() {
        return working;
    }

    /** Deliveries that are pending; some moments old. */
    public int waiting() {
        return desks.waiting();
    }

    private void run() {
        try (consumer) {
            consumer.subscribe(List.of(topic), this);
            while (closing.getCount() > 0) {
                for (ConsumerRecord<String, byte[]> line : consumer.poll(POLL)) {
                    take(line);
                }
                desks.flush();
                commit();
            }
        } catch (WakeupException | InterruptedException e) {
            LOG.debug("The notifier ends.", e);
        } catch (FencedInstanceIdException e) {
            throw new StreamsException("Another notifier of this installation has taken over; one is enough.", e);
        } finally {
            working = false;
        }
    }

    private void commit() {
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("What was read last is read again: {}", e.getMessage());
        }
    }

    private void take(ConsumerRecord<String, byte[]> line) {
        AlarmChanged changed;
        try {
            changed = AlarmLines.read(line.value() == null ? new byte[0] : line.value());
        } catch (IllegalArgumentException e) {
            LOG.error("The record {} of {} tells nobody anything: {}", line.offset(), topic, e.getMessage());
            return;
        }
        desks.of(line.partition()).take(line.offset(), changed);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, OffsetAndMetadata> known = consumer.committed(Set.copyOf(partitions));
        Map<TopicPartition, OffsetAndMetadata> begins = new HashMap<>();
        for (TopicPartition each : partitions) {
            AlarmDesk desk = desks.of(each.partition());
            long end = ends.getOrDefault(each, 0L);
            long begin = begin(known.get(each), desk.next(), end);
            if (desk.next() > end) {
                desk.beginAnew(begin);
            }
            consumer.seek(each, begin);
            begins.put(each, new OffsetAndMetadata(begin));
        }
        consumer.commitSync(begins);
        working = true;
    }

    /** Kafka forgets an offset that nobody asks for for a week, a desk forgets nothing. */
    private static long begin(@Nullable OffsetAndMetadata known, long next, long end) {
        if (known != null && known.offset() <= end) {
            return known.offset();
        }
        if (known == null && next <= end) {
            return next > 0 ? next : end;
        }
        return 0; // the topic was made anew
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        working = false;
    }

    /** Ends with what was taken; what is pending goes on at the next start. */
    @Override
    public void close() {
        closing.countDown();
        consumer.wakeup();
        try {
            thread.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        desks.close();
    }
}
