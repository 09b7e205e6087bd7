package io.adit.streams;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.Programme;
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
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells engines and routers through the topics that they read. */
final class ProgrammeTopics implements ProgrammeAudience {
    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeTopics.class);
    private static final long ACKNOWLEDGED_SECONDS = 30;

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Object> kafka;
    private final Topics topics;

    ProgrammeTopics(KafkaProducer<String, byte[]> producer, Map<String, Object> kafka, Topics topics) {
        this.producer = producer;
        this.kafka = kafka;
        this.topics = topics;
    }

    @Override
    public Set<String> facilities() {
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

    /** Its engine first, so that this knows its devices before their messages come. */
    @Override
    public void tell(String facility, String programmeJson, long atMillis) {
        EngineInput change = new EngineInput.ProgrammeChange(TimeUnit.MILLISECONDS.toMicros(atMillis), programmeJson);
        send(new ProducerRecord<>(topics.ingest(), facility, change.toBytes()));
        Programme programme = RunningProgramme.of(programmeJson).programme();
        warnOfStrangers(facility, programme);
        String routes = Routes.of(programme);
        byte @Nullable [] value = routes.isEmpty() ? null : routes.getBytes(StandardCharsets.UTF_8);
        send(new ProducerRecord<>(topics.routes(), facility, value));
    }

    private void warnOfStrangers(String facility, Programme programme) {
        Set<String> strangers = programme.channels().stream()
                .flatMap(channel -> channel.bindings().stream())
                .map(BindingSettings::tenant)
                .filter(tenant -> !topics.tenants().contains(tenant))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!strangers.isEmpty()) {
            LOG.warn(
                    "{} has devices of {}, which this installation does not hear; name all tenants with --tenant.",
                    facility,
                    String.join(", ", strangers));
        }
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
