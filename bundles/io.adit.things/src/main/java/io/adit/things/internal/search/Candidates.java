package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things that may meet a filter, found in sorted indexes: all that do, and some that don't.
 *
 * <p>Of the parts of an {@code and} the one with the fewest things is taken, of an {@code or} all. A negation selects
 * nothing, and neither does what wants something not to be there: of a subject that sees only parts of things the index
 * does not know what it misses.
 */
final class Candidates {
    private final List<Part> parts;
    private final long most;

    private Candidates(List<Part> parts) {
        this.parts = parts;
        this.most = parts.stream().mapToLong(Part::size).sum();
    }

    private record Part(SortedEntries entries, KeyRange range, KeyTest test, int size) {}

    /** How many things there are at most. */
    long most() {
        return most;
    }

    /** Gives each thing once. */
    void forEach(Consumer<Doc> consumer) {
        Set<Doc> given = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Part part : parts) {
            part.entries.forEach(part.range, (key, doc) -> {
                if (part.test.key().test(key) && given.add(doc)) {
                    consumer.accept(doc);
                }
                return true;
            });
        }
    }

    /**
     * The candidates for a filter.
     *
     * @param index gives the sorted entries of a path, or null where it has none
     * @return null when the filter selects nothing that the index knows
     */
    static @Nullable Candidates of(Filter filter, Function<FieldPath, @Nullable SortedEntries> index) {
        return switch (filter) {
            case Filter.All all -> null;
            case Filter.Not not -> null;
            case Filter.At at -> at(at, index);
            case Filter.And and -> {
                Candidates fewest = null;
                for (Filter part : and.parts()) {
                    Candidates some = of(part, index);
                    fewest = some != null && (fewest == null || some.most < fewest.most) ? some : fewest;
                }
                yield fewest;
            }
            case Filter.Or or -> {
                List<Part> union = new ArrayList<>();
                for (Filter part : or.parts()) {
                    Candidates some = of(part, index);
                    if (some == null) {
                        yield null;
                    }
                    union.addAll(some.parts);
                }
                yield new Candidates(union);
            }
        };
    }

    private static @Nullable Candidates at(Filter.At at, Function<FieldPath, @Nullable SortedEntries> index) {
        SortedEntries entries = at.test().isAboutPresence() ? index.apply(at.path()) : null;
        if (entries == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (KeyRange range : at.test().ranges()) {
            parts.add(new Part(entries, range, at.test(), entries.count(range)));
        }
        return new Candidates(parts);
    }
}
