package io.adit.things.internal.store;

import io.adit.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the changes of an entity in the journal. Full segments have an {@link IndexFile}; only the places of the segment that
 * is being written are in memory, and only once somebody has asked. Thread-safe.
 */
final class HistoryIndex {
    private final Journal journal;
    private final Path directory;
    private final Set<Long> indexed = new HashSet<>();
    private final Map<Long, List<Place>> recent = new HashMap<>();
    private long recentSegment = -1;
    private long recentEnd;
    private long recentSequence;

    HistoryIndex(Journal journal, Path directory) {
        this.journal = journal;
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + directory + " of history can't be made", e);
        }
    }

    /**
     * The places of an entity, newest first, until one is enough.
     *
     * @param enough is asked for each place; the first for which it is true is the last one given
     */
    synchronized List<Place> find(long key, Predicate<Place> enough) {
        List<Place> found = new ArrayList<>();
        List<Long> segments = journal.segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            List<Place> places = i == segments.size() - 1
                    ? recent(segments.get(i)).getOrDefault(key, List.of())
                    : full(segments.get(i), key);
            for (int at = places.size() - 1; at >= 0; at--) {
                found.add(places.get(at));
                if (enough.test(places.get(at))) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Makes the missing index files, so that nobody has to wait for them, and deletes those of dropped segments. */
    synchronized void catchUp() {
        try {
            List<Long> segments = journal.segments();
            for (long segment : segments.subList(0, segments.size() - 1)) {
                require(segment);
            }
            try (var files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString().replaceFirst("\\.index.*", "");
                    if (!segments.contains(Long.parseLong(name))) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Place> full(long segment, long key) {
        try {
            return IndexFile.find(require(segment), segment, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path require(long segment) throws IOException {
        Path file = directory.resolve(segment + ".index");
        if (!indexed.contains(segment)) {
            if (!IndexFile.isWhole(file)) {
                List<Place> places = new ArrayList<>();
                journal.scan(
                        segment,
                        0,
                        segment,
                        (sequence, offset, record) -> places.addAll(Records.places(record, segment, offset)));
                IndexFile.write(file, places);
            }
            indexed.add(segment);
        }
        return file;
    }

    private Map<Long, List<Place>> recent(long segment) {
        if (segment != recentSegment) {
            recent.clear();
            recentSegment = segment;
            recentEnd = 0;
            recentSequence = segment - 1;
        }
        if (journal.lastSequence() <= recentSequence) {
            return recent;
        }
        recentEnd = journal.scan(segment, recentEnd, recentSequence + 1, (sequence, offset, record) -> {
            recentSequence = sequence;
            for (Place place : Records.places(record, segment, offset)) {
                recent.computeIfAbsent(place.key(), key -> new ArrayList<>()).add(place);
            }
        });
        return recent;
    }
}
