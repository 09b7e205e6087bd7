package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.explain.ExplainingOutput;
import io.adit.engine.explain.Explanation;
import io.adit.engine.explain.Step;
import io.adit.engine.explain.Step.Verdict;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void everyExplainedSampleIsTheOneThatTheFirstRunGave() {
        Random random = new Random(31);
        List<RawMessage> messages = EngineRandomTest.messages(random, 2000);
        Programme programme = EngineRandomTest.programme();
        Recorder run = new Recorder();
        Engine engine = Engine.start(programme);
        TreeMap<Integer, byte[]> states = new TreeMap<>();
        for (int i = 0; i < messages.size(); i++) {
            if (i % 100 == 0) {
                states.put(i, engine.saveState());
            }
            engine.accept(messages.get(i), run);
        }
        Set<Reason> seen = new HashSet<>();
        for (Sample sample : run.clean) {
            if (seen.add(sample.reason()) || random.nextInt(40) == 0) {
                Explanation explained = explain(sample, programme, messages, states);
                assertThat(explained.clean()).isEqualTo(sample);
                assertThat(run.raw.stream().filter(raw -> raw.equals(explained.raw())))
                        .hasSize(sample.reason() == Reason.MISSING ? 0 : 1);
                assertThat(worst(explained.steps())).as(explained.toString()).isEqualTo(verdict(sample));
                assertThat(explained.reported()).isEqualTo(run.reported.contains(sample) && explained.reported());
            }
        }
        assertThat(seen).contains(Reason.SPIKE, Reason.RATE, Reason.STUCK, Reason.MISSING, Reason.DUPLICATE);
    }

    private static Explanation explain(
            Sample sample, Programme programme, List<RawMessage> messages, TreeMap<Integer, byte[]> states) {
        var state = states.floorEntry((int) sample.sequence());
        Engine again = Engine.restore(programme, state.getValue());
        ExplainingOutput out = new ExplainingOutput(sample.channel(), sample.timeMicros(), sample.sequence());
        again.trace(sample.channel(), out);
        for (int i = state.getKey(); i < messages.size() && !out.found(); i++) {
            again.accept(messages.get(i), out);
        }
        return out.explanation().orElseThrow();
    }

    private static Verdict worst(List<Step> steps) {
        return steps.stream()
                .map(Step::verdict)
                .filter(Verdict.BAD::equals)
                .findFirst()
                .orElseGet(() -> steps.stream()
                        .map(Step::verdict)
                        .filter(Verdict.UNCERTAIN::equals)
                        .findFirst()
                        .orElse(Verdict.PASSED));
    }

    private static Verdict verdict(Sample sample) {
        return switch (sample.quality()) {
            case GOOD -> Verdict.PASSED;
            case UNCERTAIN -> Verdict.UNCERTAIN;
            case BAD -> Verdict.BAD;
        };
    }

    @Test
    void tellsOnceWhatADerivedSampleWasComputedFrom() {
        Programme programme = Derived.programme(
                Derived.measured("a", "mm", null),
                Derived.measured("b", "mm", null),
                Derived.derived("y", "mm", Derived.expression("a - b", "a", "b")));
        Engine engine = Engine.start(programme);
        ExplainingOutput out = new ExplainingOutput(Derived.id("y"), 10_000_000, 10_000);
        engine.trace(Derived.id("y"), out);
        RawMessage message = Derived.message(10, "\"a\":5,\"b\":2");
        engine.accept(message, out);
        engine.advance(message.arrivalMicros() + 60_000_000, out);

        assertThat(out.explanation().orElseThrow().steps())
                .filteredOn(step -> step.name().equals("derivation"))
                .singleElement()
                .extracting(Step::text)
                .asString()
                .startsWith("Computed as a - b with a (ns:ring/a) = 5 GOOD of 1970-01-01T00:00:10Z")
                .contains(", b (ns:ring/b) = 2 GOOD of 1970-01-01T00:00:10Z.");
    }

    @Test
    void tracingChangesNothing() {
        List<RawMessage> messages = EngineRandomTest.messages(new Random(32), 1500);
        Recorder plain = new Recorder();
        Recorder traced = new Recorder();
        Engine first = Engine.start(EngineRandomTest.programme());
        Engine second = Engine.start(EngineRandomTest.programme());
        for (int i = 0; i < 6; i++) {
            ChannelId channel = new ChannelId("ns:asset" + i, "v");
            second.trace(channel, new ExplainingOutput(channel, 0, 0));
        }
        for (RawMessage message : messages) {
            first.accept(message, plain);
            second.accept(message, traced);
        }
        assertThat(traced.lines).isEqualTo(plain.lines);
        assertThat(second.saveState()).isEqualTo(first.saveState());
    }

    @Test
    void saysWithNumbersWhatEachStepDid() {
        CleaningSettings cleaning = new CleaningSettings(5, 4.0, 30.0, 50.0, 60.0, 10.0);
        var channel = Trial.channel(
                Trial.ID,
                -10.0,
                100.0,
                null,
                List.of(new CalibrationSettings(CalibrationKind.LINEAR, List.of(1.0, 2.0), "A", null, null)),
                cleaning,
                ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(Trial.programme(channel));
        Recorder before = new Recorder();
        for (int i = 0; i < 10; i++) {
            engine.accept(Trial.message(100 + i, 1 + 0.1 * (i % 3)), before);
        }
        RawMessage spike = Trial.message(111, 6.5);
        ExplainingOutput out = new ExplainingOutput(Trial.ID, spike.arrivalMicros(), spike.sequence());
        engine.trace(Trial.ID, out);
        engine.accept(spike, out);
        List<Step> steps = out.explanation().orElseThrow().steps();
        assertThat(steps.stream().map(Step::name))
                .containsExactly(
                        "binding",
                        "reading",
                        "calibration",
                        "duplicate",
                        "future",
                        "range",
                        "late",
                        "rate",
                        "spike",
                        "report");
        assertThat(steps.get(2).text()).isEqualTo("1 + 2 * 6.5 = 14 A, valid at all times.");
        assertThat(steps.get(5).text()).isEqualTo("14 A; possible from -10 to 100.");
        assertThat(steps.get(7).text()).isEqualTo("14 is 5.5 per second from 3, 2 s before; limit 50.");
        assertThat(steps.get(8).verdict()).isEqualTo(Verdict.BAD);
        assertThat(steps.get(8).text()).contains("scaled MADs", "from the median 3.2 of 5 predecessors; limit 4.");
    }
}
