package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
    private static final ChannelId A = HistoryContract.A;
    private static final RevisionNote NOTE = new RevisionNote("nginx:ann", 5, "calibration of 2024 was wrong", "17");
    private static final long STEP = 1_000_000;

    @TempDir
    Path directory;

    private static RevisionPlan plan(ChannelId channel, long from, long to, long through) {
        return new RevisionPlan(channel, from, to, through, NOTE);
    }

    private static Sample sample(long time, double value, long sequence) {
        return HistoryContract.good(A, time, value, sequence);
    }

    @Test
    void replacesAtOnceAndKeepsTheEarlierVersionAndWhatCameLater() {
        try (History history = RocksHistory.open(directory)) {
            List<Sample> old = List.of(sample(10, 1, 1), sample(20, 2, 2), sample(30, 3, 3));
            history.append(Series.CLEAN, old);
            history.checkpoint(3, new byte[0]);
            Sample late = sample(15, 9, 4);
            history.append(Series.CLEAN, List.of(late));
            RevisionDraft draft = history.beginRevision(plan(A, 10, 30, 3));
            List<Sample> anew = List.of(sample(20, 22, 2), sample(10, 11, 1));
            draft.append(anew);
            assertThat(HistoryContract.all(history, Series.CLEAN, A)).hasSize(4).contains(old.get(0));
            Revision made = draft.commit();
            assertThat(made).isEqualTo(new Revision(draft.plan(), 1, 2));
            List<Sample> current = List.of(anew.get(1), late, anew.get(0), old.get(2));
            assertThat(HistoryContract.all(history, Series.CLEAN, A)).isEqualTo(current);
            Selection all = Selection.of(Series.CLEAN, A, Long.MIN_VALUE, Long.MAX_VALUE);
            assertThat(history.query(all.at(0), 9)).containsExactly(old.get(0), late, old.get(1), old.get(2));
            assertThat(history.summarise(all, Steps.every(100)).get(0).sum()).isEqualTo(45);
            assertThat(history.revisions(A)).containsExactly(made);
            history.checkpoint(4, new byte[0]);
        }
        try (History history = RocksHistory.open(directory)) {
            assertThat(HistoryContract.all(history, Series.CLEAN, A)).hasSize(4).contains(sample(20, 22, 2));
            assertThat(history.revisions(A))
                    .hasSize(1)
                    .first()
                    .satisfies(made -> assertThat(made.plan().note()).isEqualTo(NOTE));
        }
    }

    @Test
    void forgetsWhatWasDiscardedOrNeverCommitted() {
        try (History history = RocksHistory.open(directory)) {
            history.append(Series.CLEAN, List.of(sample(10, 1, 1)));
            history.checkpoint(1, new byte[0]);
            RevisionDraft discarded = history.beginRevision(plan(A, 0, 100_000, 5000));
            discarded.append(many(5000));
            discarded.discard();
            assertThatThrownBy(discarded::commit).isInstanceOf(IllegalStateException.class);
            history.beginRevision(plan(A, 0, 100_000, 5000)).append(many(5000));
        }
        try (History history = RocksHistory.open(directory)) {
            assertThat(HistoryContract.all(history, Series.CLEAN, A)).containsExactly(sample(10, 1, 1));
            assertThat(history.revisions(A)).isEmpty();
        }
        int[] blocks = {0};
        try (RocksStore store = RocksStore.open(directory)) {
            store.forEach(Key.BLOCK, (key, value) -> blocks[0]++);
            store.forEach(Key.DRAFT, (key, value) -> blocks[0]++);
        }
        assertThat(blocks[0]).isZero();
    }

    private static List<Sample> many(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            samples.add(sample(i, i, i));
        }
        return samples;
    }

    @Test
    void refusesAnOutdatedDraftAndTakesNoneOfThoseWithIt() {
        try (History history = RocksHistory.open(directory)) {
            RevisionDraft first = history.beginRevision(plan(A, 0, 10, 1));
            RevisionDraft second = history.beginRevision(plan(A, 0, 10, 1));
            RevisionDraft other = history.beginRevision(plan(HistoryContract.B, 0, 10, 1));
            first.append(List.of(sample(1, 1, 1)));
            second.append(List.of(sample(1, 2, 1)));
            first.commit();
            assertThatThrownBy(() -> history.commitRevisions(List.of(other, second)))
                    .isInstanceOfSatisfying(
                            HistoryException.class,
                            e -> assertThat(e.code()).isEqualTo(HistoryException.Code.OUTDATED));
            assertThat(history.revisions(HistoryContract.B)).isEmpty();
            assertThat(HistoryContract.all(history, Series.CLEAN, A)).containsExactly(sample(1, 1, 1));
            other.commit();
            assertThat(history.revisions(HistoryContract.B)).hasSize(1);
        }
    }

    @Test
    void takesOnlySamplesOfItsChannelAndRange() {
        try (History history = RocksHistory.open(directory)) {
            RevisionDraft draft = history.beginRevision(plan(A, 0, 10, 1));
            assertThatThrownBy(() -> draft.append(List.of(sample(1, 1, 1), sample(10, 1, 1))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> draft.append(List.of(HistoryContract.good(HistoryContract.B, 1, 1, 1))))
                    .isInstanceOf(IllegalArgumentException.class);
            draft.commit();
            assertThat(HistoryContract.all(history, Series.CLEAN, A)).isEmpty();
        }
    }

    /** Random appending, revising, crashing: the same answers as from plain lists, for every revision. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithPlainLists(long seed) {
        Random random = new Random(seed);
        PlainRevisions plain = new PlainRevisions();
        History history = RocksHistory.open(directory);
        try {
            for (int round = 0; round < 40; round++) {
                switch (random.nextInt(6)) {
                    case 0 -> revise(history, plain, random);
                    case 1 -> {
                        history.checkpoint(plain.sequence, new byte[0]);
                        history.close();
                        history = RocksHistory.open(directory);
                    }
                    case 2 -> history.checkpoint(plain.sequence, new byte[0]);
                    default -> history.append(Series.CLEAN, plain.more(random));
                }
                compare(history, plain, random);
            }
        } finally {
            history.close();
        }
    }

    private static void revise(History history, PlainRevisions plain, Random random) {
        long from = random.nextLong(plain.end() + 1);
        RevisionPlan plan = plan(A, from, from + 1 + random.nextLong(plain.end()), plain.sequence);
        List<Sample> anew = plain.recomputed(plan, random);
        try (RevisionDraft draft = history.beginRevision(plan)) {
            draft.append(anew);
            history.append(Series.CLEAN, plain.more(random));
            draft.commit();
        }
        plain.commit(plan, anew);
    }

    private static void compare(History history, PlainRevisions plain, Random random) {
        int revision = random.nextBoolean() ? Selection.CURRENT : random.nextInt(plain.revisions() + 1);
        long from = random.nextLong(plain.end() + 1) - 1000;
        Selection some = new Selection(Series.CLEAN, A, from, from + random.nextLong(plain.end() + 1), revision);
        List<Sample> expected = plain.query(some);
        assertThat(history.query(some, Integer.MAX_VALUE)).isEqualTo(expected);
        long step = 1 + random.nextLong(50) * STEP;
        TreeMap<Long, List<Sample>> steps = new TreeMap<>();
        expected.forEach(sample -> steps.computeIfAbsent(
                        Math.floorDiv(sample.timeMicros(), step) * step, start -> new ArrayList<>())
                .add(sample));
        HistoryContract.assertSame(
                history.summarise(some, Steps.every(step)),
                steps.entrySet().stream()
                        .map(each -> PlainHistory.bucket(each.getKey(), each.getValue()))
                        .toList());
    }

    /** What versions mean, in the plainest way. */
    private static final class PlainRevisions {
        private record Layer(RevisionPlan plan, List<Sample> samples) {}

        private final List<Layer> layers = new ArrayList<>(List.of(new Layer(plan(A, 0, 1, 0), new ArrayList<>())));
        private long sequence;

        List<Sample> more(Random random) {
            List<Sample> samples = new ArrayList<>();
            for (int i = random.nextInt(1500); i >= 0; i--) {
                long time = ++sequence * STEP - (random.nextInt(50) == 0 ? random.nextLong(sequence * STEP) : 0);
                samples.add(
                        random.nextInt(30) == 0
                                ? HistoryContract.bad(A, time, 5, sequence)
                                : sample(time, random.nextInt(1000) / 10.0, sequence));
            }
            layers.get(0).samples().addAll(samples);
            return samples;
        }

        long end() {
            return sequence * STEP + STEP;
        }

        int revisions() {
            return layers.size() - 1;
        }

        List<Sample> recomputed(RevisionPlan plan, Random random) {
            return layers.get(0).samples().stream()
                    .filter(sample -> plan.replaces(sample.timeMicros(), sample.sequence()))
                    .filter(sample -> random.nextInt(10) > 0)
                    .map(sample -> sample(sample.timeMicros(), sample.value() + 1000, sample.sequence()))
                    .toList();
        }

        void commit(RevisionPlan plan, List<Sample> samples) {
            layers.add(new Layer(plan, samples));
        }

        List<Sample> query(Selection selection) {
            int newest = Math.min(selection.revision(), revisions());
            List<Sample> found = new ArrayList<>();
            for (int i = 0; i <= newest; i++) {
                List<Layer> later = layers.subList(i + 1, newest + 1);
                layers.get(i).samples().stream()
                        .filter(sample -> sample.timeMicros() >= selection.fromMicros()
                                && sample.timeMicros() < selection.toMicros())
                        .filter(sample -> later.stream()
                                .noneMatch(layer -> layer.plan().replaces(sample.timeMicros(), sample.sequence())))
                        .forEach(found::add);
            }
            found.sort(Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence));
            return found;
        }
    }

    @Test
    @Timeout(300)
    void showsAWholeRevisionOrTheOneBeforeWhenTheProcessIsKilled() throws Exception {
        long before = 0;
        for (int round = 1; round <= 3; round++) {
            Process child = ChildProcess.start(Reviser.class, directory);
            try (BufferedReader lines = child.inputReader()) {
                int seen = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    before = line.endsWith(".") ? Long.parseLong(line.substring(0, line.length() - 1)) : before;
                    if (++seen == 20 + 7 * round) {
                        child.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(child.waitFor()).isEqualTo(137);
            try (History history = RocksHistory.open(directory)) {
                int newest = history.revisions(A).size();
                assertThat(newest).isGreaterThanOrEqualTo((int) before).isPositive();
                assertThat(HistoryContract.all(history, Series.CLEAN, A))
                        .hasSize(Reviser.SAMPLES)
                        .allSatisfy(sample -> assertThat(sample.value()).isEqualTo(newest));
            }
        }
    }

    /** Makes revision after revision of the same samples, each with its number as value, and prints the committed ones. */
    public static final class Reviser {
        static final int SAMPLES = 9000;

        /** Takes the history's directory. */
        public static void main(String[] args) {
            History history = RocksHistory.open(Path.of(args[0]));
            if (history.lastCheckpoint().isEmpty()) {
                history.append(Series.CLEAN, samples(0));
                history.checkpoint(SAMPLES, new byte[0]);
            }
            while (true) {
                RevisionDraft draft = history.beginRevision(plan(A, 0, SAMPLES, SAMPLES));
                List<Sample> samples = samples(history.revisions(A).size() + 1);
                for (int i = 0; i < SAMPLES; i += 1000) {
                    draft.append(samples.subList(i, i + 1000));
                }
                System.out.println(draft.commit().number() + ".");
                System.out.flush();
            }
        }

        private static List<Sample> samples(double value) {
            return many(SAMPLES).stream()
                    .map(sample -> sample(sample.timeMicros(), value, sample.sequence()))
                    .toList();
        }
    }
}
