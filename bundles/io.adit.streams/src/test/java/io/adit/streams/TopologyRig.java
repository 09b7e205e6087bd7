package io.adit.streams;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.publish.programme.RunningProgramme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology without brokers. */
final class TopologyRig implements AutoCloseable {
    private final SampleFacility sample;
    private final Topics topics;
    private final TopologyTestDriver driver;
    final EngineCounters counters = new EngineCounters();

    TopologyRig(SampleFacility sample, Topics topics, Path folder) {
        this(sample, topics, folder, Instant.now());
    }

    /** @param wallClock what the machine's clock says at first */
    TopologyRig(SampleFacility sample, Topics topics, Path folder, Instant wallClock) {
        this(sample, topics, folder, wallClock, new StepWork(folder, "python3", (facility, outcome) -> {
            throw new IllegalStateException("the sample has no step");
        }));
    }

    TopologyRig(SampleFacility sample, Topics topics, Path folder, Instant wallClock, StepWork steps) {
        this.sample = sample;
        this.topics = topics;
        StreamsOptions options = new StreamsOptions(
                "unused:1",
                topics,
                Map.of(),
                new StreamsOptions.Ditto(
                        java.net.URI.create("http://unused"), Login.basic("", ""), Route.DIRECT, false),
                new StreamsOptions.Layout(1, (short) 1, 0, 1, folder),
                new StreamsOptions.Steps(folder, "python3"));
        driver = new TopologyTestDriver(
                AditTopology.of(topics, counters, steps), StreamsApp.properties(options), wallClock);
    }

    @Override
    public void close() {
        driver.close();
    }

    TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(
                topic, Serdes.String().serializer(), Serdes.ByteArray().serializer());
    }

    /** What came out since it was last asked. */
    List<TestRecord<String, byte[]>> output(String topic) {
        return driver.createOutputTopic(
                        topic,
                        Serdes.String().deserializer(),
                        Serdes.ByteArray().deserializer())
                .readRecordsToList();
    }

    /** The values of what came out since it was last asked. */
    List<byte[]> values(String topic) {
        return output(topic).stream().map(TestRecord::value).toList();
    }

    /** Lets the sample's engine run a programme. */
    void run(String programme) {
        run(programme, SampleFacility.START_MILLIS);
    }

    void run(String programme, long millis) {
        EngineInput change = new EngineInput.ProgrammeChange(1000 * millis, programme);
        input(topics.ingest()).pipeInput(sample.thingId, change.toBytes(), millis);
        route(sample.thingId, Routes.of(RunningProgramme.of(programme).programme()));
    }

    /** Says what belongs to a facility. */
    void route(String facility, String routes) {
        driver.createInputTopic(
                        topics.routes(),
                        Serdes.String().serializer(),
                        Serdes.String().serializer())
                .pipeInput(facility, routes);
    }

    void passWallClock(Duration passed) {
        driver.advanceWallClockTime(passed);
    }

    /** As Hono writes it. */
    void send(EngineInput.Message message, boolean event) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("device_id", message.deviceId().getBytes(StandardCharsets.UTF_8));
        headers.add("content-type", message.contentType().getBytes(StandardCharsets.UTF_8));
        headers.add("creation-time", Long.toString(message.atMicros() / 1000).getBytes(StandardCharsets.UTF_8));
        headers.add("orig_adapter", "hono-mqtt".getBytes(StandardCharsets.UTF_8));
        headers.add("qos", "1".getBytes(StandardCharsets.UTF_8));
        input("hono." + (event ? "event." : "telemetry.") + message.tenant())
                .pipeInput(new TestRecord<>(
                        message.deviceId(),
                        message.payload(),
                        headers,
                        Instant.ofEpochMilli(message.atMicros() / 1000)));
    }

    void tick(long millis) {
        input(topics.ingest()).pipeInput(null, new EngineInput.Tick(1000 * millis).toBytes(), millis);
    }
}
