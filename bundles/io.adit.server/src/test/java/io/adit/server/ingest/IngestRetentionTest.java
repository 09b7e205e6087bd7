package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.history.RocksHistory;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestRetentionTest {
    private static final long MINUTE = 60_000_000L;
    private static final int RECORDS = 600;

    @TempDir
    Path folder;

    private Journal journal;
    private RocksHistory history;
    private Arrivals arrivals;

    @BeforeEach
    void fill() throws IOException {
        journal = Journal.open(folder.resolve("ingest"), new JournalOptions(4096, 1 << 20, 2048));
        history = RocksHistory.open(folder.resolve("history"));
        arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
        for (int i = 1; i <= RECORDS; i++) {
            journal.append(new IngestRecord.Message(i * MINUTE, "t", "d", false, "", new byte[40]).toBytes())
                    .join();
        }
    }

    @AfterEach
    void close() {
        history.close();
        journal.close();
    }

    private void trim(Duration time, long bytes) throws IOException {
        RerunStore states = new RerunStore(Files.createDirectories(folder.resolve("rerun")), 50);
        new IngestRetention(journal, history, states, arrivals, time, bytes).trim(RECORDS * MINUTE);
    }

    @Test
    void dropsWhatIsTooOldAndKeepsItsTimesOfArrival() throws IOException {
        history.checkpoint(RECORDS, new byte[0]);
        trim(Duration.ofMinutes(100), Long.MAX_VALUE);
        long first = journal.firstSequence();
        assertThat(first).isBetween(400L, 500L);
        for (int i = 1; i <= RECORDS; i++) {
            assertThat(arrivals.at(i)).hasValue(i * MINUTE);
        }
    }

    @Test
    void dropsTheOldestWhenThereIsTooMuch() throws IOException {
        history.checkpoint(RECORDS, new byte[0]);
        trim(Duration.ofDays(9999), 5 * 4096);
        assertThat(journal.segments()).hasSize(5);
    }

    @Test
    void keepsWhatCameAfterTheLastCheckpoint() throws IOException {
        trim(Duration.ofMinutes(1), 1);
        assertThat(journal.firstSequence()).isEqualTo(1);
        history.checkpoint(300, new byte[0]);
        trim(Duration.ofMinutes(1), 1);
        List<Long> segments = journal.segments();
        assertThat(segments.get(0)).isBetween(200L, 301L);
        assertThat(segments.get(1)).isGreaterThan(301);
    }
}
