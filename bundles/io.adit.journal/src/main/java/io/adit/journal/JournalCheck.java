package io.adit.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The checksums of a journal, read without opening it: nothing is written or locked, so it may be done beside the process that
 * writes.
 *
 * @param segments files that there are
 * @param checked files that were read, the newest ones
 * @param records good records in these
 * @param damage what can't be read although records after it can; empty normally
 */
public record JournalCheck(int segments, int checked, long records, List<Damage> damage) {
    private static final int TRIES = 3;

    /**
     * Reads the newest segments, at least one, as long as they have no more bytes than said.
     *
     * @throws IOException when a file can't be read
     */
    public static JournalCheck newest(Path directory, long mostBytes) throws IOException {
        List<Segment> all = segments(directory);
        int from = all.size();
        for (long bytes = 0; from > 0; from--) {
            bytes += size(all.get(from - 1));
            if (bytes > mostBytes && from < all.size()) {
                break;
            }
        }
        List<Segment> newest = all.subList(from, all.size());
        JournalCheck found = check(all.size(), newest);
        // A batch that is written at this moment can look like damage; what is damaged stays so.
        for (int tries = 1; tries < TRIES && !found.damage.isEmpty(); tries++) {
            JournalCheck again = check(all.size(), newest);
            List<Damage> still = new ArrayList<>(found.damage);
            still.retainAll(again.damage);
            found = new JournalCheck(all.size(), newest.size(), again.records, still);
        }
        return found;
    }

    private static List<Segment> segments(Path directory) throws IOException {
        List<Segment> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Segment segment = Segment.of(file);
                if (segment != null) {
                    found.add(segment);
                }
            }
        }
        found.sort(Comparator.comparingLong(Segment::firstSequence));
        return found;
    }

    private static long size(Segment segment) throws IOException {
        try {
            return Files.size(segment.file());
        } catch (NoSuchFileException dropped) {
            return 0;
        }
    }

    private static JournalCheck check(int all, List<Segment> newest) throws IOException {
        Set<Damage> damage = new LinkedHashSet<>();
        long records = 0;
        long expected = 0;
        for (Segment segment : newest) {
            if (expected > 0 && segment.firstSequence() > expected) {
                long last = segment.firstSequence() - 1;
                String text = "Records " + expected + ".." + last + " before " + segment.file() + " are missing.";
                damage.add(new Damage(segment.file(), 0, expected, last, text));
            }
            expected = 0;
            try (SegmentReader reader = new SegmentReader(segment, damage::add)) {
                reader.checkHeader();
                while (reader.next() != null) {
                    records++;
                }
                expected = reader.expected();
            } catch (NoSuchFileException dropped) {
                expected = 0;
            }
        }
        return new JournalCheck(all, newest.size(), records, List.copyOf(damage));
    }
}
