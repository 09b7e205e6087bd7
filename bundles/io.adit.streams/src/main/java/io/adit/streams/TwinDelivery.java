package io.adit.streams;

import io.adit.publish.http.DittoApi;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what engines say of twins into a Ditto over HTTP, for sites whose Ditto has no connection to Kafka: of each thing one after the other, of up to
 * {@value #IN_FLIGHT} things at a time. Each is written at least once and in the order of its thing: while the Ditto is away it waits. What the Ditto refuses, because a thing is gone or must not be written, is
 * left out with a warning; answers to people's messages are not its matter. Instances share the work.
 */
final class TwinDelivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TwinDelivery.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long AGAIN_MILLIS = 1000;
    private static final Duration CLOSING = Duration.ofSeconds(30);
    private static final int IN_FLIGHT = 16;
    private static final int LOGIN = 401;
    private static final int BUSY = 429;

    private final Consumer<String, byte[]> consumer;
    private final String topic;
    private final RestClient rest;
    private final Thread thread = new Thread(this::run, "adit-twin-delivery");
    private final ExecutorService lanes =
            Executors.newFixedThreadPool(IN_FLIGHT, task -> new Thread(task, "adit-twin-delivery-lane"));
    private final AtomicReference<String> trouble = new AtomicReference<>("");
    private final CountDownLatch closing = new CountDownLatch(1);

    /** @param consumer of the twin topic's records, which is closed here */
    TwinDelivery(Consumer<String, byte[]> consumer, Topics topics, RestClient rest) {
        this.consumer = consumer;
        topic = topics.twin();
        this.rest = rest;
    }

    /** A consumer that sees what is committed, from the beginning, and keeps its part however long a Ditto is away. */
    static Consumer<String, byte[]> consumer(Map<String, Object> kafka, Topics topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "adit-" + topics.name() + "-twin");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Integer.MAX_VALUE);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Starts writing. @param failure is told why it can't go on */
    void start(java.util.function.Consumer<Throwable> failure) {
        thread.setUncaughtExceptionHandler((any, thrown) -> failure.accept(thrown));
        thread.start();
    }

    private void run() {
        try (consumer) {
            consumer.subscribe(List.of(topic));
            while (closing.getCount() > 0) {
                write(consumer.poll(POLL));
                commit();
            }
        } catch (WakeupException | InterruptedException e) {
            LOG.debug("The delivery to twins ends.", e);
        } finally {
            lanes.shutdownNow();
        }
    }

    private void commit() {
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("Another instance takes over: what was written last is written again. {}", e.getMessage());
        }
    }

    /** Returns when all of it is written. */
    private void write(ConsumerRecords<String, byte[]> all) throws InterruptedException {
        Map<String, List<TwinMessages.Modification>> byThing = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> said : all) {
            TwinMessages.Modification modification = TwinMessages.modification(said.value());
            if (modification != null) {
                byThing.computeIfAbsent(modification.thingId(), thing -> new ArrayList<>())
                        .add(modification);
            }
        }
        List<Future<?>> begun = new ArrayList<>();
        byThing.values().forEach(some -> begun.add(lanes.submit(() -> writeInOrder(some))));
        for (Future<?> each : begun) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
            }
        }
    }

    private void writeInOrder(List<TwinMessages.Modification> ofOneThing) {
        for (TwinMessages.Modification each : ofOneThing) {
            write("/api/2/things/" + DittoApi.encode(each.thingId()) + each.path(), each);
        }
    }

    private void write(String path, TwinMessages.Modification modification) {
        while (true) {
            String now = tryWriting(path, modification);
            String before = trouble.getAndSet(now);
            if (now.isEmpty()) {
                return;
            }
            if (!now.equals(before)) {
                LOG.warn("Twins are not written; trying again: {}", now);
            }
            awaitNextTry();
        }
    }

    private void awaitNextTry() {
        try {
            if (closing.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new WakeupException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WakeupException();
        }
    }

    /** Empty where it is done with; else why not yet. */
    private String tryWriting(String path, TwinMessages.Modification modification) {
        try {
            RestClient.Answer answer =
                    rest.send("PUT", path, modification.value().toString(), Map.of());
            if (answer.status() / 100 == 5 || answer.status() == LOGIN || answer.status() == BUSY) {
                return rest.base() + " answers " + answer.status();
            }
            if (!answer.isSuccess()) {
                LOG.warn("{} refuses {} with {}: {}", rest.base(), path, answer.status(), answer.body());
            }
            return "";
        } catch (PublishException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Ends with what is being written. */
    @Override
    public void close() {
        closing.countDown();
        consumer.wakeup();
        try {
            thread.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
