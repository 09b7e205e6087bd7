package io.adit.things.internal.search;

import org.jspecify.annotations.Nullable;

/** Keys between two cuts. */
record KeyRange(Cut from, Cut to) {
    private static final Object LOWEST = new Keys.Edge(0, false);
    private static final Object HIGHEST = new Keys.Edge(5, true);

    /**
     * A border in the order of keys, and of thing ids among equal keys.
     *
     * @param after behind the key, not before it
     * @param id behind or before this thing among those with the key; null: all of them
     */
    record Cut(Object key, boolean after, @Nullable String id) {
        static Cut before(Object key) {
            return new Cut(key, false, null);
        }

        static Cut after(Object key) {
            return new Cut(key, true, null);
        }

        /** Whether an entry lies before this border. */
        boolean isBehind(Object entryKey, String entryId) {
            int order = Keys.compare(entryKey, key);
            if (order != 0 || id == null) {
                return order < 0 || (order == 0 && after);
            }
            int byId = entryId.compareTo(id);
            return byId < 0 || (byId == 0 && after);
        }
    }

    static KeyRange whole() {
        return new KeyRange(Cut.before(LOWEST), Cut.after(HIGHEST));
    }

    static KeyRange only(Object key) {
        return new KeyRange(Cut.before(key), Cut.after(key));
    }

    /** Keys of the same type that are greater, or equal where that is wanted. */
    static KeyRange above(Object key, boolean orEqual) {
        return new KeyRange(new Cut(key, !orEqual, null), Cut.after(Keys.edge(key, true)));
    }

    /** Keys of the same type that are less, or equal where that is wanted. */
    static KeyRange below(Object key, boolean orEqual) {
        return new KeyRange(Cut.before(Keys.edge(key, false)), new Cut(key, orEqual, null));
    }

    /** Strings that start so; all strings for an empty start. */
    static KeyRange startingWith(String start) {
        if (start.isEmpty() || start.charAt(start.length() - 1) == Character.MAX_VALUE) {
            return above(start, true);
        }
        int last = start.length() - 1;
        String next = start.substring(0, last) + (char) (start.charAt(last) + 1);
        return new KeyRange(Cut.before(start), Cut.before(next));
    }
}
