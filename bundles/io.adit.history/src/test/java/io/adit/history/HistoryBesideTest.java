package io.adit.history;

import static io.adit.history.HistoryContract.A;
import static io.adit.history.HistoryContract.B;
import static io.adit.history.HistoryContract.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.history.store.SharedStore;
import io.adit.history.store.StoreReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories as others see them whose writer is elsewhere. */
class HistoryBesideTest {
    private static final ChannelId C = new ChannelId("io.adit.test:ring-2", "strain");
    private static final byte[] NONE = {};

    @TempDir
    Path folder;

    private final List<BlockHistory> written = new ArrayList<>();
    private final SortedMap<Integer, HistoryBeside> parts = new TreeMap<>();
    private final JoinedHistories joined = new JoinedHistories(() -> parts);

    /** A store that is in one state while it is asked. */
    private record Still(StoreReader reader) implements SharedStore {
        @Override
        public <T> T ask(Function<StoreReader, T> question) {
            return question.apply(reader);
        }
    }

    @BeforeEach
    void open() {
        for (int part = 0; part < 2; part++) {
            RocksStore store = RocksStore.open(folder.resolve("part-" + part));
            written.add(BlockHistory.over(store));
            parts.put(part, new HistoryBeside(new Still(store)));
        }
    }

    @AfterEach
    void close() {
        written.forEach(BlockHistory::close);
    }

    private static AlarmChanged alarm(String rule, long time, long sequence) {
        AlarmStatus status = AlarmStatus.never(time, "bar", "x");
        return new AlarmChanged(rule, rule, A, AlarmCause.COMMENTED, status, "me", "", sequence);
    }

    private void showsWhatIsWritten(ChannelId channel, BlockHistory history, Random random) {
        for (Series series : Series.values()) {
            assertThat(joined.query(series, channel, Long.MIN_VALUE, Long.MAX_VALUE, 100_000))
                    .isEqualTo(history.query(series, channel, Long.MIN_VALUE, Long.MAX_VALUE, 100_000));
            long from = random.nextInt(20_000) * 1_000_000L;
            long to = from + random.nextInt(5_000) * 1_000_000L;
            assertThat(joined.query(series, channel, from, to, 70))
                    .isEqualTo(history.query(series, channel, from, to, 70));
            assertThat(joined.summarise(series, channel, 0, 20_000_000_000L, 60_000_000))
                    .isEqualTo(history.summarise(series, channel, 0, 20_000_000_000L, 60_000_000));
        }
    }

    /** Blocks, tails, small blocks that are joined, late samples, channels that come later, rollups, revisions. */
    @Test
    void showTheirLastCheckpoints() {
        Random random = new Random(5);
        long sequence = 0;
        for (int round = 0; round < 25; round++) {
            ChannelId other = round < 3 ? A : B;
            for (int i = 0; i < 400; i++) {
                long time = (round * 400L + i - (random.nextInt(10) == 0 ? 500 : 0)) * 1_000_000;
                Series series = random.nextBoolean() ? Series.CLEAN : Series.RAW;
                ChannelId channel = random.nextInt(3) == 0 ? other : A;
                written.get(0).append(series, List.of(good(channel, time, random.nextGaussian(), ++sequence)));
                written.get(1).append(series, List.of(good(C, time, 1, sequence)));
            }
            for (BlockHistory history : written) {
                history.checkpoint(sequence, NONE);
            }
            if (round == 12) {
                RevisionNote note = new RevisionNote("me", 1, "why", "");
                RevisionDraft draft = written.get(0).beginRevision(new RevisionPlan(A, 0, 900_000_000, sequence, note));
                draft.append(List.of(good(A, 5, 7, 1)));
                draft.commit();
                assertThat(joined.revisions(A))
                        .isEqualTo(written.get(0).revisions(A))
                        .hasSize(1);
            }
            showsWhatIsWritten(A, written.get(0), random);
            showsWhatIsWritten(B, written.get(0), random);
            showsWhatIsWritten(C, written.get(1), random);
        }
        List<Sample> before = joined.query(Series.CLEAN, A, 0, Long.MAX_VALUE, 100_000);
        assertThat(before).hasSizeGreaterThan(2000);
        written.get(0).append(Series.CLEAN, List.of(good(A, 99_000_000_000L, 1, ++sequence)));
        assertThat(joined.query(Series.CLEAN, A, 0, Long.MAX_VALUE, 100_000)).isEqualTo(before);
    }

    @Test
    void knowNothingOfAChannelThatHasNoSamples() {
        assertThat(joined.knows(A)).isFalse();
        assertThat(joined.query(Series.CLEAN, A, 0, 1, 1)).isEmpty();
        assertThat(joined.summarise(Series.CLEAN, A, 0, 10, 1)).isEmpty();
        assertThat(joined.revisions(A)).isEmpty();
        assertThat(joined.alarms(new AlarmQuery(0, 1, "", "", 1))).isEmpty();
    }

    @Test
    void refuseAChannelThatIsInSeveral() {
        for (BlockHistory history : written) {
            history.append(Series.RAW, List.of(good(A, 1, 1, 1)));
            history.checkpoint(1, NONE);
        }
        assertThatThrownBy(() -> joined.query(Series.RAW, A, 0, 9, 9))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.DAMAGED));
    }

    /** Page after page, as people read them. */
    @Test
    void giveEachChangeOfAnAlarmOnce() {
        List<AlarmChanged> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            AlarmChanged change = alarm("r" + i % 3, 100 + i / 7, i);
            written.get(i % 3 == 0 ? 0 : 1).appendAlarms(List.of(change));
            expected.add(change);
        }
        written.forEach(history -> history.checkpoint(1, NONE));
        List<AlarmEntry> read = new ArrayList<>();
        AlarmQuery query = new AlarmQuery(0, Long.MAX_VALUE, "", "", 6);
        for (List<AlarmEntry> page = joined.alarms(query); !page.isEmpty(); page = joined.alarms(query)) {
            read.addAll(page);
            AlarmEntry last = page.getLast();
            query = new AlarmQuery(0, last.change().status().timeMicros(), last.number(), "", "", 6);
        }
        assertThat(read).extracting(AlarmEntry::change).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read).extracting(AlarmEntry::number).doesNotHaveDuplicates();
        assertThat(read)
                .extracting(each -> each.change().status().timeMicros())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }
}
