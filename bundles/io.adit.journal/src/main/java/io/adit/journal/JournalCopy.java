package io.adit.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a journal and its snapshots a copy needs, while others write. The copy opens as the journal would after a crash at
 * the moment of the call: it has everything that was durable by then.
 */
public final class JournalCopy {
    private JournalCopy() {}

    /** The first bytes of a file; they don't change any more, but the file may be deleted. */
    public record Part(Path file, long bytes) {}

    /**
     * The files of a journal in its folder and of the snapshots in theirs, which may be missing. The snapshots are looked up
     * first, as the journal always has what they have.
     *
     * @throws java.nio.file.NoSuchFileException when a file was deleted meanwhile; try again
     * @throws IOException when a file can't be read
     */
    public static List<Part> parts(Path journal, Path snapshots) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path file : list(snapshots, "*.snapshot")) {
            parts.add(new Part(file, Files.size(file)));
        }
        List<Path> segments = list(journal, "*.log");
        for (int i = 0; i < segments.size(); i++) {
            boolean newest = i == segments.size() - 1;
            parts.add(new Part(segments.get(i), newest ? written(segments.get(i)) : Files.size(segments.get(i))));
        }
        return parts;
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
                files.forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(Path::getFileName));
        return found;
    }

    /** Bytes up to the end of the last record; what is being written behind it is left out. */
    private static long written(Path file) throws IOException {
        Segment segment = Segment.of(file);
        if (segment == null) {
            return Files.size(file);
        }
        try (SegmentReader reader = new SegmentReader(segment, damage -> {})) {
            while (reader.nextInOrder() != null) {
                // finds the end
            }
            return reader.position();
        }
    }
}
