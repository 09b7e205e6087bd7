package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.streams.cli.NotifyCommand;
import io.adit.streams.cli.StreamsCommand;
import io.adit.tests.kit.KafkaCluster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** The sample's installation on real brokers: instances in processes of their own, what Hono would write, and what comes out. */
final class Installation implements AutoCloseable {
    static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int PARTITIONS = 2;

    final SampleFacility sample;
    final Topics topics;
    final KafkaCluster kafka;
    final Admin admin;
    private final Path folder;
    private final StreamsOptions.Layout layout;
    private final KafkaProducer<String, byte[]> producer;
    private final List<Process> started = new ArrayList<>();

    /** Starts the brokers and makes the topics. */
    Installation(Path folder, SampleFacility sample, int nodes) throws IOException, InterruptedException {
        this.folder = folder;
        this.sample = sample;
        topics = new Topics("site", sample.tenants);
        kafka = new KafkaCluster(folder, nodes);
        layout = new StreamsOptions.Layout(PARTITIONS, (short) nodes, nodes > 1 ? 1 : 0, 1, folder);
        admin = Admin.create(clients());
        producer = new KafkaProducer<>(clients(), new StringSerializer(), new ByteArraySerializer());
        TopicSetup.ensure(admin, topics, layout);
    }

    private Map<String, Object> clients() {
        return Map.of("bootstrap.servers", kafka.bootstrap());
    }

    /** Lets the engine run the sample's programme, as if an instance had read it. */
    void tellProgramme() {
        tellProgramme(sample.programme);
    }

    /** Lets the engine of the sample run another programme. */
    void tellProgramme(String programme) {
        new ProgrammeTopics(producer, clients(), topics).tell(sample.thingId, programme, SampleFacility.START_MILLIS);
    }

