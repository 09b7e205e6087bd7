package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link History} must do; a subclass says which store it runs on. */
abstract class HistoryContract {
    static final ChannelId A = new ChannelId("io.adit.test:ring-1", "strain");
    static final ChannelId B = new ChannelId("io.adit.test:ring-1", "waterPressure");
    private static final byte[] NONE = {};

    @TempDir
    Path directory;

    /** Opens the store in a directory, which may hold one already. */
    abstract History open(Path directory);

    static Sample good(ChannelId channel, long time, double value, long sequence) {
        return new Sample(channel, time, value, Quality.GOOD, Reason.NONE, sequence);
    }

    static Sample bad(ChannelId channel, long time, double value, long sequence) {
        return new Sample(channel, time, value, Quality.BAD, Reason.SPIKE, sequence);
    }

    static List<Sample> all(History history, Series series, ChannelId channel) {
        return history.query(series, channel, Long.MIN_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Test
    void isEmptyAtFirst() {
        try (History history = open(directory)) {
            assertThat(history.lastCheckpoint()).isEmpty();
            assertThat(history.count(Series.RAW)).isZero();
            assertThat(all(history, Series.RAW, A)).isEmpty();
            assertThat(history.summarise(Series.RAW, A, 0, 100, 10)).isEmpty();
        }
    }

    @Test
    void showsSamplesBeforeTheyAreDurableAndForgetsThemWithoutCheckpoint() {
        try (History history = open(directory)) {
            history.append(Series.CLEAN, List.of(good(A, 1, 1.5, 1)));
            history.checkpoint(1, new byte[] {7});
            history.append(Series.CLEAN, List.of(good(A, 2, 2.5, 2), good(B, 2, 3.5, 2)));
            assertThat(all(history, Series.CLEAN, A)).hasSize(2);
            assertThat(history.count(Series.CLEAN)).isEqualTo(3);
            assertThat(history.count(Series.RAW)).isZero();
        }
        try (History history = open(directory)) {
            assertThat(history.lastCheckpoint()).hasValueSatisfying(checkpoint -> {
                assertThat(checkpoint.position()).isEqualTo(1);
                assertThat(checkpoint.state()).containsExactly(7);
            });
            assertThat(all(history, Series.CLEAN, A)).containsExactly(good(A, 1, 1.5, 1));
            assertThat(all(history, Series.CLEAN, B)).isEmpty();
            assertThat(history.count(Series.CLEAN)).isEqualTo(1);
        }
    }

    @Test
    void ordersByTimeThenSequenceAndKeepsLateSamplesQualityAndNaN() {
        try (History history = open(directory)) {
            List<Sample> samples =
                    List.of(good(A, 30, 3, 1), bad(A, 10, Double.NaN, 2), good(A, 20, -0.0, 4), good(A, 20, 2, 3));
            for (Sample sample : samples) {
                history.append(Series.RAW, List.of(sample));
                history.checkpoint(sample.sequence(), NONE);
            }
            assertThat(all(history, Series.RAW, A))
                    .containsExactly(samples.get(1), samples.get(3), samples.get(2), samples.get(0));
            assertThat(history.query(Series.RAW, A, 10, 30, 2)).containsExactly(samples.get(1), samples.get(3));
            assertThat(history.query(Series.RAW, A, 11, 20, 9)).isEmpty();
        }
    }

    @Test
    void summarisesInStepsWithoutBadSamples() {
        try (History history = open(directory)) {
            history.append(
                    Series.CLEAN,
                    List.of(good(A, -5, 9, 1), good(A, 3, 1, 2), good(A, 0, 4, 3), bad(A, 9, 99, 4), bad(A, 25, 1, 5)));
            List<Bucket> buckets = history.summarise(Series.CLEAN, A, -10, 26, 10);
            assertThat(buckets)
                    .containsExactly(
                            PlainHistory.bucket(-10, List.of(good(A, -5, 9, 1))),
                            new Bucket(
                                    0,
                                    2,
                                    1,
                                    1,
                                    4,
                                    5,
                                    4,
                                    1,
                                    0,
                                    3,
                                    4.5,
                                    new QualityCounts(2, 0, 1, Map.of(Reason.SPIKE, 1L))),
                            PlainHistory.bucket(20, List.of(bad(A, 25, 1, 5))));
            assertThat(buckets.get(1).average()).isEqualTo(2.5);
            assertThat(buckets.get(1).standardDeviation()).isEqualTo(Math.sqrt(4.5));
            assertThat(buckets.get(2).count()).isZero();
            assertThat(buckets.get(2).min()).isNaN();
            assertThat(history.summarise(Series.CLEAN, A, 1, 9, 10))
                    .containsExactly(PlainHistory.bucket(0, List.of(good(A, 3, 1, 2))));
        }
    }

    private static AlarmChanged alarm(String rule, ChannelId channel, long time) {
        AlarmStatus status = new AlarmStatus(
                true,
                true,
                false,
                false,
                "alert",
                500,
                time - 1,
                time,
                2.5,
                Double.NaN,
                "bar",
                "Too high: ä",
                new AlarmSilence(
                        new AlarmSilence.Shelving(true, time - 3, time + 3, "ann", "so"),
                        time % 2 == 0 ? null : new AlarmSilence.Suppression(time - 5, "At night."),
                        new AlarmSilence.Absence(time - 4, "bob", "Überholung")));
        return new AlarmChanged(rule, "Rule " + rule, channel, AlarmCause.RAISED, status, "ann", "seen", 7);
    }

    @Test
    void keepsChangesOfAlarmsWithTheCheckpoint() {
        AlarmQuery all = new AlarmQuery(Long.MIN_VALUE, Long.MAX_VALUE, "", "", 10);
        ChannelId other = new ChannelId("io.adit.test:ring-2", "strain");
        try (History history = open(directory)) {
            history.appendAlarms(List.of(alarm("r1", A, 20), alarm("r2", other, 10)));
            history.checkpoint(1, NONE);
            history.appendAlarms(List.of(alarm("r1", A, 15), alarm("r1", A, 30)));
            assertThat(history.alarms(all))
                    .extracting(entry -> entry.change().status().timeMicros())
                    .containsExactly(30L, 20L, 15L, 10L);
        }
        try (History history = open(directory)) {
            assertThat(history.alarms(all))
                    .containsExactly(new AlarmEntry(1, alarm("r1", A, 20)), new AlarmEntry(2, alarm("r2", other, 10)));
            history.appendAlarms(List.of(alarm("r1", A, 20)));
            history.checkpoint(2, NONE);
            assertThat(history.alarms(new AlarmQuery(11, 21, "r1", A.thingId(), 1)))
                    .extracting(AlarmEntry::number)
                    .containsExactly(3L);
            assertThat(history.alarms(new AlarmQuery(0, 20, "", "", 9))).hasSize(1);
            assertThat(history.alarms(new AlarmQuery(0, 20, 3, "", "", 9)))
                    .extracting(AlarmEntry::number)
                    .containsExactly(1L, 2L);
            history.appendAlarms(List.of(alarm("r1", A, 20)));
            assertThat(history.alarms(new AlarmQuery(0, 20, 4, "", "", 9)))
                    .extracting(AlarmEntry::number)
                    .containsExactly(3L, 1L, 2L);
            assertThat(history.alarms(new AlarmQuery(0, 99, "r2", A.thingId(), 9)))
                    .isEmpty();
        }
    }

    @Test
    void refusesNonsense() {
        try (History history = open(directory)) {
            assertThatThrownBy(() -> history.query(Series.RAW, A, 0, 1, 0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> history.summarise(Series.RAW, A, 0, 1, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Random work on the store and on plain lists must give the same answers. */
    @Test
    void agreesWithPlainLists() {
        for (int seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            Path place = directory.resolve("seed" + seed);
            PlainHistory plain = new PlainHistory();
            History history = open(place);
            try {
                for (int step = 0; step < 120; step++) {
                    int action = random.nextInt(10);
                    if (action < 6) {
                        Series series = Series.values()[random.nextInt(2)];
                        List<Sample> samples = plain.randomSamples(random, random.nextInt(4) == 0 ? 3000 : 100);
                        plain.append(series, samples);
                        history.append(series, samples);
                    } else if (action < 9) {
                        plain.checkpoint();
                        history.checkpoint(step, new byte[] {(byte) step});
                    } else {
                        plain.crash();
                        history.close();
                        history = open(place);
                    }
                    compare(plain, history, random);
                }
            } finally {
                history.close();
            }
        }
    }

    private static void compare(PlainHistory plain, History history, Random random) {
        for (Series series : Series.values()) {
            assertThat(history.count(series)).isEqualTo(plain.count(series));
            ChannelId channel = random.nextBoolean() ? A : B;
            long from = plain.randomTime(random);
            long to = from + (long) (Math.pow(10, 2 + random.nextInt(9)) * random.nextDouble());
            int limit = random.nextBoolean() ? 50 : Integer.MAX_VALUE;
            assertThat(history.query(series, channel, from, to, limit))
                    .isEqualTo(plain.query(series, channel, from, to, limit));
            long step = 1 + (to - from) / (1 + random.nextInt(20));
            assertSame(
                    history.summarise(series, channel, from, to, step),
                    plain.summarise(series, channel, from, to, step));
        }
    }

    /** Sums of floating-point numbers depend on their order a little; all else has to be equal. */
    static void assertSame(List<Bucket> found, List<Bucket> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            Bucket bucket = found.get(i);
            Bucket other = expected.get(i);
            double scale = Math.abs(other.sum()) + bucket.count() * 1e3 + 1;
            assertThat(bucket.sum()).isCloseTo(other.sum(), within(1e-9 * scale));
            assertThat(bucket.spread()).isCloseTo(other.spread(), within(1e-9 * (other.spread() + scale)));
            assertThat(new Bucket(
                            bucket.startMicros(),
                            bucket.count(),
                            bucket.bad(),
                            bucket.min(),
                            bucket.max(),
                            other.sum(),
                            bucket.first(),
                            bucket.last(),
                            bucket.firstMicros(),
                            bucket.lastMicros(),
                            other.spread(),
                            bucket.qualities()))
                    .isEqualTo(other);
        }
    }

    @Test
    void givesReadersAWholePrefixWhileOneWrites() throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (History history = open(directory)) {
            List<Thread> readers = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                readers.add(Thread.ofPlatform().start(() -> {
                    try {
                        int before = 0;
                        while (running.get()) {
                            List<Sample> found = all(history, Series.RAW, A);
                            assertThat(found).hasSizeGreaterThanOrEqualTo(before);
                            for (int i = 0; i < found.size(); i++) {
                                assertThat(found.get(i).sequence()).isEqualTo(i);
                            }
                            before = found.size();
                            long counted = history.summarise(Series.RAW, A, 0, Long.MAX_VALUE, 1_000_000).stream()
                                    .mapToLong(Bucket::count)
                                    .sum();
                            assertThat(counted).isGreaterThanOrEqualTo(before);
                        }
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                }));
            }
            for (int i = 0; i < 20_000; i++) {
                history.append(Series.RAW, List.of(good(A, i * 1000L, i, i)));
                if (i % 37 == 0) {
                    history.checkpoint(i, NONE);
                }
            }
            running.set(false);
            for (Thread reader : readers) {
                reader.join();
            }
            assertThat(failure.get()).isNull();
            assertThat(all(history, Series.RAW, A)).hasSize(20_000);
        }
    }
}
