package io.adit.ifc.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/*
 * Fourteen bytes per instance: name, offset, number of the type, each in pages of 64 Ki entries, so that growing copies
 * nothing. Files nearly always list their instances by ascending name; then a binary search finds one. Otherwise one sorted
 * array of (name, slot) is made at the end. Of instances that share a name the first in the file counts.
 */
/** Where the instances of a file lie. Slots number them from 0 in file order. */
final class StepIndex {
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    private final List<int[]> ids = new ArrayList<>();
    private final List<long[]> offsets = new ArrayList<>();
    private final List<char[]> types = new ArrayList<>();
    private int size;
    private boolean ascending = true;
    private long[] sorted = new long[0];

    void add(int id, long offset, int type) {
        int in = size & (PAGE - 1);
        if (in == 0) {
            ids.add(new int[PAGE]);
            offsets.add(new long[PAGE]);
            types.add(new char[PAGE]);
        }
        ascending &= size == 0 || id >= id(size - 1);
        int page = size >>> PAGE_BITS;
        ids.get(page)[in] = id;
        offsets.get(page)[in] = offset;
        types.get(page)[in] = (char) type;
        size++;
    }

    void finish() {
        if (!ascending) {
            sorted = new long[size];
            for (int slot = 0; slot < size; slot++) {
                sorted[slot] = (long) id(slot) << 32 | slot;
            }
            Arrays.sort(sorted);
        }
    }

    int size() {
        return size;
    }

    int id(int slot) {
        return ids.get(slot >>> PAGE_BITS)[slot & (PAGE - 1)];
    }

    long offset(int slot) {
        return offsets.get(slot >>> PAGE_BITS)[slot & (PAGE - 1)];
    }

    int type(int slot) {
        return types.get(slot >>> PAGE_BITS)[slot & (PAGE - 1)];
    }

    /** The slot of the first instance with this name, or -1. */
    int slot(int id) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sortedId(middle) < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (low >= size || sortedId(low) != id) {
            return -1;
        }
        return ascending ? low : (int) sorted[low];
    }

    private int sortedId(int place) {
        return ascending ? id(place) : (int) (sorted[place] >>> 32);
    }
}
