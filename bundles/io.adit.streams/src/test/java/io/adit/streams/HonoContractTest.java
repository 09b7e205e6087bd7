package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Records with the topics, keys and headers that Hono 2.6 writes, and what others or a broken device might: one after the other through one topology. */
class HonoContractTest {
    private static final SampleFacility SAMPLE = new SampleFacility();
    private static final Topics TOPICS = new Topics("site", SAMPLE.tenants);

    @TempDir
    Path folder;

    private TopologyRig rig;

    @BeforeEach
    void start() {
        rig = new TopologyRig(SAMPLE, TOPICS, folder);
        rig.run(SAMPLE.programme);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @TestFactory
    Stream<DynamicTest> eachRecordGivesItsSamplesOrIsKeptWithAReason() throws IOException {
        assertThat(SAMPLE.tenants).containsExactlyInAnyOrder("adit.sample", "other");
        try (InputStream file = HonoContractTest.class.getResourceAsStream("hono-records.json")) {
            return JsonArray.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(JsonValue::asObject)
                    .map(each -> DynamicTest.dynamicTest(text(each, "case"), () -> plays(each)));
        }
    }

    private void plays(JsonObject recorded) {
        rig.input(text(recorded, "topic")).pipeInput(record(recorded));
        List<TestRecord<String, byte[]>> undecodable = rig.output(TOPICS.undecodable());
        long samples = rig.output(TOPICS.rawSamples()).stream()
                .mapToLong(each -> JsonArray.of(new String(each.value(), StandardCharsets.UTF_8))
                        .getSize())
                .sum();
        assertThat(rig.output(TOPICS.alarms())).isEmpty();
        assertThat(traces())
                .isEqualTo(recorded.getValue("trace").map(JsonValue::asString).stream()
                        .collect(Collectors.toSet()));
        if (recorded.contains("undecodable")) {
            assertThat(samples).isZero();
            assertThat(undecodable).singleElement().satisfies(each -> {
                assertThat(reason(each)).isNotBlank().contains(text(recorded, "undecodable"));
                assertThat(each.value()).isEqualTo(payload(recorded));
            });
        } else {
            assertThat(undecodable).extracting(HonoContractTest::reason).isEmpty();
            assertThat(samples)
                    .isEqualTo(recorded.getValue("samples").orElseThrow().asInt());
        }
        recorded.getValue("arrival")
                .ifPresent(arrival -> assertThat(HonoRecord.message("hono.telemetry.t", hono(recorded))
                                .atMicros())
                        .isEqualTo(1000 * arrival.asLong()));
    }

    /** The traces that changes of twins belong to. */
    private Set<String> traces() {
        return rig.values(TOPICS.twin()).stream()
                .flatMap(each -> OutputText.json(each).getValue("headers/traceparent").stream())
                .map(JsonValue::asString)
                .collect(Collectors.toSet());
    }

    private static String reason(TestRecord<String, byte[]> undecodable) {
        return new String(undecodable.headers().lastHeader("reason").value(), StandardCharsets.UTF_8);
    }

    private static TestRecord<String, byte[]> record(JsonObject recorded) {
        RecordHeaders headers = new RecordHeaders();
        recorded.getValue("headers")
                .orElseThrow()
                .asObject()
                .forEach(header -> headers.add(
                        header.getKeyName(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        long timestamp =
                recorded.getValue("timestamp").map(JsonValue::asLong).orElse(SampleFacility.START_MILLIS + 30_000);
        String key = recorded.getValue("key")
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse(null);
        byte[] value = recorded.getValue("payload").filter(JsonValue::isNull).isPresent() ? null : payload(recorded);
        return new TestRecord<>(key, value, headers, Instant.ofEpochMilli(timestamp));
    }

    private static org.apache.kafka.streams.processor.api.Record<String, byte[]> hono(JsonObject recorded) {
        TestRecord<String, byte[]> test = record(recorded);
        return new org.apache.kafka.streams.processor.api.Record<>(
                test.key(), test.value(), test.timestamp(), test.headers());
    }

    /** As bytes, one for each character where all are below 256. */
    private static byte[] payload(JsonObject recorded) {
        int times = recorded.getValue("repeat").map(JsonValue::asInt).orElse(1);
        return recorded.getValue("payload")
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("")
                .repeat(times)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asString();
    }
}
