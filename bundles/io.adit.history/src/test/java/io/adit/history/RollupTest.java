package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rocksdb.RocksDB;

class RollupTest {
    private static final ChannelId A = HistoryContract.A;
    private static final long SECOND = 1_000_000;
    private static final long[] STEPS = {1, 60, 90, 120, 3600, 5400, 4 * 3600, 15_768, 86_400, 7 * 86_400};

    @TempDir
    Path directory;

    /** Appends in a random rhythm; times from the past, doubled times and all qualities occur. */
    private static final class Source {
        private final Random random;
        private final long period;
        private long clock = 1_700_000_000_000_000L;
        private long sequence;

        Source(long seed, long period) {
            this.random = new Random(seed);
            this.period = period;
        }

        List<Sample> next(int count) {
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                clock += period;
                boolean late = random.nextInt(200) == 0;
                long time = late ? clock - random.nextLong(10_000 * period) : clock - random.nextLong(2) * period;
                Quality quality = random.nextInt(10) > 0 ? Quality.GOOD : Quality.values()[random.nextInt(3)];
                Reason reason = quality == Quality.GOOD ? Reason.NONE : Reason.values()[1 + random.nextInt(8)];
                double value = quality == Quality.BAD && random.nextBoolean() ? Double.NaN : random.nextInt(900) / 10.0;
                samples.add(new Sample(A, time, value, quality, reason, ++sequence));
            }
            return samples;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 100000", "2, 1000000", "3, 10000000", "4, 300000000", "5, 40000000000"})
    void agreeWithSamples(long seed, long period) {
        Source source = new Source(seed, period);
        Random random = source.random;
        History history = RocksHistory.open(directory);
        try {
            for (int round = 0; round < 25; round++) {
                history.append(Series.CLEAN, source.next(random.nextInt(random.nextInt(8) == 0 ? 9000 : 400)));
                if (random.nextInt(4) > 0) {
                    history.checkpoint(round, new byte[0]);
                }
                if (random.nextInt(15) == 0) {
                    history.close();
                    history = RocksHistory.open(directory);
                }
                if (random.nextInt(15) == 0) {
                    revise(history, source);
                }
                compare(history, source);
            }
        } finally {
            history.close();
        }
        assertThat(entries()).containsKeys((byte) Resolution.HOUR.ordinal(), (byte) Resolution.DAY.ordinal());
        assertThat(entries().containsKey((byte) Resolution.MINUTE.ordinal())).isEqualTo(period <= 10 * SECOND);
    }

    private static void revise(History history, Source source) {
        long length = 1 + source.random.nextLong(3000 * source.period);
        long from = source.clock - source.random.nextLong(5000 * source.period) - 100;
        RevisionPlan plan =
                new RevisionPlan(A, from, from + length, source.sequence, new RevisionNote("a", 1, "because", "1"));
        List<Sample> now = history.query(Series.CLEAN, A, from, from + length, Integer.MAX_VALUE);
        RevisionDraft draft = history.beginRevision(plan);
        now.forEach(sample -> draft.append(List.of(new Sample(
                A, sample.timeMicros(), sample.value() / 2, sample.quality(), sample.reason(), sample.sequence()))));
        history.append(Series.CLEAN, source.next(source.random.nextInt(600)));
        history.checkpoint(source.sequence, new byte[0]);
        draft.commit();
    }

    private static void compare(History history, Source source) {
        Random random = source.random;
        for (int i = 0; i < 3; i++) {
            long step = STEPS[random.nextInt(STEPS.length)] * SECOND;
            long from = source.clock - random.nextLong(20_000 * source.period);
            long to = from + 1 + random.nextLong(20_000 * source.period);
            if (random.nextBoolean()) {
                from = Math.floorDiv(from, step) * step;
                to = Math.floorDiv(to, step) * step + step;
            }
            int revision = random.nextInt(3) == 0 ? random.nextInt(3) : Selection.CURRENT;
            Selection selection = new Selection(Series.CLEAN, A, from, to, revision);
            assertAgrees(history, selection, step);
        }
    }

    private static void assertAgrees(History history, Selection selection, long step) {
        TreeMap<Long, List<Sample>> steps = new TreeMap<>();
        for (Sample sample : history.query(selection, Integer.MAX_VALUE)) {
            steps.computeIfAbsent(Math.floorDiv(sample.timeMicros(), step) * step, start -> new ArrayList<>())
                    .add(sample);
        }
        List<Bucket> expected = new ArrayList<>();
        steps.forEach((start, samples) -> expected.add(PlainHistory.bucket(start, samples)));
        HistoryContract.assertSame(history.summarise(selection, Steps.every(step)), expected);
    }

