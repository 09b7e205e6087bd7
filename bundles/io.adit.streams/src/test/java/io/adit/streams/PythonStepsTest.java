package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.steps.StepOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels that scripts make, in the topology without brokers and with a real Python. */
class PythonStepsTest {
    private static final SteppedFacility SITE = new SteppedFacility();
    private static final Topics TOPICS = new Topics("site", SITE.sample.tenants);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Queue<StepOutcome> made = new ConcurrentLinkedQueue<>();
    private TopologyRig rig;
    private Path scripts;

    @BeforeEach
    void start() throws Exception {
        scripts = Files.createDirectory(folder.resolve("steps"));
        StepWork steps = new StepWork(scripts, "python3", (facility, outcome) -> {
            assertThat(facility).isEqualTo(SITE.sample.thingId);
            made.add(outcome);
            return CompletableFuture.completedFuture(0L);
        });
        rig = new TopologyRig(SITE.sample, TOPICS, folder, Instant.now(), steps);
        rig.run(SITE.programme);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    /** What a script made comes as an input while messages go on, so the embedded engine gives the same of the same. */
    @Test
    void giveWhatTheEmbeddedEngineGivesBitByBit() throws Exception {
        Files.writeString(scripts.resolve(SteppedFacility.SCRIPT), SteppedFacility.SOURCE);
        List<EngineInput.Message> messages = SITE.sample.messages(40);
        Embedded expected = new Embedded(SITE.programme);
        int at = 0;
        for (EngineInput.Message message : messages) {
            rig.send(message, false);
            expected.take(List.of(message));
            if (++at % 150 == 0) {
                for (StepOutcome outcome : results()) {
                    take(outcome, SampleFacility.START_MILLIS + 86_400_000L);
                    expected.computed(outcome.result());
                }
            }
        }
        List<byte[]> clean = rig.values(TOPICS.cleanSamples());
        assertThat(OutputText.samples(clean)).hasSizeGreaterThan(500).isEqualTo(expected.clean);
        assertThat(OutputText.alarms(rig.values(TOPICS.alarms()))).isEqualTo(expected.alarms);
        assertThat(rig.counters.computedRows()).isGreaterThan(10);
        assertThat(rig.counters.failedRows()).isZero();
        List<JsonObject> twice = samples(clean, SITE.output.featureId());
        assertThat(twice)
                .hasSizeGreaterThan(10)
                .allSatisfy(sample -> assertThat(value(sample)).isEqualTo(2 * value(inputAt(clean, sample))));
    }

    @Test
    void passTheirRowsAsUncertainWhereThereIsNoScript() throws Exception {
        SITE.sample.messages(10).forEach(message -> rig.send(message, false));
        results().forEach(outcome -> {
            assertThat(outcome.result().failure()).contains(SteppedFacility.SCRIPT);
            take(outcome, SampleFacility.START_MILLIS);
        });
        assertThat(rig.counters.failedRows()).isPositive();
        assertThat(samples(rig.values(TOPICS.cleanSamples()), SITE.output.featureId()))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.getValue("reason")).contains(JsonValue.of("STEP_FAILED")));
    }

    /** What is made of the rows that wait now, once it is. */
    private List<StepOutcome> results() {
        rig.passWallClock(Duration.ofMillis(100));
        await().atMost(LIMIT).until(() -> !made.isEmpty());
        List<StepOutcome> all = new ArrayList<>();
        for (StepOutcome next = made.poll(); next != null; next = made.poll()) {
            all.add(next);
        }
        return all;
    }

    private void take(StepOutcome outcome, long millis) {
        EngineInput input = new EngineInput.Computed(1000 * millis, outcome);
        rig.input(TOPICS.ingest()).pipeInput(SITE.sample.thingId, input.toBytes(), millis);
    }

    private static List<JsonObject> samples(List<byte[]> batches, String channel) {
        return batches.stream()
                .flatMap(batch -> JsonArray.of(new String(batch, java.nio.charset.StandardCharsets.UTF_8)).stream())
                .map(JsonValue::asObject)
                .filter(sample -> sample.getValue("channel")
                                .orElseThrow()
                                .asString()
                                .equals(channel)
                        && sample.getValue("thingId").orElseThrow().asString().equals(SITE.input.thingId()))
                .toList();
    }

    private static JsonObject inputAt(List<byte[]> batches, JsonObject sample) {
        return samples(batches, SITE.input.featureId()).stream()
                .filter(each -> each.getValue("time").equals(sample.getValue("time")))
                .findFirst()
                .orElseThrow();
    }

    private static double value(JsonObject sample) {
        return sample.getValue("value").orElseThrow().asDouble();
    }
}
