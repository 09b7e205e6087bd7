package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rocksdb.RocksDB;

class RocksHistoryTest extends HistoryContract {
    @Override
    History open(Path directory) {
        return RocksHistory.open(directory);
    }

    @Test
    void saysThatTheDirectoryIsInUse() {
        try (History history = open(directory)) {
            assertThat(history.lastCheckpoint()).isEmpty();
            assertThatThrownBy(() -> open(directory))
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.LOCKED))
                    .hasMessageContaining(directory.toString());
        }
    }

    @Test
    void saysThatTheDirectoryCantBeUsed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThatThrownBy(() -> open(file))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.UNUSABLE));
    }

    @Test
    void saysThatTheStoreIsDamaged() throws Exception {
        try (History history = open(directory)) {
            history.append(Series.RAW, List.of(good(A, 1, 1, 1)));
            history.checkpoint(1, new byte[0]);
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path manifest :
                    files.filter(file -> file.toString().contains("MANIFEST")).toList()) {
                Files.write(manifest, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> open(directory))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.DAMAGED));
    }

    @Test
    void refusesAStoreOfAnotherFormatAndLeavesItAlone() throws Exception {
        try (History history = open(directory)) {
            history.checkpoint(1, new byte[0]);
        }
        for (boolean removed : new boolean[] {false, true}) {
            try (RocksDB db = RocksDB.open(directory.toString())) {
                if (removed) {
                    db.delete(Key.FORMAT);
                } else {
                    db.put(Key.FORMAT, new byte[] {3});
                }
            }
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> open(directory))
                        .isInstanceOfSatisfying(
                                HistoryException.class,
                                e -> assertThat(e.code()).isEqualTo(HistoryException.Code.DAMAGED))
                        .hasMessageContaining("format");
            }
        }
    }

    @Test
    void refusesWorkWhenClosed() {
        History history = open(directory);
        history.close();
        history.close();
        assertThatThrownBy(() -> history.append(Series.RAW, List.of())).isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> history.checkpoint(1, new byte[0])).isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> all(history, Series.RAW, A)).isInstanceOf(HistoryException.class);
    }

    @Test
    void mergesTheBlocksOfManyCheckpoints() {
        try (History history = open(directory)) {
            for (int i = 0; i < 3 * Blocks.FULL; i++) {
                history.append(Series.RAW, List.of(good(A, i * 1000L, i, i)));
                if (i % 7 == 0) {
                    history.checkpoint(i, new byte[0]);
                }
            }
            history.checkpoint(3 * Blocks.FULL, new byte[0]);
        }
        int[] blocks = {0};
        try (RocksStore store = RocksStore.open(directory)) {
            store.forEach((byte) 'B', (key, value) -> blocks[0]++);
        }
        assertThat(blocks[0]).isBetween(3, 3 + ChannelHead.MOST_SMALL);
    }

    @Test
    @Timeout(300)
    void standsExactlyAtACheckpointWhenTheProcessIsKilled() throws Exception {
        for (int round = 1; round <= 3; round++) {
            long printed = 0;
            Process child = startWriter();
            try (BufferedReader lines = child.inputReader()) {
                int seen = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    printed = line.endsWith(".") ? Long.parseLong(line.substring(0, line.length() - 1)) : printed;
                    if (++seen == 300) {
                        child.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(child.waitFor()).isEqualTo(137);
            try (History history = open(directory)) {
                long position = history.lastCheckpoint().orElseThrow().position();
                assertThat(position).isGreaterThanOrEqualTo(printed).isPositive();
                assertThat(history.count(Series.RAW)).isEqualTo(position);
                assertThat(history.count(Series.CLEAN)).isEqualTo(position);
                List<Sample> found = all(history, Series.RAW, A);
                assertThat(found).hasSize((int) position);
                for (int i = 0; i < found.size(); i++) {
                    assertThat(found.get(i)).isEqualTo(Writer.sample(i));
                }
                for (long step : new long[] {60_000_000L, 3_600_000_000L}) {
                    long counted = history.summarise(Series.CLEAN, A, 0, Long.MAX_VALUE, step).stream()
                            .mapToLong(Bucket::count)
                            .sum();
                    assertThat(counted).isEqualTo(position);
                }
            }
        }
    }

    private Process startWriter() throws IOException {
        return ChildProcess.start(Writer.class, directory);
    }

    /** Goes on from the last checkpoint for ever, and prints the position of each one. */
    public static final class Writer {
        /** Takes the history's directory. */
        public static void main(String[] args) {
            History history = RocksHistory.open(Path.of(args[0]));
            long position =
                    history.lastCheckpoint().map(History.Checkpoint::position).orElse(0L);
            while (true) {
                for (int i = 0; i < 37; i++) {
                    history.append(Series.RAW, List.of(sample(position)));
                    history.append(Series.CLEAN, List.of(sample(position)));
                    position++;
                }
                history.checkpoint(position, new byte[100]);
                System.out.println(position + ".");
                System.out.flush();
            }
        }

        static Sample sample(long i) {
            return good(A, 1_700_000_000_000_000L + i * 10_000, Math.sin(i / 100.0), i);
        }
    }
}
