package io.adit.history;

import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a place that may be removed: those that lie in a range of time, and of which a mask hides all unless it is {@link Mask#NONE}.
 *
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
record OldBlocks(Shelf shelf, long from, long to, Mask mask) {
    private static final int MOST = 256;
    private static final int LONGEST_LEVEL = 62;

    /** Some of them and how many samples they have. */
    record Part(List<byte[]> keys, long samples) {}

    /** Those that there are at first; none when there are no more. */
    Part next(StoreView view) {
        List<byte[]> keys = new ArrayList<>();
        long samples = 0;
        StoreCursor iterator = view.cursor();
        for (int level = 0; level <= LONGEST_LEVEL && keys.size() < MOST; level++) {
            if ((shelf.levels() >>> level & 1) == 0 || to < Long.MIN_VALUE + (1L << level)) {
                continue;
            }
            byte[] first = Key.block(shelf.place(), level, from, 0);
            long latestStart = mask == Mask.NONE ? to - (1L << level) : to - 1;
            for (iterator.seek(first); iterator.isValid() && keys.size() < MOST; iterator.next()) {
                byte[] key = iterator.key();
                if (!Key.sameLevel(key, first) || Key.start(key) > latestStart) {
                    break;
                }
                BlockCodec.Header header = BlockCodec.header(iterator.value());
                if (mask == Mask.NONE || mask.hidesAll(header)) {
                    keys.add(key);
                    samples += header.count();
                }
            }
        }
        return new Part(keys, samples);
    }
}
