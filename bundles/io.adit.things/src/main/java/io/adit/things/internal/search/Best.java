package io.adit.things.internal.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The first things of a sorted result, as many as are wanted, gathered in any order. Used by one thread. */
final class Best {
    private final int wanted;
    private final List<SearchOptions.Sorting> sort;
    private final @Nullable SortKey after;
    private final PriorityQueue<Hit> hits;

    Best(SearchRequest request) {
        this.wanted = request.wanted();
        this.sort = request.sort();
        this.after = request.after();
        this.hits = new PriorityQueue<>(order().reversed());
    }

    /** A thing found. */
    record Hit(SortKey key, Source source) {}

    private Comparator<Hit> order() {
        return (a, b) -> a.key.compareTo(b.key, sort);
    }

    void offer(Source source) {
        SortKey key = SortKey.of(source, sort);
        boolean comes = after == null || key.compareTo(after, sort) > 0;
        if (comes && (hits.size() < wanted || key.compareTo(hits.element().key, sort) < 0)) {
            hits.add(new Hit(key, source));
            if (hits.size() > wanted) {
                hits.remove();
            }
        }
    }

    /** Whether there are as many as are wanted. */
    boolean isFull() {
        return hits.size() >= wanted;
    }

    /**
     * Whether nothing behind a place in the order can be among the first any more.
     *
     * @param leading the key of the first field there
     * @param thingId the thing there
     * @param byIdNext whether things with the same key come by ascending id
     */
    boolean isSettledAt(Object leading, String thingId, boolean byIdNext) {
        if (hits.size() < wanted) {
            return false;
        }
        SortKey last = hits.element().key;
        int order = Keys.compare(last.leading(), leading);
        if (order != 0) {
            return order < 0 != sort.get(0).descending();
        }
        return byIdNext && last.thingId().compareTo(thingId) <= 0;
    }

    /** What was gathered, in order. */
    List<Hit> sorted() {
        return hits.stream().sorted(order()).toList();
    }
}