    /** The day on which clocks are put forward in Berlin has 23 hours. */
    @Test
    void giveDaysOfATimeZone() {
        long start = 1_774_652_400L * SECOND; // 2026-03-28T00:00 in Berlin
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 3 * 1440; i++) {
            samples.add(HistoryContract.good(A, start + i * 60 * SECOND, i, i));
        }
        try (History history = RocksHistory.open(directory)) {
            history.append(Series.CLEAN, samples);
            history.checkpoint(1, new byte[0]);
            Selection all = Selection.of(Series.CLEAN, A, 0, Long.MAX_VALUE / 2);
            Steps days = Steps.calendar(Duration.ofDays(1), ZoneId.of("Europe/Berlin"));
            assertThat(history.summarise(all.between(start, start + 10 * 86_400 * SECOND), days))
                    .extracting(Bucket::count)
                    .containsExactly(1440L, 1380L, 1440L, 60L);
            assertThat(history.summarise(
                            all.between(start, start + 10 * 86_400 * SECOND),
                            Steps.calendar(Duration.ofHours(6), ZoneId.of("Asia/Kolkata"))))
                    .first()
                    .satisfies(bucket -> assertThat(bucket.startMicros())
                            .isEqualTo(start - 5 * 3600 * SECOND - 1800 * SECOND + 3600 * SECOND));
        }
    }

    @Test
    void joinTwoChannelsInAStep() {
        Source source = new Source(9, SECOND);
        List<Sample> one = source.next(50);
        List<Sample> other = source.next(70);
        List<Sample> both = new ArrayList<>(one);
        both.addAll(other);
        for (List<Sample> some : List.of(one, other, both)) {
            some.sort(Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence));
        }
        Bucket joined = PlainHistory.bucket(0, one).with(PlainHistory.bucket(0, other));
        HistoryContract.assertSame(List.of(joined), List.of(PlainHistory.bucket(0, both)));
        Bucket empty = PlainHistory.bucket(0, List.of());
        assertThat(empty.with(joined)).isEqualTo(joined.with(empty)).isEqualTo(joined);
    }

    /** Number of entries by resolution. */
    private Map<Byte, Integer> entries() {
        Map<Byte, Integer> found = new HashMap<>();
        try (RocksStore store = RocksStore.open(directory)) {
            store.forEach(Key.ROLLUP, (key, value) -> found.merge(key[6], 1, Integer::sum));
        }
        return found;
    }

    @Test
    void answerWithoutAnySample() throws Exception {
        Source source = new Source(7, SECOND);
        List<Bucket> before;
        try (History history = RocksHistory.open(directory)) {
            history.append(Series.CLEAN, source.next(20_000));
            history.checkpoint(1, new byte[0]);
            before = history.summarise(Series.CLEAN, A, 0, Long.MAX_VALUE / 2, 86_400 * SECOND);
        }
        try (RocksDB db = RocksDB.open(directory.toString())) {
            byte[] blocks = Key.of(Key.BLOCK, Place.of(Series.CLEAN, 0));
            db.deleteRange(blocks, Key.behind(blocks));
        }
        try (History history = RocksHistory.open(directory)) {
            assertThat(history.query(Series.CLEAN, A, 0, Long.MAX_VALUE / 2, 10_000))
                    .hasSizeLessThan(300);
            for (long step : new long[] {60, 3600, 86_400}) {
                List<Bucket> found = history.summarise(Series.CLEAN, A, 0, Long.MAX_VALUE / 2, step * SECOND);
                assertThat(found.stream()
                                .mapToLong(bucket -> bucket.qualities().all())
                                .sum())
                        .isEqualTo(20_000);
            }
            assertThat(history.summarise(Series.CLEAN, A, 0, Long.MAX_VALUE / 2, 86_400 * SECOND))
                    .isEqualTo(before);
        }
    }

    @Test
    void beginForAStoreThatHadNone() throws Exception {
        Source source = new Source(8, SECOND);
        try (History history = RocksHistory.open(directory)) {
            history.append(Series.CLEAN, source.next(10_000));
            history.checkpoint(1, new byte[0]);
        }
        try (RocksDB db = RocksDB.open(directory.toString())) {
            byte[] state = Key.of(Key.STATE, Place.of(Series.CLEAN, 0));
            byte[] bytes = db.get(state);
            byte[] old = ByteBuffer.allocate(bytes.length - 4)
                    .put(bytes, 0, 20)
                    .put(bytes, 24, bytes.length - 24)
                    .array();
            db.put(state, old);
            db.put(Key.FORMAT, new byte[] {1});
            db.deleteRange(new byte[] {Key.ROLLUP}, new byte[] {Key.ROLLUP + 1});
        }
        assertThat(entries()).isEmpty();
        try (History history = RocksHistory.open(directory)) {
            Selection all = Selection.of(Series.CLEAN, A, 0, Long.MAX_VALUE / 2);
            assertAgrees(history, all, 3600 * SECOND);
            history.append(Series.CLEAN, source.next(300));
            history.checkpoint(2, new byte[0]);
            assertAgrees(history, all, 3600 * SECOND);
            assertAgrees(history, all, 60 * SECOND);
        }
        assertThat(entries()).hasSize(3);
    }

    @Test
    void sayThatTheyAreDamaged() {
        TreeMap<Long, Summary> rows = new TreeMap<>(Map.of(0L, new Summary()));
        byte[] segment = RollupColumns.encode(rows);
        byte[] other = segment.clone();
        other[0] = 7;
        for (byte[] damaged : List.of(other, Arrays.copyOf(segment, 3), new byte[0])) {
            assertThatThrownBy(() -> RollupColumns.decode(damaged))
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.DAMAGED));
        }
    }
}
