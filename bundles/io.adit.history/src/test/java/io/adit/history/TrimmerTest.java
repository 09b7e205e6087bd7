package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.Sample;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TrimmerTest {
    private static final long SECOND = 1_000_000;
    private static final int SAMPLES = 40_000;
    private static final Instant NOW = Instant.ofEpochSecond(SAMPLES);
    private static final Optional<Duration> QUARTER = Optional.of(Duration.ofSeconds(10_000));
    private static final Optional<Duration> EVER = Optional.empty();
    private static final Retention CLEAN = new Retention(EVER, QUARTER, EVER, EVER, EVER);

    @TempDir
    Path directory;

    private static List<Sample> samples(int from, int to, double value) {
        List<Sample> samples = new ArrayList<>();
        for (int i = from; i < to; i++) {
            samples.add(HistoryContract.good(HistoryContract.A, i * SECOND, value, i));
        }
        return samples;
    }

    private static void fill(History history) {
        for (int i = 0; i < SAMPLES; i += 500) {
            history.append(Series.CLEAN, samples(i, i + 500, 1));
            history.append(Series.RAW, samples(i, i + 500, 1));
            history.checkpoint(i, new byte[0]);
        }
    }

    private static long counted(History history, long step) {
        return history.summarise(Series.CLEAN, HistoryContract.A, 0, SAMPLES * SECOND, step).stream()
                .mapToLong(Bucket::count)
                .sum();
    }

    @Test
    void removesNothingUnlessTold() {
        try (RocksHistory history = RocksHistory.open(directory)) {
            fill(history);
            assertThat(history.trim(Retention.FOR_EVER, NOW.plus(Duration.ofDays(9999)))
                            .isAny())
                    .isFalse();
            assertThat(history.count(Series.CLEAN)).isEqualTo(SAMPLES);
        }
    }

    @Test
    void removesOldBlocksKeepsRollupsAndCountsRight() {
        long left;
        try (RocksHistory history = RocksHistory.open(directory)) {
            fill(history);
            history.append(Series.CLEAN, samples(SAMPLES, SAMPLES + 10, 1));
            Trimmed trimmed = history.trim(CLEAN, NOW);
            assertThat(trimmed.raw()).isZero();
            assertThat(trimmed.clean()).isBetween(20_000L, 30_000L);
            left = SAMPLES - trimmed.clean();
            assertThat(history.count(Series.CLEAN)).isEqualTo(left + 10);
            assertThat(history.count(Series.RAW)).isEqualTo(SAMPLES);
        }
        try (RocksHistory history = RocksHistory.open(directory)) {
            assertThat(history.count(Series.CLEAN)).isEqualTo(left);
            List<Sample> kept = HistoryContract.all(history, Series.CLEAN, HistoryContract.A);
            assertThat(kept)
                    .hasSize((int) left)
                    .endsWith(samples(SAMPLES - 1, SAMPLES, 1).get(0));
            assertThat(kept).containsAll(samples(30_000, SAMPLES, 1));
            assertThat(counted(history, 60 * SECOND)).isEqualTo(SAMPLES);
            Retention rollups = new Retention(EVER, QUARTER, QUARTER, EVER, EVER);
            history.trim(rollups, NOW);
            assertThat(counted(history, 60 * SECOND)).isBetween(10_000L, 13_700L);
            history.append(Series.CLEAN, samples(SAMPLES, SAMPLES + 9000, 1));
            history.checkpoint(1, new byte[0]);
            assertThat(history.count(Series.CLEAN)).isEqualTo(left + 9000);
        }
    }

    @Test
    void removesWhatARevisionReplaced() {
        try (RocksHistory history = RocksHistory.open(directory)) {
            fill(history);
            RevisionNote note = new RevisionNote("a", 5, "b", "c");
            RevisionDraft draft = history.beginRevision(
                    new RevisionPlan(HistoryContract.A, 5000 * SECOND, 25_000 * SECOND, SAMPLES, note));
            draft.append(samples(5000, 25_000, 2));
            draft.commit();
            Selection before = Selection.of(Series.CLEAN, HistoryContract.A, 0, SAMPLES * SECOND)
                    .at(0);
            assertThat(history.query(before, SAMPLES)).hasSize(SAMPLES);
            Retention superseded = new Retention(EVER, EVER, EVER, EVER, QUARTER);
            assertThat(history.trim(superseded, Instant.EPOCH.plusSeconds(9999)).isAny())
                    .isFalse();
            assertThat(history.trim(superseded, NOW).superseded()).isBetween(10_000L, 20_000L);
            assertThat(history.trim(superseded, NOW).isAny()).isFalse();
            List<Sample> now = HistoryContract.all(history, Series.CLEAN, HistoryContract.A);
            assertThat(now).hasSize(SAMPLES);
            assertThat(now.stream().filter(sample -> sample.value() == 2)).hasSize(20_000);
            assertThat(counted(history, 60 * SECOND)).isEqualTo(SAMPLES);
            assertThatThrownBy(() -> history.query(before, 10))
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.TRIMMED));
            assertThat(history.query(before.between(0, 5000 * SECOND), SAMPLES)).hasSize(5000);
        }
    }

    @Test
    @Timeout(300)
    void countsRightWhenTheProcessIsKilledWhileItTrims() throws Exception {
        for (int round = 1; round <= 2; round++) {
            Process child = ChildProcess.start(Trimming.class, directory);
            try (BufferedReader lines = child.inputReader()) {
                int seen = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (++seen == 15 + round) {
                        child.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(child.waitFor()).isEqualTo(137);
            try (RocksHistory history = RocksHistory.open(directory)) {
                long position = history.lastCheckpoint().orElseThrow().position();
                List<Sample> kept = HistoryContract.all(history, Series.CLEAN, HistoryContract.A);
                assertThat(history.count(Series.CLEAN)).isEqualTo(kept.size());
                for (int i = 0; i < kept.size(); i++) {
                    assertThat(kept.get(i).sequence()).isEqualTo(position - kept.size() + i);
                }
                assertThat(history.summarise(Series.CLEAN, HistoryContract.A, 0, Long.MAX_VALUE / 2, 3600 * SECOND))
                        .map(Bucket::count)
                        .satisfies(counts -> assertThat(counts.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                                .isEqualTo(position));
            }
        }
    }

    /** Appends for ever, trims after each checkpoint, and prints the position. */
    public static final class Trimming {
        /** Takes the history's directory. */
        public static void main(String[] args) {
            RocksHistory history = RocksHistory.open(Path.of(args[0]));
            int position = history.lastCheckpoint()
                    .map(checkpoint -> (int) checkpoint.position())
                    .orElse(0);
            while (true) {
                history.append(Series.CLEAN, samples(position, position + 3000, 1));
                position += 3000;
                history.checkpoint(position, new byte[0]);
                history.trim(CLEAN, Instant.ofEpochSecond(position));
                System.out.println(position);
                System.out.flush();
            }
        }
    }
}
