package io.adit.bench;

import io.adit.engine.RawMessage;
import io.adit.streams.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Messages that wait in Hono's topic, and how many of them came out again. Used by one thread. */
final class StreamsBacklog implements AutoCloseable {
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final Topics topics = new Topics(BenchFacility.TENANT, List.of(BenchFacility.TENANT));
    private final TopicPartition clean = new TopicPartition(topics.cleanSamples(), 0);
    private final Map<String, Object> settings;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private long records;

    StreamsBacklog(String bootstrap) throws ExecutionException, InterruptedException {
        settings = Map.of("bootstrap.servers", bootstrap);
        try (Admin admin = Admin.create(settings)) {
            Optional<Integer> one = Optional.of(1);
            List<NewTopic> made = List.of(
                    new NewTopic(topics.hono().getFirst(), one, Optional.empty()),
                    new NewTopic(topics.cleanSamples(), one, Optional.empty()));
            admin.createTopics(made).all().get();
        }
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(clean));
        consumer.seekToBeginning(List.of(clean));
    }

    /** Writes messages as Hono does. */
    void write(List<RawMessage> messages) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (RawMessage message : messages) {
                ProducerRecord<String, byte[]> sent =
                        new ProducerRecord<>(topics.hono().getFirst(), message.deviceId(), message.payload());
                header(sent, "device_id", message.deviceId());
                header(sent, "content-type", message.contentType());
                header(sent, "creation-time", Long.toString(message.arrivalMicros() / 1000));
                header(sent, "orig_adapter", "hono-mqtt");
                header(sent, "orig_address", "telemetry");
                header(sent, "qos", "1");
                var unused = producer.send(sent);
            }
        }
    }

    private static void header(ProducerRecord<String, byte[]> sent, String name, String value) {
        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Records of clean samples that were read so far; each message gives one. */
    long cleanRecords() {
        return records;
    }

    /** Reads on until there are so many. @throws IllegalStateException where nothing comes any more */
    void waitFor(long wanted, Process instance) {
        long heard = System.nanoTime();
        while (records < wanted) {
            int more = consumer.poll(Duration.ofMillis(100)).count();
            records += more;
            if (more > 0) {
                heard = System.nanoTime();
            } else if (!instance.isAlive() || System.nanoTime() - heard > LONGEST_SILENCE.toNanos()) {
                throw new IllegalStateException("only " + records + " of " + wanted + " messages came out");
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
