package io.adit.ifc.step;

import org.jspecify.annotations.Nullable;

/** A sparse set of instance names from 1 to 2^31-1: 512 bytes per 4096 names in use. */
final class IdSet {
    private static final int PAGE_BITS = 12;
    private long[] @Nullable [] pages = new long[64][];

    /** Adds a name; gives false when it was in already. */
    boolean add(int id) {
        long[] page = page(id >>> PAGE_BITS);
        int word = (id >>> 6) & 63;
        long bit = 1L << id;
        if ((page[word] & bit) != 0) {
            return false;
        }
        page[word] |= bit;
        return true;
    }

    boolean contains(int id) {
        int number = id >>> PAGE_BITS;
        long[] page = number < pages.length ? pages[number] : null;
        return page != null && (page[(id >>> 6) & 63] & (1L << id)) != 0;
    }

    private long[] page(int number) {
        if (number >= pages.length) {
            long[] @Nullable [] larger = new long[Math.max(number + 1, Math.min(pages.length * 2, 1 << 19))][];
            System.arraycopy(pages, 0, larger, 0, pages.length);
            pages = larger;
        }
        long[] page = pages[number];
        if (page == null) {
            page = new long[1 << (PAGE_BITS - 6)];
            pages[number] = page;
        }
        return page;
    }

    /** The number of names here that {@code other} lacks. */
    long countWithout(IdSet other) {
        long count = 0;
        for (int p = 0; p < pages.length; p++) {
            long[] page = pages[p];
            if (page == null) {
                continue;
            }
            long[] have = p < other.pages.length ? other.pages[p] : null;
            for (int w = 0; w < page.length; w++) {
                count += Long.bitCount(have == null ? page[w] : page[w] & ~have[w]);
            }
        }
        return count;
    }
}
