package io.adit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCheckTest {
    private static final JournalOptions SMALL = new JournalOptions(4096, 100_000, 10_000);

    @TempDir
    Path directory;

    private void write(int records) {
        try (Journal journal = Journal.open(directory, SMALL)) {
            append(journal, records);
            assertThat(Arrays.stream(journal.forceTimes().counts()).sum()).isBetween(1L, (long) records);
            assertThat(journal.forceTimes().sumNanos()).isPositive();
        }
    }

    private static void append(Journal journal, int records) {
        List<CompletableFuture<Long>> all = IntStream.range(0, records)
                .mapToObj(i -> journal.append(new byte[200]))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    private List<Path> segments() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void countsGoodRecordsOfTheNewestSegments() throws Exception {
        write(60);
        JournalCheck all = JournalCheck.newest(directory, Long.MAX_VALUE);
        assertThat(all.records()).isEqualTo(60);
        assertThat(all.damage()).isEmpty();
        assertThat(all.segments()).isGreaterThan(2);
        JournalCheck newest = JournalCheck.newest(directory, 1);
        assertThat(newest.checked()).isEqualTo(1);
        assertThat(newest.segments()).isEqualTo(all.segments());
        assertThat(newest.records()).isBetween(1L, 59L);
    }

    @Test
    void findsDamageAndMissingSegmentsAndChangesNothing() throws Exception {
        write(60);
        Path first = segments().get(0);
        byte[] bytes = Files.readAllBytes(first);
        bytes[Segment.HEADER_BYTES + Frame.HEADER_BYTES] ^= 1;
        Files.write(first, bytes);
        assertThat(JournalCheck.newest(directory, Long.MAX_VALUE).damage())
                .singleElement()
                .satisfies(damage -> assertThat(damage.firstLost()).isEqualTo(1));
        assertThat(JournalCheck.newest(directory, 1).damage()).isEmpty();
        assertThat(first).hasBinaryContent(bytes);
        Files.delete(segments().get(1));
        assertThat(JournalCheck.newest(directory, Long.MAX_VALUE).damage())
                .anyMatch(damage -> damage.description().contains("are missing"));
    }

    @Test
    void looksBesideTheOneWhoWrites() throws Exception {
        try (Journal journal = Journal.open(directory, SMALL)) {
            Thread writer = Thread.ofPlatform().start(() -> append(journal, 400));
            long seen = 0;
            while (writer.isAlive()) {
                JournalCheck check = JournalCheck.newest(directory, Long.MAX_VALUE);
                assertThat(check.damage()).isEmpty();
                assertThat(check.records()).isGreaterThanOrEqualTo(seen);
                seen = check.records();
            }
            writer.join();
            assertThat(JournalCheck.newest(directory, Long.MAX_VALUE).records()).isEqualTo(400);
        }
    }

    @Test
    void tellsWhenAJournalTakesNothingAnyMore() {
        Journal journal = Journal.open(directory, SMALL);
        assertThat(journal.isWriting()).isTrue();
        journal.close();
        assertThat(journal.isWriting()).isFalse();
    }
}
