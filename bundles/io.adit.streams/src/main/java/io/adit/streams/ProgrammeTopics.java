package io.adit.streams;

import io.adit.publish.programme.RunningProgramme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Tells engines and routers what facilities run. Blocks; used by one thread. */
final class ProgrammeTopics {
    private static final long ACKNOWLEDGED_SECONDS = 30;

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Object> kafka;
    private final Topics topics;

    ProgrammeTopics(KafkaProducer<String, byte[]> producer, Map<String, Object> kafka, Topics topics) {
        this.producer = producer;
        this.kafka = kafka;
        this.topics = topics;
    }

    /** The facilities that were told of before, by any instance. */
    Set<String> facilities() {
        Set<String> facilities = new TreeSet<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topics.routes()).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, String> routes : consumer.poll(Duration.ofSeconds(1))) {
                    if (routes.value() == null) {
                        facilities.remove(routes.key());
                    } else {
                        facilities.add(routes.key());
                    }
                }
            }
        }
        return facilities;
    }

    /**
     * Tells what a facility runs from now on: its engine first, so that this knows its devices before their messages come.
     *
     * @param programmeJson the JSON array of its things; empty where it is gone
     * @throws StreamsException where Kafka did not take it
     */
    void tell(String facility, String programmeJson, long atMillis) {
        EngineInput change = new EngineInput.ProgrammeChange(TimeUnit.MILLISECONDS.toMicros(atMillis), programmeJson);
        send(new ProducerRecord<>(topics.ingest(), facility, change.toBytes()));
        String routes = Routes.of(RunningProgramme.of(programmeJson).programme());
        byte @Nullable [] value = routes.isEmpty() ? null : routes.getBytes(StandardCharsets.UTF_8);
        send(new ProducerRecord<>(topics.routes(), facility, value));
    }

    private void send(ProducerRecord<String, byte[]> told) {
        try {
            producer.send(told).get(ACKNOWLEDGED_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StreamsException("Kafka did not take the programme of " + told.key() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StreamsException("interrupted while Kafka took the programme of " + told.key(), e);
        }
    }
}
