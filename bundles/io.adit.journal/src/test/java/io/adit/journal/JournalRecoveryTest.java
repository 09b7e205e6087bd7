package io.adit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalRecoveryTest {
    private static final JournalOptions SMALL = new JournalOptions(4096, 1 << 20, 1024);
    private static final int FRAME = Frame.HEADER_BYTES + "record 1".length();

    @TempDir
    Path directory;

    @Test
    void cutsATornTailOffAtEveryByteOfTheLastRecord() throws Exception {
        byte[] whole = write(3);
        for (int kept = offset(3); kept < offset(4); kept++) {
            for (int size : new int[] {kept, whole.length}) {
                Files.write(newest(), Arrays.copyOf(Arrays.copyOf(whole, kept), size));
                try (Journal journal = Journal.open(directory, SMALL)) {
                    assertThat(journal.lastSequence()).as("cut at %d", kept).isEqualTo(2);
                    assertThat(journal.damage()).isEmpty();
                    assertThat(JournalTest.texts(journal, 1)).hasSize(2);
                    JournalTest.append(journal, 3, 2);
                }
                try (Journal journal = Journal.open(directory, SMALL)) {
                    assertThat(JournalTest.texts(journal, 1)).hasSize(4);
                }
            }
        }
    }

    @Test
    void neverTakesTheRestOfACutRecordForANewOne() throws Exception {
        byte[] whole = write(6);
        whole[offset(3)] ^= 1; // as if 4, 5 and 6 lay behind a torn 3 ...
        ByteBuffer.wrap(whole).putLong(offset(4) + 16, 1).putLong(offset(5) + 16, 2); // ... left over from old times
        Arrays.fill(whole, offset(6), offset(7), (byte) 0);
        Files.write(newest(), whole);
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(journal.lastSequence()).isEqualTo(2);
            JournalTest.append(journal, 3, 1);
        }
        assertThat(Arrays.copyOfRange(Files.readAllBytes(newest()), offset(4), whole.length))
                .containsOnly(0);
    }

    @Test
    void reportsAFlippedByteInTheMiddleAndKeepsTheOtherRecords() throws Exception {
        byte[] whole = write(5);
        for (int at = offset(2); at < offset(3); at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x40;
            Files.write(newest(), flipped);
            try (Journal journal = Journal.open(directory, SMALL)) {
                assertThat(journal.damage())
                        .as("flipped at %d", at)
                        .singleElement()
                        .satisfies(damage -> {
                            assertThat(damage.segment()).isEqualTo(newest());
                            assertThat(damage.offset()).isEqualTo(offset(2));
                            assertThat(damage.firstLost()).isEqualTo(2);
                            assertThat(damage.lastLost()).isEqualTo(2);
                            assertThat(damage.description()).contains("2..2");
                        });
                assertThat(JournalTest.texts(journal, 1))
                        .containsExactly("record 1", "record 3", "record 4", "record 5");
                JournalTest.append(journal, 6, 1);
                assertThat(journal.damage()).hasSize(1);
            }
        }
    }

    @Test
    void reportsAZeroedPageBeforeGoodRecords() throws Exception {
        byte[] whole = write(5);
        Arrays.fill(whole, offset(2), offset(4), (byte) 0);
        Files.write(newest(), whole);
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(journal.damage()).singleElement().satisfies(damage -> {
                assertThat(damage.firstLost()).isEqualTo(2);
                assertThat(damage.lastLost()).isEqualTo(3);
            });
            assertThat(journal.lastSequence()).isEqualTo(5);
        }
    }

    @Test
    void reportsWhatReadingFindsInOlderSegments() throws Exception {
        write(300);
        Path oldest = segments().get(0);
        byte[] bytes = Files.readAllBytes(oldest);
        bytes[bytes.length - 1] ^= 1;
        Files.write(oldest, bytes);
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(JournalTest.texts(journal, 1)).hasSize(299);
            assertThat(journal.damage())
                    .singleElement()
                    .satisfies(damage -> assertThat(damage.firstLost()).isEqualTo(damage.lastLost()));
        }
    }

    @Test
    void reportsAMissingSegment() throws Exception {
        write(300);
        Files.delete(segments().get(1));
        try (Journal journal = Journal.open(directory, SMALL)) {
            int found = JournalTest.texts(journal, 1).size();
            assertThat(journal.damage())
                    .singleElement()
                    .satisfies(damage -> assertThat(damage.lastLost() - damage.firstLost() + 1)
                            .isEqualTo(300 - found));
        }
    }

    @Test
    void reportsADamagedFileHeaderAndStillReadsTheRecords() throws Exception {
        byte[] whole = write(3);
        whole[0] ^= 1;
        Files.write(newest(), whole);
        try (Journal journal = Journal.open(directory, SMALL)) {
            assertThat(journal.damage()).hasSize(1);
            assertThat(JournalTest.texts(journal, 1)).hasSize(3);
        }
    }

    @Test
    void ignoresAHalfMadeSegment() throws Exception {
        write(3);
        Files.write(directory.resolve("00000000000000000004.log.new"), new byte[7]);
        try (Journal journal = Journal.open(directory, SMALL)) {
            JournalTest.append(journal, 4, 1);
            assertThat(journal.damage()).isEmpty();
        }
    }

    private byte[] write(int records) throws IOException {
        try (Journal journal = Journal.open(directory, SMALL)) {
            JournalTest.append(journal, 1, records);
        }
        return Files.readAllBytes(newest());
    }

    /** Offset of a record with one digit. */
    private static int offset(int record) {
        return Segment.HEADER_BYTES + (record - 1) * FRAME;
    }

    private Path newest() {
        List<Path> segments = segments();
        return segments.get(segments.size() - 1);
    }

    private List<Path> segments() {
        try (Stream<Path> files = Files.list(directory)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
