package io.adit.things.internal.search;

import io.adit.things.internal.search.SortedEntries.Entry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all things have at one path, sorted. Built when it is first wanted, from then on kept up to date with each change.
 * Each thing is in it at least once, with {@code ABSENT} where it has nothing.
 *
 * <p>While it is built, changes only note their thing; before it is first shown the noted things are put in as they are by
 * then. A change that comes late may have been seen already: putting a pair in or taking it out twice does no harm, and
 * the changes of one thing come in their order, so the last one settles it. Thread-safe.
 */
final class PathIndex {
    private static final Comparator<Object> OF_ONE_THING = (a, b) -> {
        int order = Keys.compare(a, b);
        return order == 0 && a instanceof Keys.Marker x && b instanceof Keys.Marker y ? x.compareTo(y) : order;
    };

    private final FieldPath path;
    private final Object building = new Object();
    private final Set<Doc> changedMeanwhile = new HashSet<>();
    private volatile @Nullable SortedEntries entries;
    private volatile long used;

    PathIndex(FieldPath path) {
        this.path = path;
    }

    FieldPath path() {
        return path;
    }

    /** When it was used last, on the clock of whoever uses it. */
    long used() {
        return used;
    }

    void use(long now) {
        used = now;
    }

    /** The pairs as they are now; null while there are none to show. */
    @Nullable
    SortedEntries ready() {
        return entries;
    }

    /** The pairs as they are now, built from the things where they are not yet. One caller builds, others wait. */
    SortedEntries entries(Supplier<List<Doc>> sortedDocs) {
        SortedEntries known = entries;
        return known != null ? known : build(sortedDocs);
    }

    private SortedEntries build(Supplier<List<Doc>> sortedDocs) {
        synchronized (building) {
            SortedEntries known = entries;
            if (known != null) {
                return known;
            }
            // Things come by id and the sort is stable, so that only keys have to be compared.
            Entry[] all = sortedDocs.get().parallelStream()
                    .flatMap(doc ->
                            keys(doc.version()).stream().sorted(OF_ONE_THING).map(key -> new Entry(key, doc)))
                    .toArray(Entry[]::new);
            Arrays.parallelSort(all, Entry.BY_KEY);
            return publish(Arrays.asList(all));
        }
    }

    private synchronized SortedEntries publish(List<Entry> sorted) {
        SortedEntries built;
        if (changedMeanwhile.isEmpty()) {
            built = SortedEntries.of(sorted);
        } else {
            built = SortedEntries.of(sorted.stream()
                    .filter(entry -> !changedMeanwhile.contains(entry.doc()))
                    .toList());
            for (Doc doc : changedMeanwhile) {
                for (Object key : keys(doc.version())) {
                    built = built.with(key, doc);
                }
            }
            changedMeanwhile.clear();
        }
        entries = built;
        return built;
    }

    /** Takes in the change of a thing. */
    void update(Doc doc, Doc.@Nullable Version before, Doc.@Nullable Version after) {
        List<Object> old = keys(before);
        List<Object> next = keys(after);
        if (entries == null || !old.equals(next)) {
            replace(doc, old, next);
        }
    }

    private synchronized void replace(Doc doc, List<Object> old, List<Object> next) {
        SortedEntries changed = entries;
        if (changed == null) {
            changedMeanwhile.add(doc);
            return;
        }
        for (Object key : old) {
            if (!next.contains(key)) {
                changed = changed.without(key, doc);
            }
        }
        for (Object key : next) {
            changed = changed.with(key, doc);
        }
        entries = changed;
    }

    private List<Object> keys(Doc.@Nullable Version version) {
        return version == null ? List.of() : path.keys(Source.whole(version.state()));
    }
}
