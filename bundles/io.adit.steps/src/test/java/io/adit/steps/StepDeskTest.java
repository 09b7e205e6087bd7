package io.adit.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.step.StepRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which batches are computed when; the engine is a list of rows here. */
class StepDeskTest {
    private static final ChannelId OUT = new ChannelId("t:x", "out");

    @TempDir
    Path folder;

    private final List<Double> waiting = new ArrayList<>();
    private final List<StepOutcome> handedIn = new CopyOnWriteArrayList<>();
    private volatile int refusals;
    private StepDesk desk;

    private final StepSource source = new StepSource() {
        @Override
        public int waiting(ChannelId channel) {
            return waiting.size();
        }

        @Override
        public StepRows oldest(ChannelId channel, int most) {
            int count = Math.min(most, waiting.size());
            double[] values =
                    waiting.stream().limit(count).mapToDouble(value -> value).toArray();
            long[] times =
                    Arrays.stream(values).mapToLong(value -> (long) value).toArray();
            return new StepRows(1, "", times, new byte[count], new double[][] {values});
        }
    };

    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path script = folder.resolve("s.py");
        Files.writeString(script, """
                def negative(batch):
                    return [-value for value in batch.value]
                def wrong(batch):
                    raise ValueError("no")
                """);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rw-------"));
        desk = new StepDesk(folder, "python3");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Programme programme(String function, double waitSeconds) {
        PythonStepSettings step = new PythonStepSettings(
                "s.py",
                function,
                List.of(new DerivationInput("a", new ChannelId("t:x", "a"))),
                new PythonStepSettings.Limits(3, waitSeconds, 30, 256));
        ChannelSettings channel = new ChannelSettings(
                OUT,
                "out",
                "1",
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE,
                step);
        return new Programme(List.of(channel), List.of());
    }

    private CompletionStage<Long> take(StepOutcome outcome) {
        if (refusals > 0) {
            refusals--;
            return CompletableFuture.failedFuture(new IllegalStateException("busy"));
        }
        handedIn.add(outcome);
        return CompletableFuture.completedFuture(1L);
    }

    private StepOutcome outcome(int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> handedIn.size() >= number);
        return handedIn.get(number - 1);
    }

    private void done(int rows) {
        waiting.subList(0, rows).clear();
        desk.done(OUT, waiting.size());
    }

    @Test
    void computesOneBatchAtATimeUntilNoRowWaits() {
        waiting.addAll(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        desk.run(programme("negative", 0));
        desk.dispatch(source, this::take);
        desk.dispatch(source, this::take);
        assertThat(outcome(1).result().values()).containsExactly(-1, -2, -3);
        desk.dispatch(source, this::take);
        assertThat(handedIn).hasSize(1);
        done(3);
        desk.dispatch(source, this::take);
        assertThat(outcome(2).result().values()).containsExactly(-4, -5);
        assertThat(outcome(2).sha256()).hasSize(64);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.statuses()).first().extracting(StepStatus::computed).isEqualTo(5L);
    }

    @Test
    void waitsForAFullBatch() {
        waiting.addAll(List.of(1.0, 2.0));
        desk.run(programme("negative", 3600));
        desk.dispatch(source, this::take);
        waiting.add(3.0);
        desk.dispatch(source, this::take);
        assertThat(outcome(1).result().values()).containsExactly(-1, -2, -3);
    }

    @Test
    void handsAResultInAgainUntilItIsTaken() {
        refusals = 2;
        waiting.add(1.0);
        desk.run(programme("negative", 0));
        desk.dispatch(source, this::take);
        assertThat(outcome(1).result().values()).containsExactly(-1);
        assertThat(refusals).isZero();
    }

    @Test
    void saysWhatFailsUntilItDoesNot() {
        waiting.add(1.0);
        desk.run(programme("wrong", 0));
        desk.dispatch(source, this::take);
        assertThat(outcome(1).result().failure()).isEqualTo("ValueError in line 4: no");
        assertThat(desk.problems())
                .containsExactly("Step s.py of channel " + OUT
                        + " fails, so its samples pass unchanged as UNCERTAIN: ValueError in line 4: no");
        desk.run(programme("negative", 0));
        desk.done(OUT, 1);
        desk.dispatch(source, this::take);
        assertThat(outcome(2).result().failed()).isFalse();
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void saysThatThereIsNoPythonBeforeAnythingFails() {
        try (StepDesk without = new StepDesk(folder, "no-python-of-this-name")) {
            without.run(Programme.EMPTY);
            assertThat(without.problems()).isEmpty();
            without.run(programme("negative", 0));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(without.problems())
                            .singleElement()
                            .asString()
                            .startsWith("There is no Python (no-python-of-this-name). Steps can't run"));
            without.run(Programme.EMPTY);
            assertThat(without.problems()).isEmpty();
        }
    }

    @Test
    void knowsAPythonThatRunsSteps() throws IOException {
        assertThat(Python.problem("python3")).isEmpty();
        Path broken = Files.writeString(folder.resolve("broken"), "#!/bin/sh\nexit 7\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwx------"));
        assertThat(Python.problem(broken.toString()))
                .hasValueSatisfying(found -> assertThat(found).contains("ends with 7"));
    }

    @Test
    void aStepThatIsGoneHasNoStatus() {
        desk.run(programme("negative", 0));
        assertThat(desk.statuses()).hasSize(1);
        desk.run(Programme.EMPTY);
        assertThat(desk.statuses()).isEmpty();
    }
}
