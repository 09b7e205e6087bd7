package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a thing that decide its place in a sorted result. An array counts as its least element in ascending and as
 * its greatest in descending order.
 */
record SortKey(List<Object> keys) {
    static SortKey of(Source source, List<SearchOptions.Sorting> sort) {
        List<Object> keys = new ArrayList<>(sort.size());
        for (SearchOptions.Sorting one : sort) {
            keys.add(first(one.path().keys(source), one.descending()));
        }
        return new SortKey(keys);
    }

    private static Object first(List<Object> keys, boolean descending) {
        Object first = null;
        for (Object key : keys) {
            boolean counts = key != Keys.Marker.ARRAY || keys.size() == 1;
            if (counts && (first == null || Keys.compare(key, first) < 0 != descending)) {
                first = key;
            }
        }
        return first == null ? Keys.Marker.ABSENT : first;
    }

    int compareTo(SortKey other, List<SearchOptions.Sorting> sort) {
        for (int i = 0; i < keys.size(); i++) {
            int order = Keys.compare(keys.get(i), other.keys.get(i));
            if (order != 0) {
                return sort.get(i).descending() ? -order : order;
            }
        }
        return 0;
    }

    /** The key of the first field. */
    Object leading() {
        return keys.get(0);
    }

    /** The thing's id, which is the key of the last field. */
    String thingId() {
        return (String) keys.get(keys.size() - 1);
    }
}
