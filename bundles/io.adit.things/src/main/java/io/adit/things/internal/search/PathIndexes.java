package io.adit.things.internal.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sorted indexes over the paths that searches ask for. A path is indexed when a search first wants it, by one pass over all
 * things, and from then on kept up to date. At most 64 paths are indexed; one more replaces the one that was not used for the
 * longest time. The 16 that were used last are noted in a file, and after a start indexed before somebody asks. Thread-safe.
 */
final class PathIndexes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PathIndexes.class);
    private static final int MOST_PATHS = 64;
    private static final int MOST_NOTED = 16;

    private final Path notes;
    private final Supplier<List<Doc>> sortedDocs;
    private final ConcurrentHashMap<FieldPath, PathIndex> paths = new ConcurrentHashMap<>();
    private final AtomicLong clock = new AtomicLong();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search indexes").daemon().factory());
    private volatile boolean closed;

    /** Indexes what {@code sortedDocs} gives by ascending id; notes paths in a file, which need not exist. */
    PathIndexes(Path notes, Supplier<List<Doc>> sortedDocs) {
        this.notes = notes;
        this.sortedDocs = sortedDocs;
    }

    /** Indexes by id and what is noted, in the background; all things are known. */
    void start() {
        prepare(FieldPath.THING_ID);
        if (!Files.exists(notes)) {
            return;
        }
        try {
            Files.readAllLines(notes, StandardCharsets.UTF_8).forEach(line -> prepare(FieldPath.of(line)));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The paths to index can't be read from {}; they are indexed when they are searched", notes, e);
        }
    }

    private void prepare(FieldPath path) {
        background.execute(() -> {
            if (!closed) {
                index(path).entries(sortedDocs);
            }
        });
    }

    /** Whether no path is indexed, so that nobody has to say what a change touches. */
    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** The sorted pairs of a path; null where it is not indexed yet. */
    @Nullable
    SortedEntries ready(FieldPath path) {
        PathIndex index = paths.get(path);
        if (index == null) {
            return null;
        }
        index.use(clock.incrementAndGet());
        return index.ready();
    }

    /** The sorted pairs of a path, indexed now where it is not yet; one caller does it, others wait. */
    SortedEntries entries(FieldPath path) {
        PathIndex index = index(path);
        boolean known = index.ready() != null;
        SortedEntries entries = index.entries(sortedDocs);
        if (!known && !closed) {
            background.execute(this::note);
        }
        return entries;
    }

    private PathIndex index(FieldPath path) {
        PathIndex index = paths.computeIfAbsent(path, PathIndex::new);
        index.use(clock.incrementAndGet());
        if (paths.size() > MOST_PATHS) {
            paths.values().stream()
                    .filter(other -> other != index)
                    .min(Comparator.comparingLong(PathIndex::used))
                    .ifPresent(oldest -> paths.remove(oldest.path(), oldest));
        }
        return index;
    }

    private void note() {
        List<String> last = paths.values().stream()
                .filter(index -> !index.path().equals(FieldPath.THING_ID))
                .sorted(Comparator.comparingLong(PathIndex::used).reversed())
                .limit(MOST_NOTED)
                .map(index -> index.path().toString())
                .filter(text -> text.lines().count() == 1)
                .toList();
        Path next = notes.resolveSibling(notes.getFileName() + ".new");
        try {
            Files.write(next, last, StandardCharsets.UTF_8);
            Files.move(next, notes, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn(
                    "The indexed paths can't be noted in {}; after a start they are indexed when they are searched",
                    notes,
                    e);
        }
    }

    /** Takes in the change of a thing; {@code changed} is where, of a thing that was there before and after. */
    void update(Doc doc, Doc.@Nullable Version before, Doc.@Nullable Version after, List<String> changed) {
        boolean whole = before == null || after == null;
        for (PathIndex index : paths.values()) {
            if (whole || index.path().isTouchedBy(changed)) {
                index.update(doc, before, after);
            }
        }
    }

    /** Prepares nothing more; waits for what is being done in the background. */
    @Override
    public void close() {
        closed = true;
        background.close();
    }
}
