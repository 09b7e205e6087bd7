package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An instance that is killed in mid-stream, on a real Kafka. Takes about a minute, so it runs with {@code ./adit test streams} only. */
@EnabledIfSystemProperty(named = "adit.kafka", matches = "true", disabledReason = "takes a minute: ./adit test streams")
class KilledInstanceIT {
    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    private final SampleFacility sample = new SampleFacility();

    @Test
    void losesAndDoublesNothing() throws Exception {
        List<EngineInput.Message> messages = sample.messages(ROUNDS, System.currentTimeMillis() - ROUNDS * 10_000L);
        try (Installation site = new Installation(folder, sample, 1)) {
            site.tellProgramme();
            Process first = site.start();
            int half = messages.size() / 2;
            messages.subList(0, half).forEach(site::send);
            await().atMost(Installation.LIMIT)
                    .until(() -> !site.values(site.topics.cleanSamples()).isEmpty());
            messages.subList(half, half + 200).forEach(site::send);
            first.destroyForcibly().waitFor();
            site.start();
            messages.subList(half + 200, messages.size()).forEach(site::send);
            site.losesAndDoublesNothing(messages);
        }
    }

    /** The script runs beside the instance that is killed, and its results stand in the topic by themselves. */
    @Test
    void losesAndDoublesNoResultOfAScript() throws Exception {
        SteppedFacility stepped = new SteppedFacility();
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(scripts.resolve(SteppedFacility.SCRIPT), SteppedFacility.SOURCE);
        List<EngineInput.Message> messages = sample.messages(ROUNDS, System.currentTimeMillis() - ROUNDS * 10_000L);
        try (Installation site = new Installation(folder, sample, 1)) {
            site.tellProgramme(stepped.programme);
            Process first = site.start("--steps", scripts.toString());
            int half = messages.size() / 2;
            messages.subList(0, half).forEach(site::send);
            await().atMost(Installation.LIMIT).until(() -> computed(site, stepped) > 20);
            messages.subList(half, half + 200).forEach(site::send);
            first.destroyForcibly().waitFor();
            int before = computed(site, stepped);
            site.start("--steps", scripts.toString());
            messages.subList(half + 200, messages.size()).forEach(site::send);
            site.losesAndDoublesNothing(messages);
            await().atMost(Installation.LIMIT)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> site.waiting(stepped.output) == 0);
            site.losesAndDoublesNothing(messages);
            assertThat(computed(site, stepped)).isGreaterThan(before);
        }
    }

    private static int computed(Installation site, SteppedFacility stepped) {
        return (int) OutputText.samples(site.values(site.topics.cleanSamples())).stream()
                .filter(sample -> sample.startsWith(stepped.output + " ") && sample.endsWith(" GOOD "))
                .count();
    }
}