    /** Starts an instance with a Ditto that is not there. */
    Process start(String... more) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "unused");
        return start("http://127.0.0.1:1", password, more);
    }

    /** Starts an instance. */
    Process start(String ditto, Path password, String... more) throws IOException {
        List<String> arguments = arguments(ditto, password);
        arguments.addAll(List.of("--partitions", String.valueOf(layout.partitions())));
        arguments.addAll(List.of("--replicas", String.valueOf(layout.replicas())));
        arguments.addAll(List.of("--standbys", String.valueOf(layout.standbys())));
        arguments.addAll(
                List.of("--state", folder.resolve("state" + started.size()).toString()));
        arguments.addAll(List.of(more));
        return start(StreamsCommand.class, arguments);
    }

    /** Starts the process that tells people. */
    Process notify(String ditto, Path password) throws IOException {
        List<String> arguments = arguments(ditto, password);
        arguments.addAll(List.of("--data", folder.resolve("notify").toString()));
        return start(NotifyCommand.class, arguments);
    }

    /** Whether it has noted from where on it tells of alarms. */
    boolean notifierHasAPlace() throws ExecutionException, InterruptedException {
        return !admin.listConsumerGroupOffsets("adit-site-notify")
                .partitionsToOffsetAndMetadata()
                .get()
                .isEmpty();
    }

    private List<String> arguments(String ditto, Path password) {
        List<String> arguments = new ArrayList<>(List.of("--kafka", kafka.bootstrap(), "--ditto", ditto));
        arguments.addAll(List.of("--user", "admin", "--password-file", password.toString()));
        arguments.addAll(List.of("--tenant", String.join(",", sample.tenants), "--name", "site"));
        return arguments;
    }

    private Process start(Class<?> command, List<String> arguments) throws IOException {
        Path log = folder.resolve("instance" + started.size() + ".log");
        Process instance = KafkaCluster.java(log, command.getName(), arguments.toArray(new String[0]));
        started.add(instance);
        return instance;
    }

    /** Writes a message as Hono does; returns once the brokers have it. */
    void send(EngineInput.Message message) {
        Map<String, String> headers = Map.of(
                "device_id",
                message.deviceId(),
                "content-type",
                message.contentType(),
                "creation-time",
                Long.toString(message.atMicros() / 1000));
        send("hono.telemetry." + message.tenant(), message.deviceId(), message.payload(), headers);
    }

    /** Writes a record; returns once the brokers have it. */
    void send(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        var unused = producer.send(sent);
        producer.flush();
    }

    /** All committed values of a topic. */
    List<byte[]> values(String topic) {
        return read(topic).stream().map(ConsumerRecord::value).toList();
    }

    /** All that is committed in a topic, partition by partition. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        List<ConsumerRecord<String, byte[]>> values = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = committed()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(values::add);
            }
        }
        return values;
    }

    /** A consumer that sees what is committed. */
    KafkaConsumer<String, byte[]> committed() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The messages that engines were given. */
    List<EngineInput> ingestedMessages() {
        return values(topics.ingest()).stream()
                .map(EngineInput::ofBytes)
                .filter(EngineInput.Message.class::isInstance)
                .toList();
    }

    /**
     * Waits until all is worked off, and compares what came out with what one engine makes of the same inputs in the same order: each sample and each
     * change of an alarm once.
     */
    void losesAndDoublesNothing(List<EngineInput.Message> sent) {
        await().atMost(LIMIT).until(() -> ingestedMessages().size() >= sent.size());
        List<String> ingested =
                ingestedMessages().stream().map(Installation::identity).sorted().toList();
        assertThat(ingested)
                .isEqualTo(sent.stream().map(Installation::identity).sorted().toList());
        await().atMost(LIMIT).untilAsserted(() -> {
            Embedded expected = again();
            assertThat(values(topics.rawSamples()).size()
                            + values(topics.undecodable()).size())
                    .isGreaterThanOrEqualTo(sent.size());
            assertThat(OutputText.samples(values(topics.rawSamples()))).isEqualTo(expected.raw);
            assertThat(OutputText.samples(values(topics.cleanSamples()))).isEqualTo(expected.clean);
            assertThat(OutputText.alarms(values(topics.alarms()))).containsExactlyInAnyOrderElementsOf(expected.alarms);
            assertThat(values(topics.undecodable())).hasSize(expected.undecodable);
        });
    }

    /** One engine over all that stands in the ingest topic. */
    private Embedded again() {
        Embedded out = new Embedded("[]");
        again(out);
        return out;
    }

    /** How many rows wait for the step of a channel once all is taken that stands in the ingest topic. */
    int waiting(ChannelId channel) {
        return again(new Embedded("[]")).waiting(channel);
    }

    private FacilityEngine again(Embedded out) {
        FacilityEngine engine = new FacilityEngine(sample.thingId);
        for (ConsumerRecord<String, byte[]> ingested : read(topics.ingest())) {
            EngineInput input = EngineInput.ofBytes(ingested.value());
            boolean ours = sample.thingId.equals(ingested.key()) || isTickOf(ingested);
            boolean known = input instanceof EngineInput.ProgrammeChange change
                    && change.programmeJson().equals(engine.running().json());
            if (ours && !known) {
                engine.take(
                        ingested.offset(),
                        input instanceof EngineInput.Computed computed ? engine.now(computed) : input,
                        out);
            }
        }
        return engine;
    }

    /** Whether it is a tick for the partition that holds the facility. */
    private boolean isTickOf(ConsumerRecord<String, byte[]> ingested) {
        byte[] key = sample.thingId.getBytes(StandardCharsets.UTF_8);
        int partition = Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
        return ingested.key() == null && ingested.partition() == partition;
    }

    private static String identity(EngineInput input) {
        EngineInput.Message message = (EngineInput.Message) input;
        return message.tenant() + " " + message.deviceId() + " " + message.atMicros() + " "
                + new String(message.payload(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
        for (Process each : started) {
            each.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        kafka.close();
    }
}
