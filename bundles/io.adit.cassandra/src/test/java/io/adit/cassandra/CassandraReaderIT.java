package io.adit.cassandra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.BlockHistory;
import io.adit.history.HistoryException;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Who reads beside a writer, on a real Cassandra. */
@EnabledIfSystemProperty(
        named = "adit.cassandra",
        matches = ".+",
        disabledReason = "takes minutes: ./adit test history-at-scale")
class CassandraReaderIT {
    private static final ChannelId A = new ChannelId("io.adit.test:ring-1", "strain");
    private static final int ROUNDS = 60;
    private static final int EACH = 300;

    @TempDir
    static Path folder;

    private static CassandraProcess cassandra;
    private static CassandraTables tables;

    @BeforeAll
    static void start() throws Exception {
        cassandra = new CassandraProcess(folder);
        tables = cassandra.open();
    }

    @AfterAll
    static void stop() throws Exception {
        tables.close();
        cassandra.close();
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(StoreReader reader) {
        List<String> all = new ArrayList<>();
        StoreCursor cursor = reader.view().cursor();
        for (cursor.seek(key("S")); cursor.isValid(); cursor.next()) {
            all.add(new String(cursor.key(), StandardCharsets.UTF_8) + "="
                    + new String(cursor.value(), StandardCharsets.UTF_8));
        }
        return all;
    }

    /** It decided a change, wrote it down, and made none or a part of it. */
    @Test
    void showsTheWholeChangeOfAWriterThatDied() {
        CassandraReader reader = new CassandraReader(tables, "died/0");
        assertThat(reader.ask(CassandraReaderIT::read)).isEmpty();
        CassandraStore store = CassandraStore.open(tables, "died/0");
        store.put(key("Sa"), key("1"));
        store.put(key("Sb"), key("1"));
        assertThat(reader.ask(CassandraReaderIT::read)).containsExactly("Sa=1", "Sb=1");
        CassandraHead head = CassandraHead.take(tables, "died/0").head();
        RedoChanges changes = new RedoChanges();
        changes.put(key("Sa"), null);
        changes.put(key("Sb"), key("2"));
        changes.put(key("Sc"), key("2"));
        int number = 0;
        for (byte[] piece : changes.pieces()) {
            tables.session.execute(
                    tables.addRedo.bind("died/0", head.version() + 1, head.owner(), number++, ByteBuffer.wrap(piece)));
        }
        assertThat(reader.ask(CassandraReaderIT::read)).containsExactly("Sa=1", "Sb=1");
        head.advance();
        assertThat(reader.ask(CassandraReaderIT::read)).containsExactly("Sb=2", "Sc=2");
        assertThat(reader.<Boolean>ask(each -> each.get(key("Sa")) == null)).isTrue();
        ByteBuffer made = ByteBuffer.wrap(key("Sc"));
        tables.session.execute(tables.put.bind(
                "died/0", CassandraStore.part(key("Sc")), made, ByteBuffer.wrap(key("2")), head.version()));
        assertThat(reader.ask(CassandraReaderIT::read)).containsExactly("Sb=2", "Sc=2");
        CassandraStore.open(tables, "died/0");
        assertThat(reader.ask(CassandraReaderIT::read)).containsExactly("Sb=2", "Sc=2");
    }

    @Test
    void asksAgainWhereTheStateIsGoneMeanwhile() {
        CassandraStore store = CassandraStore.open(tables, "meanwhile/0");
        store.put(key("Sa"), key("1"));
        CassandraReader reader = new CassandraReader(tables, "meanwhile/0");
        AtomicInteger asked = new AtomicInteger();
        List<String> found = reader.ask(each -> {
            List<String> before = read(each);
            if (asked.incrementAndGet() < 3) {
                store.put(key("Sa"), key("after " + asked.get()));
                throw new IllegalStateException("parts of two states");
            }
            return before;
        });
        assertThat(found).containsExactly("Sa=after 2");
        assertThatThrownBy(() -> reader.ask(each -> {
                    store.put(key("Sa"), key("again " + asked.incrementAndGet()));
                    return read(each);
                }))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.BUSY));
    }

    /** Asks until there is an answer: a writer that never rests may change all each time while it is read. */
    private static <T> T patiently(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (HistoryException e) {
                if (e.code() != HistoryException.Code.BUSY) {
                    throw e;
                }
            }
        }
    }

    /** Blocks are joined and rewritten meanwhile: what is read is always what some checkpoint left. */
    @Test
    void readsOnlyWholeCheckpointsWhileAnotherWrites() throws Exception {
        Thread writer = new Thread(CassandraReaderIT::write, "writer");
        try (CassandraHistories histories = new CassandraHistories(cassandra.options(), "site")) {
            HistoryReader reader = histories.reader();
            writer.start();
            int last = 0;
            int states = 0;
            while (last < ROUNDS * EACH) {
                List<Sample> found = patiently(() -> reader.query(Series.CLEAN, A, 0, Long.MAX_VALUE, ROUNDS * EACH));
                assertThat(found.size() % EACH).isZero();
                assertThat(found.size()).isGreaterThanOrEqualTo(last);
                assertThat(found.stream().map(Sample::sequence))
                        .isEqualTo(LongStream.range(0, found.size()).boxed().toList());
                long counted =
                        patiently(() -> reader.summarise(Series.CLEAN, A, 0, 3_600_000_000L * 24, 60_000_000L)).stream()
                                .mapToLong(bucket -> bucket.count())
                                .sum();
                assertThat(counted % EACH).isZero();
                states += found.size() > last ? 1 : 0;
                last = found.size();
            }
            writer.join();
            assertThat(states).isGreaterThan(5);
            assertThat(reader.query(Series.RAW, A, 0, Long.MAX_VALUE, 9)).isEmpty();
        }
    }

    private static void write() {
        try (BlockHistory history = BlockHistory.over(CassandraStore.open(tables, "site/3"))) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Sample> some = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                    long number = (long) round * EACH + i;
                    some.add(new Sample(A, number * 1_000_000, number, Quality.GOOD, Reason.NONE, number));
                }
                history.append(Series.CLEAN, some);
                history.checkpoint(round, new byte[0]);
            }
        }
    }
}
