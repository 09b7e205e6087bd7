package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.adit.streams.cli.StreamsCommand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An instance that is killed in mid-stream, on a real Kafka. Takes about a minute, so it runs with {@code ./adit test streams} only. */
@EnabledIfSystemProperty(named = "adit.kafka", matches = "true", disabledReason = "takes a minute: ./adit test streams")
class KilledInstanceIT {
    private static final int ROUNDS = 200;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final SampleFacility sample = new SampleFacility();
    private final Topics topics = new Topics("site", sample.tenants);
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process each : started) {
            each.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private Process instance(String bootstrap) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "unused");
        Process instance = KafkaProcess.java(
                folder.resolve("instance.log"),
                StreamsCommand.class.getName(),
                "--kafka",
                bootstrap,
                "--tenant",
                String.join(",", sample.tenants),
                "--name",
                "site",
                "--ditto",
                "http://127.0.0.1:1",
                "--password-file",
                password.toString(),
                "--partitions",
                "2",
                "--state",
                folder.resolve("state" + started.size()).toString());
        started.add(instance);
        return instance;
    }

    @Test
    void losesAndDoublesNothing() throws Exception {
        List<EngineInput.Message> messages = sample.messages(ROUNDS, System.currentTimeMillis() - ROUNDS * 10_000L);
        try (KafkaProcess kafka = new KafkaProcess(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap));
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrap),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            TopicSetup.ensure(admin, topics, new StreamsOptions.Layout(2, (short) 1, 0, 1, folder));
            new ProgrammeTopics(producer, Map.of("bootstrap.servers", kafka.bootstrap), topics)
                    .tell(sample.thingId, sample.programme, SampleFacility.START_MILLIS);
            Process first = instance(kafka.bootstrap);
            int half = messages.size() / 2;
            messages.subList(0, half).forEach(message -> send(producer, message));
            await().atMost(LIMIT)
                    .until(() -> !read(kafka, topics.cleanSamples()).isEmpty());
            messages.subList(half, half + 200).forEach(message -> send(producer, message));
            first.destroyForcibly().waitFor();
            instance(kafka.bootstrap);
            messages.subList(half + 200, messages.size()).forEach(message -> send(producer, message));
            await().atMost(LIMIT).until(() -> ingested(kafka).size() == messages.size());
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(sequences(
                                    read(kafka, topics.rawSamples()),
                                    read(kafka, topics.undecodable()).size()))
                            .isEqualTo(messages.size()));
            assertThat(events(read(kafka, topics.alarms()))).doesNotHaveDuplicates();
        }
    }

    private void send(KafkaProducer<String, byte[]> producer, EngineInput.Message message) {
        ProducerRecord<String, byte[]> sent =
                new ProducerRecord<>("hono.telemetry." + message.tenant(), message.deviceId(), message.payload());
        sent.headers().add("device_id", message.deviceId().getBytes(StandardCharsets.UTF_8));
        sent.headers().add("content-type", message.contentType().getBytes(StandardCharsets.UTF_8));
        sent.headers()
                .add("creation-time", Long.toString(message.atMicros() / 1000).getBytes(StandardCharsets.UTF_8));
        producer.send(sent);
        producer.flush();
    }

    private List<EngineInput> ingested(KafkaProcess kafka) {
        return read(kafka, topics.ingest()).stream()
                .map(EngineInput::ofBytes)
                .filter(EngineInput.Message.class::isInstance)
                .toList();
    }

    /** Number of messages that samples came from, and those that gave none; fails where a sample is there twice. */
    private static int sequences(List<byte[]> batches, int undecodable) {
        List<String> samples = batches.stream()
                .flatMap(each -> JsonArray.of(new String(each, StandardCharsets.UTF_8)).stream())
                .map(each -> each.asObject().getValue("channel").orElseThrow() + " "
                        + each.asObject().getValue("thingId").orElseThrow() + " "
                        + each.asObject().getValue("sequence").orElseThrow())
                .toList();
        assertThat(samples).doesNotHaveDuplicates();
        return batches.size() + undecodable;
    }

    private static List<String> events(List<byte[]> alarms) {
        return alarms.stream()
                .map(each -> JsonObject.of(new String(each, StandardCharsets.UTF_8)))
                .map(each -> each.getValue("rule").orElseThrow() + " "
                        + each.getValue("cause").orElseThrow() + " "
                        + each.getValue("time").orElseThrow() + " "
                        + each.getValue("level").orElseThrow())
                .toList();
    }

    private static List<byte[]> read(KafkaProcess kafka, String topic) {
        List<byte[]> values = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrap, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
            }
        }
        return values;
    }
}
