package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    private static final Comparator<Sample> ORDER = Comparator.comparing(
                    (Sample each) -> each.channel().toString())
            .thenComparingLong(Sample::timeMicros)
            .thenComparingLong(Sample::sequence);

    @TempDir
    Path folder;

    @Test
    void holdsExactlyWhatBecameDurableOverReopenings() {
        Random random = new Random(4);
        List<Sample> durable = new ArrayList<>();
        long position = 0;
        for (int round = 0; round < 3; round++) {
            try (RocksHistory history = open(Set.of(Series.CLEAN))) {
                for (int step = 0; step < 4; step++) {
                    List<Sample> some = samples(random, 100);
                    history.append(Series.CLEAN, some);
                    history.append(Series.RAW, samples(random, 10));
                    history.checkpoint(++position, new byte[0]);
                    durable.addAll(some);
                }
                history.append(Series.CLEAN, samples(random, 50)); // never gets to a checkpoint
            }
        }
        try (RocksHistory history = RocksHistory.open(folder.resolve("store"))) {
            Outbox outbox = outbox(history, Set.of(Series.CLEAN));
            assertThat(outbox.backlog(Outgoing.SAMPLES).items()).isEqualTo(durable.size());
            List<Sample> given = new ArrayList<>();
            long before = 0;
            for (List<Parcel> next = outbox.next(Outgoing.SAMPLES, 250);
                    !next.isEmpty();
                    next = outbox.next(Outgoing.SAMPLES, 250)) {
                assertThat(next).hasSize(2);
                for (Parcel parcel : next) {
                    assertThat(parcel.from()).isEqualTo(before);
                    before = parcel.through();
                    SampleParcel content = SampleParcel.decode(parcel.content());
                    assertThat(content.raw()).isEmpty();
                    assertThat(content.clean()).hasSize(parcel.items());
                    given.addAll(content.clean());
                }
                outbox.remove(Outgoing.SAMPLES, next);
            }
            assertThat(sorted(given)).isEqualTo(sorted(durable));
            assertThat(outbox.backlog(Outgoing.SAMPLES)).isEqualTo(new Backlog(0, 0, 0));
        }
    }

    @Test
    void dropsTheOldestSamplesWhereMoreWaitsThanMayAndSaysSo() {
        Random random = new Random(5);
        long most = 3000;
        long through = 0;
        try (RocksHistory history = RocksHistory.open(folder.resolve("store"))) {
            Outbox outbox = history.keepFor(Set.of(Series.CLEAN), folder.resolve("origin"), most);
            while (outbox.dropped() == 0) {
                history.append(Series.CLEAN, samples(random, 100));
                history.checkpoint(++through, new byte[0]);
                assertThat(through).isLessThan(1000);
            }
            history.append(Series.CLEAN, samples(random, 100));
            history.checkpoint(++through, new byte[0]);
        }
        try (RocksHistory history = RocksHistory.open(folder.resolve("store"))) {
            Outbox outbox = history.keepFor(Set.of(Series.CLEAN), folder.resolve("origin"), most);
            Backlog waiting = outbox.backlog(Outgoing.SAMPLES);
            assertThat(waiting.bytes()).isBetween(most / 2, most);
            assertThat(outbox.dropped()).isPositive();
            assertThat(waiting.items() + outbox.dropped()).isEqualTo(100 * through);
            List<Parcel> kept = outbox.next(Outgoing.SAMPLES, Long.MAX_VALUE);
            assertThat(kept.getFirst().from()).isEqualTo(outbox.dropped() / 100);
            assertThat(kept.getLast().through()).isEqualTo(through);
        }
    }

    @Test
    void alarmsKeepTheirOrder() {
        AlarmStatus status = AlarmStatus.never(7, "bar", "message");
        List<AlarmChanged> changes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            changes.add(new AlarmChanged(
                    "r" + i % 3, "n", new ChannelId("a:b", "c"), AlarmCause.COMMENTED, status, "by", "" + i, i));
        }
        try (RocksHistory history = RocksHistory.open(folder.resolve("store"))) {
            Outbox outbox = outbox(history, Set.of());
            history.appendAlarms(changes);
            history.checkpoint(5, new byte[0]);
            List<Parcel> parcels = outbox.next(Outgoing.ALARMS, 1);
            assertThat(parcels).hasSize(1);
            assertThat(parcels.get(0).oldestMicros()).isEqualTo(7);
            assertThat(AlarmParcel.decode(parcels.get(0).content())).isEqualTo(changes);
        }
    }

    @Test
    void aRestoredStoreCountsAnewUnderAnotherOrigin() throws Exception {
        try (RocksHistory history = open(Set.of(Series.RAW))) {
            history.append(Series.RAW, samples(new Random(1), 3));
            history.checkpoint(9, new byte[0]);
        }
        Files.delete(folder.resolve("origin"));
        try (RocksHistory history = RocksHistory.open(folder.resolve("store"))) {
            Outbox outbox = outbox(history, Set.of(Series.RAW));
            history.append(Series.RAW, samples(new Random(2), 4));
            history.checkpoint(9, new byte[0]);
            List<Parcel> old = outbox.next(Outgoing.SAMPLES, 1000);
            assertThat(old).hasSize(1);
            outbox.remove(Outgoing.SAMPLES, old);
            List<Parcel> next = outbox.next(Outgoing.SAMPLES, 1000);
            assertThat(next).singleElement().satisfies(parcel -> {
                assertThat(parcel.origin()).isNotEqualTo(old.get(0).origin());
                assertThat(parcel.from()).isZero();
                assertThat(parcel.items()).isEqualTo(4);
            });
            assertThat(outbox.backlog(Outgoing.SAMPLES).items()).isEqualTo(4);
        }
    }

    @Test
    void parcelsComeBackToTheBitAndMerge() {
        Random random = new Random(8);
        List<Sample> raw = samples(random, 300);
        List<Sample> clean = samples(random, 200);
        List<Sample> more = samples(random, 100);
        byte[] merged = SampleParcel.merge(List.of(
                SampleParcel.encode(raw, clean),
                SampleParcel.encode(List.of(), more),
                SampleParcel.encode(List.of(), List.of())));
        SampleParcel content = SampleParcel.decode(merged);
        assertThat(content.raw()).isEqualTo(sorted(raw));
        clean.addAll(more);
        assertThat(content.clean()).isEqualTo(sorted(clean));
    }

    @Test
    void damagedParcelsAreRefusedAndNothingElseHappens() {
        byte[] bytes = SampleParcel.encode(samples(new Random(3), 40), samples(new Random(5), 40));
        for (int length = 0; length < bytes.length - 16; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> SampleParcel.decode(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            try {
                SampleParcel.decode(flipped);
            } catch (IllegalArgumentException expected) {
                assertThat(expected).hasMessageStartingWith("A parcel of samples");
            }
        }
    }

    private RocksHistory open(Set<Series> series) {
        RocksHistory history = RocksHistory.open(folder.resolve("store"));
        outbox(history, series);
        return history;
    }

    private Outbox outbox(RocksHistory history, Set<Series> series) {
        return history.keepFor(series, folder.resolve("origin"), Long.MAX_VALUE);
    }

    private static List<Sample> samples(Random random, int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean bad = random.nextInt(10) == 0;
            samples.add(new Sample(
                    new ChannelId("io.adit.test:asset-" + random.nextInt(4), "feature" + random.nextInt(3)),
                    1_700_000_000_000_000L + random.nextLong(1_000_000_000L),
                    bad ? Double.NaN : random.nextBoolean() ? random.nextInt(1000) / 100.0 : random.nextGaussian(),
                    bad ? Quality.BAD : Quality.GOOD,
                    bad ? Reason.MISSING : Reason.NONE,
                    random.nextLong(1_000_000)));
        }
        return samples;
    }

    private static List<Sample> sorted(List<Sample> samples) {
        return samples.stream().sorted(ORDER).toList();
    }
}
