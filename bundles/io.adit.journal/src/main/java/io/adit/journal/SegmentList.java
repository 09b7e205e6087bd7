package io.adit.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The segments of a journal by their first sequence; never empty once opened. Safe for any thread. */
final class SegmentList {
    private final Path directory;
    private final ConcurrentSkipListMap<Long, Segment> segments = new ConcurrentSkipListMap<>();

    /** Finds the segments; removes half-made ones, which never held a record. */
    SegmentList(Path directory) throws IOException {
        this.directory = directory;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Segment segment = Segment.of(file);
                if (segment != null) {
                    segments.put(segment.firstSequence(), segment);
                } else if (file.toString().endsWith(".log.new")) {
                    Files.delete(file);
                }
            }
        }
    }

    List<Long> firstSequences() {
        return new ArrayList<>(segments.keySet());
    }

    Segment get(long firstSequence) throws IOException {
        Segment segment = segments.get(firstSequence);
        if (segment == null) {
            throw new NoSuchFileException("segment " + firstSequence + " in " + directory);
        }
        return segment;
    }

    /** Bytes of the files from a segment on; of one that is dropped meanwhile none. */
    long bytes(long firstSequence) throws IOException {
        long sum = 0;
        for (Segment segment : segments.tailMap(firstSequence).values()) {
            sum += Files.exists(segment.file()) ? Files.size(segment.file()) : 0;
        }
        return sum;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    void add(Segment segment) {
        segments.put(segment.firstSequence(), segment);
    }

    Segment newest() {
        return segments.lastEntry().getValue();
    }

    long firstSequence() {
        return segments.firstKey();
    }

    /** Whether a segment is still there. */
    boolean contains(Segment segment) {
        return segments.containsKey(segment.firstSequence());
    }

    /** The segments that may hold a sequence or later ones, in order. */
    List<Segment> from(long sequence) {
        Long start = segments.floorKey(sequence);
        return new ArrayList<>((start == null ? segments : segments.tailMap(start)).values());
    }

    /** Deletes the segments whose successor begins at or before a sequence. */
    synchronized void dropBefore(long sequence) throws IOException {
        boolean dropped = false;
        while (true) {
            Map.Entry<Long, Segment> oldest = segments.firstEntry();
            Long next = segments.higherKey(oldest.getKey());
            if (next == null || next > sequence) {
                break;
            }
            segments.remove(oldest.getKey());
            Files.deleteIfExists(oldest.getValue().file());
            dropped = true;
        }
        if (dropped) {
            Channels.forceDirectory(directory);
        }
    }
}
