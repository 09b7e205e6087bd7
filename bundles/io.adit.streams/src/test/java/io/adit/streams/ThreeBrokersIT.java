package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Three brokers and two instances, of which one each is killed while messages come. Takes two minutes: {@code ./adit test streams}. */
@EnabledIfSystemProperty(named = "adit.kafka", matches = "true", disabledReason = "takes minutes: ./adit test streams")
class ThreeBrokersIT {
    private static final int ROUNDS = 2000;
    private static final int PER_SECOND = 80;
    private static final double SURELY_SECONDS = 60;

    @TempDir
    Path folder;

    private final SampleFacility sample = new SampleFacility();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean enough;

    @Test
    void goesOnWithinSecondsAndLosesAndDoublesNothing() throws Exception {
        List<EngineInput.Message> messages = sample.messages(ROUNDS, System.currentTimeMillis() - ROUNDS * 10_000L);
        try (Installation site = new Installation(folder, sample, 3)) {
            site.tellProgramme();
            Process one = site.start();
            Process two = site.start();
            Thread feeder = new Thread(() -> feed(site, messages), "feeder");
            feeder.start();
            await().atMost(Installation.LIMIT)
                    .until(() -> !site.values(site.topics.cleanSamples()).isEmpty());
            try (Stalls stalls = new Stalls(site, site.topics.cleanSamples())) {
                int leader = site.admin
                        .describeTopics(List.of(site.topics.ingest()))
                        .allTopicNames()
                        .get()
                        .get(site.topics.ingest())
                        .partitions()
                        .getFirst()
                        .leader()
                        .id();
                step(stalls, "a broker is killed", () -> site.kafka.kill(leader));
                step(stalls, "it comes back", () -> site.kafka.restart(leader));
                step(
                        stalls,
                        "the first instance is killed",
                        () -> one.destroyForcibly().waitFor());
                step(stalls, "a third instance starts", site::start);
                step(
                        stalls,
                        "the second instance is killed",
                        () -> two.destroyForcibly().waitFor());
                assertThat(feeder.isAlive()).as("messages came all the time").isTrue();
            }
            enough = true;
            feeder.join();
            site.losesAndDoublesNothing(messages.subList(0, sent.get()));
        }
    }

    private interface Deed {
        void does() throws Exception;
    }

    /** Does something, and lets messages of ten seconds more come. */
    private void step(Stalls stalls, String what, Deed deed) throws Exception {
        stalls.reset();
        int before = sent.get();
        deed.does();
        await().atMost(Installation.LIMIT).until(() -> sent.get() > before + 10 * PER_SECOND);
        System.out.printf(Locale.ROOT, "%s: nothing new for %.1f s at most%n", what, stalls.longestSeconds());
        assertThat(stalls.longestSeconds()).as(what).isLessThan(SURELY_SECONDS);
    }

    private void feed(Installation site, List<EngineInput.Message> messages) {
        long begun = System.nanoTime();
        for (EngineInput.Message message : messages) {
            if (enough) {
                return;
            }
            site.send(message);
            long ahead = begun + sent.incrementAndGet() * (1_000_000_000L / PER_SECOND) - System.nanoTime();
            if (ahead > 0) {
                LockSupport.parkNanos(ahead);
            }
        }
    }
}
