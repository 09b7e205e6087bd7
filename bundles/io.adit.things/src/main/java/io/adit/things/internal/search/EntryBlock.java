package io.adit.things.internal.search;

import java.util.Arrays;

/** Sorted pairs of a key and a thing in two arrays of the same length; immutable. */
final class EntryBlock {
    private final Object[] keys;
    private final Doc[] docs;

    /** Takes the arrays as they are; nobody changes them afterwards. */
    EntryBlock(Object[] keys, Doc[] docs) {
        this.keys = keys;
        this.docs = docs;
    }

    /** The order of pairs: by key, by thing id, by kind of marker. */
    static int order(Object aKey, Doc a, Object bKey, Doc b) {
        int byKey = Keys.compare(aKey, bKey);
        int byId = byKey != 0 ? byKey : a.id().compareTo(b.id());
        return byId == 0 && aKey instanceof Keys.Marker x && bKey instanceof Keys.Marker y ? x.compareTo(y) : byId;
    }

    int size() {
        return keys.length;
    }

    Object key(int at) {
        return keys[at];
    }

    Doc doc(int at) {
        return docs[at];
    }

    /** How many pairs lie before a border. */
    int offset(KeyRange.Cut cut) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cut.isBehind(keys[middle], docs[middle].id())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many pairs lie before this one. */
    int offset(Object key, Doc doc) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order(keys[middle], docs[middle], key, doc) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean holds(int at, Object key, Doc doc) {
        return at < keys.length && order(keys[at], docs[at], key, doc) == 0;
    }

    EntryBlock with(int at, Object key, Doc doc) {
        Object shared = at > 0 && keys[at - 1].equals(key) ? keys[at - 1] : key;
        return new EntryBlock(inserted(keys, at, shared), inserted(docs, at, doc));
    }

    EntryBlock without(int at) {
        return new EntryBlock(removed(keys, at), removed(docs, at));
    }

    EntryBlock part(int from, int to) {
        return new EntryBlock(Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(docs, from, to));
    }

    EntryBlock joined(EntryBlock next) {
        Object[] allKeys = Arrays.copyOf(keys, keys.length + next.keys.length);
        Doc[] allDocs = Arrays.copyOf(docs, docs.length + next.docs.length);
        System.arraycopy(next.keys, 0, allKeys, keys.length, next.keys.length);
        System.arraycopy(next.docs, 0, allDocs, docs.length, next.docs.length);
        return new EntryBlock(allKeys, allDocs);
    }

    static <T> T[] inserted(T[] array, int at, T element) {
        T[] copy = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, copy, at + 1, array.length - at);
        copy[at] = element;
        return copy;
    }

    static <T> T[] removed(T[] array, int at) {
        T[] copy = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, at + 1, copy, at, array.length - at - 1);
        return copy;
    }
}
