package io.adit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final JournalOptions SMALL = new JournalOptions(4096, 1 << 20, 1024);

    @TempDir
    Path directory;

    @Test
    void givesBackWhatWasAppendedOverManySegmentsAndReopens() {
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(journal.firstSequence()).isEqualTo(1);
            assertThat(journal.lastSequence()).isZero();
            append(journal, 1, 300);
            assertThat(texts(journal, 1)).isEqualTo(expected(1, 300));
        }
        assertThat(directory.toFile().list((d, n) -> n.endsWith(".log"))).hasSizeGreaterThan(2);
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(journal.lastSequence()).isEqualTo(300);
            append(journal, 301, 20);
            assertThat(texts(journal, 1)).isEqualTo(expected(1, 320));
            assertThat(texts(journal, 217)).isEqualTo(expected(217, 104));
            assertThat(journal.damage()).isEmpty();
        }
    }

    @Test
    void takesEmptyRecordsAndRecordsLargerThanBatchAndSegment() {
        byte[] large = new byte[20_000];
        large[19_999] = 7;
        try (Journal journal = Journal.open(directory, SMALL)) {
            journal.append(new byte[0]).join();
            journal.append(large).join();
            journal.append(new byte[] {1}).join();
        }
        try (Journal journal = Journal.open(directory, SMALL)) {
            List<byte[]> found = new ArrayList<>();
            journal.read(1, (sequence, record) -> found.add(record));
            assertThat(found).hasSize(3);
            assertThat(found.get(0)).isEmpty();
            assertThat(found.get(1)).isEqualTo(large);
            assertThat(found.get(2)).containsExactly(1);
            assertThat(journal.damage()).isEmpty();
        }
    }

    @Test
    void stopsReadingWhenTheVisitorHasEnough() {
        try (Journal journal = Journal.open(directory, SMALL)) {
            append(journal, 1, 50);
            List<Long> seen = new ArrayList<>();
            journal.read(10, (sequence, record) -> {
                seen.add(sequence);
                return seen.size() < 3;
            });
            assertThat(seen).containsExactly(10L, 11L, 12L);
        }
    }

    @Test
    void dropsOnlySegmentsThatHoldNothingButOlderRecords() {
        try (Journal journal = Journal.open(directory, SMALL)) {
            append(journal, 1, 300);
            journal.dropBefore(150);
            assertThat(journal.firstSequence()).isBetween(2L, 150L);
            assertThat(texts(journal, 150)).isEqualTo(expected(150, 151));
            journal.dropBefore(1_000_000);
            assertThat(journal.lastSequence()).isEqualTo(300);
        }
        try (Journal journal = Journal.open(directory, SMALL)) {
            append(journal, 301, 1);
            assertThat(journal.lastSequence()).isEqualTo(301);
            assertThat(journal.damage()).isEmpty();
        }
    }

    @Test
    void refusesRecordsLargerThanItsQueueAndAppendsAfterClose() {
        Journal journal = Journal.open(directory, new JournalOptions(4096, 100, 100));
        assertThatThrownBy(() -> journal.append(new byte[101]).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        JournalException.class,
                        e -> assertThat(e.code()).isEqualTo(JournalException.Code.RECORD_TOO_LARGE));
        CompletableFuture<Long> last = journal.append(new byte[100]);
        journal.close();
        journal.close();
        assertThat(last).isCompletedWithValue(1L);
        assertThatThrownBy(() -> journal.append(new byte[1]).get())
                .cause()
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.code()).isEqualTo(JournalException.Code.CLOSED));
    }

    @Test
    void saysThatTheDirectoryIsInUse() {
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(journal.lastSequence()).isZero();
            assertThatThrownBy(() -> Journal.open(directory, SMALL))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("locked");
        }
    }

    @Test
    void saysThatTheDirectoryCantBeUsed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThatThrownBy(() -> Journal.open(file, SMALL))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.code()).isEqualTo(JournalException.Code.UNUSABLE))
                .hasMessageContaining(file.toString());
    }

    @Test
    void keepsOrderAndSequencesOfConcurrentAppenders() throws Exception {
        int threads = 8;
        int each = 500;
        List<Long> outOfOrder = java.util.Collections.synchronizedList(new ArrayList<>());
        try (Journal journal = Journal.open(directory, new JournalOptions(1 << 16, 1 << 20, 1 << 14))) {
            List<Thread> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int id = t;
                running.add(Thread.ofPlatform().start(() -> {
                    long before = 0;
                    for (int i = 0; i < each; i++) {
                        Appended appended = journal.appendSequenced(text(id * 1000 + i));
                        if (appended.sequence() <= before) {
                            outOfOrder.add(appended.sequence());
                        }
                        before = appended.sequence();
                        if (i % 50 == 0) {
                            appended.durable().join();
                        }
                    }
                }));
            }
            for (Thread thread : running) {
                thread.join();
            }
            CompletableFuture<Long> last = journal.append(text(0));
            assertThat(last.get()).isEqualTo(threads * each + 1L);
            assertThat(outOfOrder).isEmpty();
            int[] next = new int[threads];
            journal.read(1, (sequence, record) -> {
                int value = Integer.parseInt(new String(record, StandardCharsets.UTF_8).substring(7));
                return sequence > threads * each || next[value / 1000]++ == value % 1000;
            });
            assertThat(next).containsOnly(each);
        }
    }

    @Test
    void scansOnWhereAnEarlierScanEndedAndTakesWhatWasSkippedForNoDamage() {
        try (Journal journal = Journal.open(directory, JournalOptions.defaults())) {
            append(journal, 1, 20);
            List<Long> seen = new ArrayList<>();
            long end = journal.scan(1, 0, 1, (sequence, offset, record) -> seen.add(sequence));
            assertThat(seen).hasSize(20);
            assertThat(journal.scan(1, end, 21, (sequence, offset, record) -> seen.add(sequence)))
                    .isEqualTo(end);
            append(journal, 21, 5);
            journal.scan(1, end, 21, (sequence, offset, record) -> {
                assertThat(journal.recordAt(1, offset)).isEqualTo(record);
                seen.add(sequence);
            });
            assertThat(seen).hasSize(25).endsWith(21L, 22L, 23L, 24L, 25L);
            assertThat(journal.damage()).isEmpty();
        }
    }

    static void append(Journal journal, int from, int count) {
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            all.add(journal.append(text(i)));
        }
        for (int i = 0; i < count; i++) {
            assertThat(all.get(i).join()).isEqualTo(from + i);
        }
    }

    static byte[] text(int i) {
        return ("record " + i).getBytes(StandardCharsets.UTF_8);
    }

    static List<String> texts(Journal journal, long from) {
        List<String> found = new ArrayList<>();
        journal.read(from, (sequence, record) -> {
            String text = new String(record, StandardCharsets.UTF_8);
            assertThat(text).isEqualTo("record " + sequence);
            return found.add(text);
        });
        return found;
    }

    static List<String> expected(int from, int count) {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            texts.add("record " + i);
        }
        return texts;
    }
}
