package io.adit.things.internal.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of one search. Used by one thread.
 *
 * <p>There are three ways. A filter that selects few things takes its candidates from the index and tests each. A filter
 * that selects many, or none at all, goes through the things in the order that is wanted, until the page is full. What
 * neither can do goes through all things. Whatever the way, each thing is tested once, in one state that it had while the
 * search ran, by the filter itself and on what the subject may see.
 */
final class Finder {
    private static final int FEW_THINGS = 64;
    private static final int FEW_CANDIDATES = 500;
    private static final int NEW_PATHS = 4;
    private static final int POLICIES_TO_ASK = 100;
    private static final int LEAST_BUDGET = 1000;

    private final ThingIndex index;
    private final Readers readers;
    private final Filter filter;
    private @Nullable Boolean seesWholeThings;

    /**
     * Looks for things that a filter wants.
     *
     * @param namespaces only in these; empty: in all
     */
    Finder(ThingIndex index, Readers readers, Filter filter, Set<String> namespaces) {
        this.index = index;
        this.readers = readers;
        this.filter = namespaces.isEmpty() ? filter : new Filter.And(List.of(within(namespaces), filter));
    }

    private static Filter within(Set<String> namespaces) {
        return new Filter.Or(namespaces.stream()
                .<Filter>map(namespace -> new Filter.At(FieldPath.THING_ID, KeyTest.startingWith(namespace + ":")))
                .toList());
    }

    /** Gives each thing that is found, as far as it may be seen, in no order. */
    void forEach(Consumer<Source> found) {
        forEach(candidates(), found);
    }

    /** How many things are found. */
    long count() {
        long[] found = {0};
        Candidates candidates = candidates();
        if (candidates != null && keysDecide()) {
            candidates.forEach(doc -> found[0] += isSeenWhole(doc) || match(doc) != null ? 1 : 0);
        } else {
            forEach(candidates, source -> found[0]++);
        }
        return found[0];
    }

    private boolean keysDecide() {
        return filter instanceof Filter.At at && at.test().kind() == KeyTest.Kind.ONE;
    }

    private boolean isSeenWhole(Doc doc) {
        Doc.Version version = doc.version();
        return version != null && readers.seeWhole(version);
    }

    private void forEach(@Nullable Candidates candidates, Consumer<Source> found) {
        Consumer<Doc> test = doc -> {
            Source source = match(doc);
            if (source != null) {
                found.accept(source);
            }
        };
        if (candidates == null) {
            index.docs().forEach(test);
        } else {
            candidates.forEach(test);
        }
    }

    /** The first things of a sorted result. */
    Best best(SearchRequest request) {
        Candidates candidates = candidates();
        double all = index.size();
        double most = candidates == null ? all : candidates.estimate();
        boolean byId = request.sort().size() == 1;
        boolean many = most * most > all * request.wanted() && all >= FEW_THINGS;
        if (many && knowsOrder(request)) {
            double budget =
                    candidates == null ? Double.MAX_VALUE : byId ? LEAST_BUDGET : Math.max(LEAST_BUDGET, 4 * most);
            Best best = walk(request, budget);
            if (best != null) {
                return best;
            }
        }
        if (candidates != null && byId) {
            return firstById(candidates, request);
        }
        Best best = new Best(request);
        forEach(candidates, best::offer);
        return best;
    }

    /* The id never changes, so candidates can be put in order before they are tested. */
    private Best firstById(Candidates candidates, SearchRequest request) {
        Comparator<Doc> byId = Comparator.comparing(Doc::id);
        SortKey after = request.after();
        PriorityQueue<Doc> next = new PriorityQueue<>(request.sort().get(0).descending() ? byId.reversed() : byId);
        candidates.forEach(doc -> {
            if (after == null || new SortKey(List.of(doc.id())).compareTo(after, request.sort()) > 0) {
                next.add(doc);
            }
        });
        Best best = new Best(request);
        while (!next.isEmpty() && !best.isFull()) {
            Source source = match(next.remove());
            if (source != null) {
                best.offer(source);
            }
        }
        return best;
    }

    private @Nullable Source match(Doc doc) {
        Doc.Version version = doc.version();
        Source source = version == null ? null : readers.seen(version);
        return source != null && filter.matches(source) ? source : null;
    }

    private @Nullable Candidates candidates() {
        if (index.size() < FEW_THINGS) {
            return null;
        }
        Candidates known = new Candidates.Indexes(index.paths()::ready, this::seesWholeThings).of(filter);
        if (known != null && known.estimate() <= FEW_CANDIDATES) {
            return known;
        }
        int[] indexed = {0};
        return new Candidates.Indexes(
                        path -> {
                            SortedEntries ready = index.paths().ready(path);
                            return ready != null || indexed[0]++ >= NEW_PATHS
                                    ? ready
                                    : index.paths().entries(path);
                        },
                        this::seesWholeThings)
                .of(filter);
    }

    /* The index sorts by what whole things have; a subject that sees parts may miss what decides. */
    private boolean knowsOrder(SearchRequest request) {
        return request.sort().get(0).path().equals(FieldPath.THING_ID) || seesWholeThings();
    }

    private boolean seesWholeThings() {
        Boolean known = seesWholeThings;
        if (known == null) {
            known = index.policyIds().size() <= POLICIES_TO_ASK && readers.seeWholeThings(index.policyIds());
            seesWholeThings = known;
        }
        return known;
    }

    /* Null where more things would have to be looked at. */
    private @Nullable Best walk(SearchRequest request, double budget) {
        Best best = new Best(request);
        boolean byIdNext = request.sort().size() <= 2
                && !(request.sort().size() == 2 && request.sort().get(1).descending());
        Set<Doc> given = Collections.newSetFromMap(new IdentityHashMap<>());
        double[] left = {budget};
        SortedEntries entries = index.paths().entries(request.sort().get(0).path());
        inOrder(entries, request, byIdNext, (key, doc) -> {
            if (best.isSettledAt(key, doc.id(), byIdNext)) {
                return false;
            }
            Source source = given.contains(doc) ? null : match(doc);
            if (source != null) {
                given.add(doc);
                best.offer(source);
            }
            return --left[0] >= 0;
        });
        return left[0] < 0 ? null : best;
    }

    private static void inOrder(
            SortedEntries entries, SearchRequest request, boolean byIdNext, SortedEntries.Visitor visitor) {
        SortKey after = request.after();
        KeyRange whole = KeyRange.whole();
        KeyRange.Cut from = whole.from();
        if (after != null) {
            from = byIdNext
                    ? new KeyRange.Cut(after.leading(), true, after.thingId())
                    : KeyRange.Cut.before(after.leading());
        }
        if (request.sort().get(0).descending()) {
            KeyRange.Cut to = after == null ? whole.to() : KeyRange.Cut.after(after.leading());
            entries.descending(to, from, visitor);
        } else {
            entries.forEach(new KeyRange(from, whole.to()), visitor);
        }
    }
}
