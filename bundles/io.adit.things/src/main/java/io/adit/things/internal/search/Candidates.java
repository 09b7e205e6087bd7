package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Things that may meet a filter, found in sorted indexes: all that do, and some that don't. Of the parts of an {@code and}
 * the one with the fewest things is taken, of an {@code or} all.
 */
final class Candidates {
    private final List<Part> parts;
    private final long estimate;

    private Candidates(List<Part> parts) {
        this.parts = parts;
        this.estimate = parts.stream().mapToLong(Part::estimate).sum();
    }

    private record Part(SortedEntries entries, KeyRange range, Predicate<Object> key, long estimate) {}

    /** About how many things there are. */
    long estimate() {
        return estimate;
    }

    /** Gives each thing once. */
    void forEach(Consumer<Doc> consumer) {
        Set<Doc> given = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Part part : parts) {
            part.entries.forEach(part.range, (key, doc) -> {
                if (part.key.test(key) && given.add(doc)) {
                    consumer.accept(doc);
                }
                return true;
            });
        }
    }

    /** Where candidates are looked for. */
    record Indexes(Function<FieldPath, @Nullable SortedEntries> entries, BooleanSupplier wholeThings) {
        /**
         * @param entries gives the sorted entries of a path, or null where it has none
         * @param wholeThings whether the subject sees of each thing all or nothing; if not, the index does not know what
         *     it misses, and can't say where something is not there
         */
        Indexes {}

        /** Candidates for a filter; null when it selects nothing that the indexes know. */
        @Nullable
        Candidates of(Filter filter) {
            return of(filter, false);
        }

        private @Nullable Candidates of(Filter filter, boolean negated) {
            return switch (filter) {
                case Filter.All all -> null;
                case Filter.Not not -> of(not.part(), !negated);
                case Filter.At at -> negated ? without(at) : with(at);
                case Filter.And and -> negated ? union(and.parts(), true) : fewest(and.parts(), false);
                case Filter.Or or -> negated ? fewest(or.parts(), true) : union(or.parts(), false);
            };
        }

        private @Nullable Candidates fewest(List<Filter> filters, boolean negated) {
            Candidates fewest = null;
            for (Filter filter : filters) {
                Candidates some = of(filter, negated);
                fewest = some != null && (fewest == null || some.estimate < fewest.estimate) ? some : fewest;
            }
            return fewest;
        }

        private @Nullable Candidates union(List<Filter> filters, boolean negated) {
            List<Part> union = new ArrayList<>();
            for (Filter filter : filters) {
                Candidates some = of(filter, negated);
                if (some == null) {
                    return null;
                }
                union.addAll(some.parts);
            }
            return new Candidates(union);
        }

        /* Whatever way the keys of a place decide, one of them has to meet the condition. */
        private @Nullable Candidates with(Filter.At at) {
            KeyTest test = at.test();
            boolean known = !test.key().test(Keys.Marker.ABSENT) || wholeThings.getAsBoolean();
            return known ? candidates(at.path(), test.ranges(), test.key()) : null;
        }

        /* A thing that no place fits has a key that does not meet the condition, or no place at all. */
        private @Nullable Candidates without(Filter.At at) {
            Predicate<Object> key = at.test().key();
            return wholeThings.getAsBoolean()
                    ? candidates(
                            at.path(), List.of(KeyRange.whole()), one -> one == Keys.Marker.ABSENT || !key.test(one))
                    : null;
        }

        private @Nullable Candidates candidates(FieldPath path, List<KeyRange> ranges, Predicate<Object> key) {
            SortedEntries found = entries.apply(path);
            if (found == null) {
                return null;
            }
            List<Part> parts = new ArrayList<>();
            for (KeyRange range : ranges) {
                parts.add(new Part(found, range, key, found.estimate(range, key)));
            }
            return new Candidates(parts);
        }
    }
}
