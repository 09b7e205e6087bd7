package io.adit.history;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Number of samples per quality and reason; few of all combinations occur. Not safe for several threads. */
final class FlagCounts {
    private static final int FLAG_BITS = 16;
    private static final int PER_QUALITY = 64;
    private static final Reason[] REASONS = Reason.values();

    private short[] flags = new short[2];
    private long[] counts = new long[2];
    private int size;

    void add(short flag, long count) {
        int at = 0;
        while (at < size && flags[at] != flag) {
            at++;
        }
        if (at == flags.length) {
            flags = Arrays.copyOf(flags, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        flags[at] = flag;
        counts[at] += count;
        size = Math.max(size, at + 1);
    }

    void add(FlagCounts other) {
        for (int i = 0; i < other.size; i++) {
            add(other.flags[i], other.counts[i]);
        }
    }

    /** Takes rows from one to before another. */
    void add(SampleColumns columns, int from, int to) {
        int start = from;
        for (int row = from + 1; row <= to; row++) {
            if (row == to || columns.flags[row] != columns.flags[start]) {
                add(columns.flags[start], row - start);
                start = row;
            }
        }
    }

    boolean areAllGood() {
        return size == 0 || (size == 1 && flags[0] == 0);
    }

    void write(BitWriter out) {
        out.writeVarint(size);
        for (int i = 0; i < size; i++) {
            out.write(flags[i], FLAG_BITS);
            out.writeVarint(counts[i]);
        }
    }

    void read(BitReader in) {
        for (long left = in.readVarint(); left > 0; left--) {
            add((short) in.read(FLAG_BITS), in.readVarint());
        }
    }

    QualityCounts counts() {
        long[] qualities = new long[Quality.values().length];
        Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
        for (int i = 0; i < size; i++) {
            qualities[flags[i] / PER_QUALITY] += counts[i];
            Reason reason = REASONS[flags[i] % PER_QUALITY];
            if (reason != Reason.NONE) {
                reasons.merge(reason, counts[i], Long::sum);
            }
        }
        return new QualityCounts(qualities[0], qualities[1], qualities[2], reasons);
    }
}
