package io.adit.history;

import java.util.ArrayList;
import java.util.List;

/** Cuts samples into blocks. */
final class Blocks {
    /** Samples of a full block. */
    static final int FULL = 4096;

    private static final int MAX_SPLITS = 4;

    private Blocks() {}

    /** A block that is not in the store yet. */
    record Block(int level, long start, int count, byte[] bytes) {
        static Block of(SampleColumns sorted) {
            long start = sorted.times[0];
            int level = Key.level(start, sorted.times[sorted.size() - 1]);
            return new Block(level, start, sorted.size(), BlockCodec.encode(sorted));
        }
    }

    /**
     * Sorted samples as blocks of about {@link #FULL} samples each. Where one gap is more than half of all the time, as
     * between a late batch and the current one, a block ends: so few blocks are long without need.
     */
    static List<Block> cut(SampleColumns sorted) {
        List<Block> blocks = new ArrayList<>();
        split(sorted, MAX_SPLITS, blocks);
        return blocks;
    }

    private static void split(SampleColumns sorted, int splits, List<Block> into) {
        int gap = splits == 0 ? 0 : largeGap(sorted);
        if (gap > 0) {
            split(sorted.slice(0, gap), splits - 1, into);
            split(sorted.slice(gap, sorted.size()), splits - 1, into);
            return;
        }
        int parts = Math.max(1, Math.round((float) sorted.size() / FULL));
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) sorted.size() * part / parts);
            int to = (int) ((long) sorted.size() * (part + 1) / parts);
            into.add(Block.of(sorted.slice(from, to)));
        }
    }

    /** First row behind a gap of more than half of the whole, 0 when there is none. */
    private static int largeGap(SampleColumns sorted) {
        long half = (sorted.times[sorted.size() - 1] - sorted.times[0]) >>> 1;
        for (int i = 1; i < sorted.size(); i++) {
            if (Long.compareUnsigned(sorted.times[i] - sorted.times[i - 1], half) > 0) {
                return i;
            }
        }
        return 0;
    }
}
