package io.adit.things.internal.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Pairs of a key and a thing, sorted by key, then by thing id, then by kind of marker. Immutable: {@link #with} and
 * {@link #without} give a changed copy, so that a search goes through one state while others change the index.
 *
 * <p>The pairs lie in blocks of at most 256. A change copies one block and the list of blocks, which costs about a
 * microsecond for 100,000 pairs; a pair takes about twelve bytes beside its key. Neighbours with equal keys share one.
 */
final class SortedEntries {
    static final SortedEntries NONE = new SortedEntries(new EntryBlock[0], 0);

    private static final int MOST = 256;
    private static final int FEW_BLOCKS = 4;
    private static final int OFFSET_BITS = 16;

    private final EntryBlock[] blocks;
    private final int size;

    private SortedEntries(EntryBlock[] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    /** One pair. */
    record Entry(Object key, Doc doc) {
        /** The order of keys alone. */
        static final Comparator<Entry> BY_KEY = (a, b) -> Keys.compare(a.key, b.key);
    }

    /** Is shown pairs one after the other. */
    @FunctionalInterface
    interface Visitor {
        /** Takes a pair; false ends the walk. */
        boolean on(Object key, Doc doc);
    }

    /** Sorted pairs, all different. */
    static SortedEntries of(List<Entry> sorted) {
        int fill = MOST * 3 / 4;
        EntryBlock[] blocks = new EntryBlock[(sorted.size() + fill - 1) / fill];
        Object last = Keys.Marker.ABSENT;
        for (int b = 0; b < blocks.length; b++) {
            List<Entry> part = sorted.subList(b * fill, Math.min(sorted.size(), (b + 1) * fill));
            Object[] keys = new Object[part.size()];
            Doc[] docs = new Doc[part.size()];
            for (int i = 0; i < keys.length; i++) {
                Entry entry = part.get(i);
                last = entry.key().equals(last) ? last : entry.key();
                keys[i] = last;
                docs[i] = entry.doc();
            }
            blocks[b] = new EntryBlock(keys, docs);
        }
        return new SortedEntries(blocks, sorted.size());
    }

    int size() {
        return size;
    }

    /** With a pair; the same when it is there already. */
    SortedEntries with(Object key, Doc doc) {
        if (blocks.length == 0) {
            return of(List.of(new Entry(key, doc)));
        }
        int b = Math.min(block(key, doc), blocks.length - 1);
        EntryBlock block = blocks[b];
        int at = block.offset(key, doc);
        if (block.holds(at, key, doc)) {
            return this;
        }
        EntryBlock grown = block.with(at, key, doc);
        if (grown.size() <= MOST) {
            EntryBlock[] copy = blocks.clone();
            copy[b] = grown;
            return new SortedEntries(copy, size + 1);
        }
        // New largest keys (times, counters) leave full blocks behind, others half full ones.
        int half = b == blocks.length - 1 && at == block.size() ? MOST : MOST / 2;
        EntryBlock[] copy = EntryBlock.inserted(blocks, b + 1, grown.part(half, grown.size()));
        copy[b] = grown.part(0, half);
        return new SortedEntries(copy, size + 1);
    }

    /** Without a pair; the same when it is not there. */
    SortedEntries without(Object key, Doc doc) {
        int b = block(key, doc);
        if (b == blocks.length) {
            return this;
        }
        EntryBlock block = blocks[b];
        int at = block.offset(key, doc);
        if (!block.holds(at, key, doc)) {
            return this;
        }
        if (block.size() == 1) {
            return new SortedEntries(EntryBlock.removed(blocks, b), size - 1);
        }
        EntryBlock rest = block.without(at);
        boolean merge = b + 1 < blocks.length && rest.size() + blocks[b + 1].size() <= MOST / 2;
        EntryBlock[] copy = merge ? EntryBlock.removed(blocks, b + 1) : blocks.clone();
        copy[b] = merge ? rest.joined(blocks[b + 1]) : rest;
        return new SortedEntries(copy, size - 1);
    }

    /** About how many pairs of a range have a key that fits; looks at one pair of each block, or at all of a few. */
    long estimate(KeyRange range, Predicate<Object> fits) {
        long from = place(range.from());
        long to = place(range.to());
        if (block(to) - block(from) < FEW_BLOCKS) {
            long[] fitting = {0};
            forEach(from, to, (key, doc) -> {
                fitting[0] += fits.test(key) ? 1 : 0;
                return true;
            });
            return fitting[0];
        }
        long estimate = 0;
        for (int b = block(from); b < block(to); b++) {
            EntryBlock block = blocks[b];
            estimate += fits.test(block.key(block.size() / 2)) ? block.size() : 1;
        }
        return estimate;
    }

    /** Shows the pairs of a range in order; false when the visitor ended the walk. */
    boolean forEach(KeyRange range, Visitor visitor) {
        return forEach(place(range.from()), place(range.to()), visitor);
    }

    /**
     * Shows the pairs before a border by descending keys, those of equal keys by ascending thing id.
     *
     * @param first where among the pairs of the highest key to begin
     */
    void descending(KeyRange.Cut before, KeyRange.Cut first, Visitor visitor) {
        long to = place(before);
        long floor = place(first);
        while (to > 0) {
            Object highest = before(to);
            long from = place(KeyRange.Cut.before(highest));
            if (!forEach(Math.max(from, Math.min(floor, to)), to, visitor)) {
                return;
            }
            floor = 0;
            to = from;
        }
    }

    private boolean forEach(long from, long to, Visitor visitor) {
        int start = offset(from);
        for (int b = block(from); b < blocks.length && b <= block(to); b++) {
            EntryBlock block = blocks[b];
            int end = b == block(to) ? offset(to) : block.size();
            for (int i = start; i < end; i++) {
                if (!visitor.on(block.key(i), block.doc(i))) {
                    return false;
                }
            }
            start = 0;
        }
        return true;
    }

    private Object before(long place) {
        int b = offset(place) == 0 ? block(place) - 1 : block(place);
        int at = offset(place) == 0 ? blocks[b].size() - 1 : offset(place) - 1;
        return blocks[b].key(at);
    }

    /* A place is the number of a block and an offset in it; the place behind everything is the start of the block after the last. */
    private long place(KeyRange.Cut cut) {
        int low = 0;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            EntryBlock block = blocks[middle];
            int last = block.size() - 1;
            if (cut.isBehind(block.key(last), block.doc(last).id())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == blocks.length ? (long) low << OFFSET_BITS : ((long) low << OFFSET_BITS) + blocks[low].offset(cut);
    }

    private static int block(long place) {
        return (int) (place >>> OFFSET_BITS);
    }

    private static int offset(long place) {
        return (int) (place & ((1 << OFFSET_BITS) - 1));
    }

    /* The first block whose last pair is not before this one. */
    private int block(Object key, Doc doc) {
        int low = 0;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            EntryBlock block = blocks[middle];
            int last = block.size() - 1;
            if (EntryBlock.order(block.key(last), block.doc(last), key, doc) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
