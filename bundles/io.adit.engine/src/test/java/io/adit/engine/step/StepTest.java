package io.adit.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.Quality;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Recorder;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that wait for a step, and what becomes of its results. */
class StepTest {
    private static final ChannelId A = new ChannelId("t:x", "a");
    private static final ChannelId B = new ChannelId("t:x", "b");
    private static final ChannelId OUT = new ChannelId("t:x", "out");
    private static final long START = 1_700_000_000_000_000L;
    private static final long SECOND = 1_000_000;

    private final Recorder out = new Recorder();
    private Engine engine = Engine.start(programme("mm", inputs()));
    private long sequence;

    private static List<DerivationInput> inputs() {
        return List.of(new DerivationInput("a", A), new DerivationInput("b", B, 10.0, false));
    }

    private static Programme programme(String unit, List<DerivationInput> inputs) {
        PythonStepSettings step = new PythonStepSettings("s.py", "f", inputs, PythonStepSettings.Limits.DEFAULT);
        return new Programme(
                List.of(measured(A, "/a", "mm"), measured(B, "/b", "Cel"), derived(unit, step)), List.of());
    }

    private static ChannelSettings measured(ChannelId id, String pointer, String unit) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                -1000.0,
                1000.0,
                null,
                2,
                List.of(new BindingSettings("t", "d", pointer, "/t", TimeFormat.EPOCH_MILLIS, unit, null, null)),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
    }

    private static ChannelSettings derived(String unit, PythonStepSettings step) {
        return new ChannelSettings(
                OUT,
                "out",
                unit,
                null,
                500.0,
                null,
                2,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE,
                step);
    }

    private void send(int second, @Nullable Double a, @Nullable Double b) {
        long millis = START / 1000 + second * 1000L;
        StringBuilder json = new StringBuilder("{\"t\":").append(millis);
        if (a != null) {
            json.append(",\"a\":").append(a);
        }
        if (b != null) {
            json.append(",\"b\":").append(b);
        }
        byte[] payload = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
        engine.accept(new RawMessage(++sequence, millis * 1000, "t", "d", "", payload), out);
    }

    private static StepResult result(StepRows rows, double... values) {
        return new StepResult(OUT, rows.signature(), rows.times(), "", "{}", values, new byte[0]);
    }

    private static StepResult failure(StepRows rows) {
        return new StepResult(OUT, rows.signature(), rows.times(), "It broke.", "", new double[0], new byte[0]);
    }

    private void take(StepResult result) {
        engine.computed(result, ++sequence, START + 100 * SECOND, out);
    }

    private List<Sample> made() {
        return out.clean.stream().filter(sample -> sample.channel().equals(OUT)).toList();
    }

    @Test
    void rowsHoldTheOtherInputsForAsLongAsTheyMay() {
        send(0, 1.0, null);
        send(1, 2.0, 20.0);
        send(5, 3.0, null);
        send(20, 4.0, null);
        StepRows rows = engine.oldest(OUT, 10);
        assertThat(rows.times()).containsExactly(START, START + SECOND, START + 5 * SECOND, START + 20 * SECOND);
        assertThat(rows.values()[0]).containsExactly(1, 2, 3, 4);
        assertThat(rows.values()[1]).containsExactly(Double.NaN, 20, 20, Double.NaN);
        assertThat(rows.qualities()).containsExactly(2, 0, 0, 2);
        assertThat(engine.oldest(OUT, 1).size()).isEqualTo(1);
        assertThat(made()).isEmpty();
    }

    @Test
    void resultsBecomeSamplesOfTheChannelAndGetItsChecks() {
        send(0, 1.0, 20.0);
        send(1, 2.0, 20.0);
        send(2, 3.0, 20.0);
        take(result(engine.oldest(OUT, 10), 10, 600, Double.NaN));
        assertThat(made())
                .extracting(Sample::value, Sample::quality, Sample::reason, Sample::sequence)
                .containsExactly(
                        tuple(10.0, Quality.GOOD, Reason.NONE, 4L),
                        tuple(600.0, Quality.BAD, Reason.OUT_OF_RANGE, 4L),
                        tuple(Double.NaN, Quality.BAD, Reason.NOT_A_NUMBER, 4L));
        assertThat(engine.waiting(OUT)).isZero();
        assertThat(out.reported).anyMatch(sample -> sample.channel().equals(OUT));
    }

    @Test
    void aStepMayJudgeItself() {
        send(0, 1.0, 20.0);
        send(1, 2.0, null);
        send(2, 3.0, 20.0);
        StepRows rows = engine.oldest(OUT, 10);
        take(new StepResult(OUT, rows.signature(), rows.times(), "", "", new double[] {1, 2, 3}, new byte[] {0, 1, 2}));
        assertThat(made())
                .extracting(Sample::reason)
                .containsExactly(Reason.NONE, Reason.STEP_JUDGED, Reason.STEP_JUDGED);
    }

    @Test
    void rowsOfAFailedStepPassInTheUnitOfTheChannel() {
        engine = Engine.start(programme("cm", inputs()));
        send(0, 15.0, 20.0);
        take(failure(engine.oldest(OUT, 10)));
        Sample sample = made().get(0);
        assertThat(sample.value()).isEqualTo(1.5);
        assertThat(sample.quality()).isEqualTo(Quality.UNCERTAIN);
        assertThat(sample.reason()).isEqualTo(Reason.STEP_FAILED);
    }

    @Test
    void rowsOfAFailedStepAreBadWhereTheUnitIsOfAnotherKind() {
        engine = Engine.start(programme("kPa", inputs()));
        send(0, 15.0, 20.0);
        take(failure(engine.oldest(OUT, 10)));
        Sample sample = made().get(0);
        assertThat(sample.value()).isNaN();
        assertThat(sample.quality()).isEqualTo(Quality.BAD);
        assertThat(sample.reason()).isEqualTo(Reason.STEP_FAILED);
    }

    @Test
    void aResultCountsOnceAndOnlyForRowsThatWait() {
        send(0, 1.0, 20.0);
        send(1, 2.0, 20.0);
        StepResult first = result(engine.oldest(OUT, 1), 7);
        StepResult both = result(engine.oldest(OUT, 2), 8, 9);
        take(first);
        take(first);
        take(both);
        take(new StepResult(OUT, first.signature() + 1, first.times(), "", "", new double[] {5}, new byte[0]));
        assertThat(made()).extracting(Sample::value).containsExactly(7.0, 9.0);
    }

    @Test
    void onlySettingsOfTheInputsMakeRowsUnusable() {
        send(0, 1.0, 20.0);
        Programme sameInputs = new Programme(
                List.of(
                        measured(A, "/a", "mm"),
                        measured(B, "/b", "Cel"),
                        derived(
                                "mm",
                                new PythonStepSettings("other.py", "g", inputs(), PythonStepSettings.Limits.DEFAULT))),
                List.of());
        engine.giveUpRows(sameInputs, out);
        engine = engine.withProgramme(sameInputs);
        assertThat(engine.waiting(OUT)).isEqualTo(1);
        Programme otherInputs = programme("mm", List.of(new DerivationInput("c", A)));
        engine.giveUpRows(otherInputs, out);
        assertThat(made()).extracting(Sample::reason).containsExactly(Reason.STEP_FAILED);
        engine = engine.withProgramme(otherInputs);
        assertThat(engine.waiting(OUT)).isZero();
    }

    @Test
    void theOldestPassWhenTooManyWait() {
        int most = 1 << 17;
        StringBuilder lines = new StringBuilder("t,a\n");
        for (int i = 0; i < most + 3; i++) {
            lines.append(START / 1000 + i).append(',').append(i % 100).append('\n');
        }
        ChannelSettings csv = new ChannelSettings(
                A,
                "a",
                "mm",
                null,
                null,
                null,
                2,
                List.of(new BindingSettings(
                        "t",
                        "d",
                        "a",
                        "t",
                        TimeFormat.EPOCH_MILLIS,
                        "mm",
                        null,
                        null,
                        new PayloadSettings(PayloadFormat.CSV, ",", false))),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        PythonStepSettings step = new PythonStepSettings(
                "s.py", "f", List.of(new DerivationInput("a", A)), PythonStepSettings.Limits.DEFAULT);
        engine = Engine.start(new Programme(List.of(csv, derived("mm", step)), List.of()));
        byte[] payload = lines.toString().getBytes(StandardCharsets.UTF_8);
        engine.accept(new RawMessage(1, START + 1000 * SECOND, "t", "d", "text/csv", payload), out);
        assertThat(engine.waiting(OUT)).isEqualTo(most);
        assertThat(made()).extracting(Sample::value).containsExactly(0.0, 1.0, 2.0);
        assertThat(made()).allMatch(sample -> sample.reason() == Reason.STEP_FAILED);
    }

    @Test
    void wrongSettingsAreFindings() {
        PythonStepSettings wrong = new PythonStepSettings(
                "../s.py",
                "f()",
                List.of(new DerivationInput("a b", A, null, false)),
                new PythonStepSettings.Limits(0, -1, 1000, 1));
        Programme programme = new Programme(List.of(measured(A, "/a", "mm"), derived("mm", wrong)), List.of());
        assertThat(Engine.check(programme))
                .extracting(ProgrammeFinding::code)
                .contains("step.script", "step.function", "derivation.name", "derivation.trigger")
                .hasSize(8);
        assertThatThrownBy(() -> engine.oldest(A, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The same input, results included, gives the same output wherever the state was saved and restored between. */
    @Test
    void restartsChangeNothing() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(lines(seed, true)).as("seed " + seed).isEqualTo(lines(seed, false));
        }
    }

    private static List<String> lines(long seed, boolean restarts) {
        StepTest trial = new StepTest();
        Random random = new Random(seed);
        Random breaks = new Random(-seed);
        List<StepResult> underWay = new ArrayList<>();
        for (int second = 0; second < 300; second++) {
            trial.send(
                    second,
                    random.nextInt(4) == 0 ? null : random.nextDouble() * 800,
                    random.nextInt(3) == 0 ? null : 20.0);
            StepRows rows = trial.engine.oldest(OUT, 1 + random.nextInt(5));
            if (underWay.isEmpty() && rows.size() > 0) {
                underWay.add(
                        random.nextInt(5) == 0
                                ? failure(rows)
                                : result(rows, random.doubles(rows.size()).toArray()));
            } else if (!underWay.isEmpty() && random.nextBoolean()) {
                trial.engine.computed(underWay.remove(0), ++trial.sequence, START + second * SECOND, trial.out);
            }
            if (restarts && breaks.nextInt(10) == 0) {
                trial.engine = Engine.restore(programme("mm", inputs()), trial.engine.saveState());
            }
        }
        assertThat(trial.made()).hasSizeGreaterThan(50);
        return trial.out.lines;
    }
}
