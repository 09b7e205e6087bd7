package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmChanged;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kept samples, run again, do what they did first. */
class ReplayTest {
    private final Recorder first = new Recorder();
    private List<RawMessage> messages = List.of();

    @BeforeEach
    void run() {
        messages = EngineRandomTest.messages(new Random(51), 4000);
        Engine engine = Engine.start(EngineRandomTest.programme());
        messages.forEach(message -> engine.accept(message, first));
        assertThat(first.alarms).hasSizeGreaterThan(100);
    }

    private long arrival(Sample sample) {
        return sample.reason() == Reason.MISSING
                ? sample.timeMicros()
                : messages.get((int) sample.sequence()).arrivalMicros();
    }

    private long end() {
        return messages.get(messages.size() - 1).arrivalMicros();
    }

    private static Map<String, List<AlarmChanged>> byRule(Recorder recorder) {
        return recorder.alarms.stream().collect(Collectors.groupingBy(AlarmChanged::ruleId));
    }

    @Test
    void keptReadingsGiveTheSameSamplesAndAlarms() {
        Recorder again = new Recorder();
        Engine engine = Engine.start(EngineRandomTest.programme());
        for (Sample raw : first.raw) {
            assertThat(engine.acceptRaw(raw, arrival(raw), again)).isTrue();
        }
        engine.advance(end(), again);
        assertThat(again.raw).isEqualTo(first.raw);
        assertThat(again.clean).isEqualTo(first.clean);
        assertThat(again.alarms).isEqualTo(first.alarms);
    }

    @Test
    void keptCleanSamplesGiveTheSameAlarms() {
        Recorder again = new Recorder();
        Engine engine = Engine.start(EngineRandomTest.programme());
        for (Sample clean : first.clean) {
            assertThat(engine.acceptClean(clean, arrival(clean), again)).isTrue();
        }
        engine.advance(end(), again);
        assertThat(again.clean).isEqualTo(first.clean);
        assertThat(byRule(again)).isEqualTo(byRule(first));
    }

    @Test
    void whatNoBindingTakesGivesNothing() {
        Recorder none = new Recorder();
        Engine engine = Engine.start(EngineRandomTest.programme());
        Sample stray = new Sample(new ChannelId("ns:other", "v"), 1, 2, Quality.GOOD, Reason.NONE, 1);
        assertThat(engine.acceptRaw(stray, 1, none)).isFalse();
        assertThat(engine.acceptClean(stray, 1, none)).isFalse();
        assertThat(none.lines).isEmpty();
    }
}
