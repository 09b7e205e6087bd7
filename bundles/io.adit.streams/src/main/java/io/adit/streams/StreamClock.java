package io.adit.streams;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets time pass for the engines when devices are silent: once a second a tick into each partition of the ingest topic.
 *
 * <p>A tick must not overtake messages, or a backlog would look like missing data. So each round notes the time and where Hono's topics end,
 * and gives the tick of that time, less two seconds for messages under way in Hono, only when everything up to there is committed as handed on. The ticks of
 * several instances do no harm: engine time never goes back. While the brokers do not answer no time passes.
 */
final class StreamClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamClock.class);
    private static final long UNDER_WAY_MILLIS = 2000;
    private static final long ROUND_MILLIS = 250;
    private static final long APART_MILLIS = 1000;
    private static final long ANSWER_SECONDS = 10;

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final Topics topics;
    private final String group;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-stream-clock"));
    private @Nullable Mark waiting;
    private long lastMillis;

    /** Where Hono's topics ended at a time. */
    private record Mark(long millis, Map<TopicPartition, Long> ends) {}

    StreamClock(Admin admin, KafkaProducer<String, byte[]> producer, Topics topics, String group, Clock clock) {
        this.admin = admin;
        this.producer = producer;
        this.topics = topics;
        this.group = group;
        this.clock = clock;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            Mark mark = waiting;
            if (mark == null && clock.millis() - lastMillis < APART_MILLIS) {
                return;
            }
            mark = mark == null ? mark() : mark;
            waiting = mark;
            if (isReached(mark)) {
                tick(mark.millis - UNDER_WAY_MILLIS);
                lastMillis = mark.millis;
                waiting = null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.warn("No time passes for the engines, since Kafka does not answer: {}", e.toString());
        }
    }

    private Mark mark() throws ExecutionException, InterruptedException, TimeoutException {
        long now = clock.millis();
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (TopicDescription topic : describe(topics.hono())) {
            topic.partitions()
                    .forEach(each ->
                            latest.put(new TopicPartition(topic.name(), each.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = offsets(latest);
        latest.replaceAll((partition, spec) -> OffsetSpec.earliest());
        offsets(latest).forEach(ends::remove); // an empty partition: nothing of it is ever committed
        return new Mark(now, ends);
    }

    private Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetSpec> wanted)
            throws ExecutionException, InterruptedException, TimeoutException {
        return admin.listOffsets(wanted).all().get(ANSWER_SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }

    private boolean isReached(Mark mark) throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS);
        return mark.ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata reached = committed.get(end.getKey());
            return reached != null && reached.offset() >= end.getValue();
        });
    }

    private void tick(long millis) throws ExecutionException, InterruptedException, TimeoutException {
        byte[] tick = new EngineInput.Tick(TimeUnit.MILLISECONDS.toMicros(millis)).toBytes();
        for (TopicDescription topic : describe(List.of(topics.ingest()))) {
            topic.partitions()
                    .forEach(
                            each -> producer.send(new ProducerRecord<>(topics.ingest(), each.partition(), null, tick)));
        }
        producer.flush();
    }

    private Iterable<TopicDescription> describe(List<String> names)
            throws ExecutionException, InterruptedException, TimeoutException {
        return admin.describeTopics(names)
                .allTopicNames()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                .values();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
