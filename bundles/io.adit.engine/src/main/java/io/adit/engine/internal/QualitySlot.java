package io.adit.engine.internal;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came in one stretch of time: counts by quality, by reason, and by latency in steps of half an octave from a millisecond on. */
final class QualitySlot {
    private static final int LATENCIES = 44;
    private static final int FIRST_OCTAVE = 10; // 2^10 us: about a millisecond
    private static final Reason[] REASONS = Reason.values();
    private static final Quality[] QUALITIES = Quality.values();

    private final int[] counts = new int[QUALITIES.length + LATENCIES + REASONS.length];

    void add(Quality quality, Reason reason, long latencyMicros) {
        if (reason != Reason.DUPLICATE && reason != Reason.MISSING) {
            counts[quality.ordinal()]++;
            counts[QUALITIES.length + step(latencyMicros)]++;
        }
        if (reason != Reason.NONE) {
            counts[QUALITIES.length + LATENCIES + reason.ordinal()]++;
        }
    }

    /** 2 for each octave; what is shorter or longer than all steps goes to the first or last. */
    private static int step(long latencyMicros) {
        if (latencyMicros < 1L << FIRST_OCTAVE) {
            return 0;
        }
        int octave = 63 - Long.numberOfLeadingZeros(latencyMicros);
        int half = (int) (latencyMicros >>> (octave - 1)) & 1;
        return Math.min(LATENCIES - 1, 1 + 2 * (octave - FIRST_OCTAVE) + half);
    }

    /** A latency in the middle of a step. */
    private static double seconds(int step) {
        int octave = FIRST_OCTAVE + (step - 1) / 2;
        double low = (1L << octave) * ((step - 1) % 2 == 0 ? 1.0 : 1.5);
        return step == 0 ? 0 : low * ((step - 1) % 2 == 0 ? 1.25 : 1.0 + 1.0 / 6) / 1e6;
    }

    void addAll(QualitySlot other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    long of(Quality quality) {
        return counts[quality.ordinal()];
    }

    long received() {
        return of(Quality.GOOD) + of(Quality.UNCERTAIN) + of(Quality.BAD);
    }

    Map<Reason, Long> reasons() {
        Map<Reason, Long> found = new EnumMap<>(Reason.class);
        for (Reason reason : REASONS) {
            int count = counts[QUALITIES.length + LATENCIES + reason.ordinal()];
            if (count > 0) {
                found.put(reason, (long) count);
            }
        }
        return found;
    }

    /** The latency that a share of the samples did not exceed; null without samples. */
    @Nullable
    Double latency(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * received()));
        long sum = 0;
        for (int step = 0; step < LATENCIES; step++) {
            sum += counts[QUALITIES.length + step];
            if (sum >= wanted) {
                return seconds(step);
            }
        }
        return null;
    }

    /** Only what is not 0: place and count. */
    void write(DataOutput out) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                out.writeByte(i);
                out.writeInt(counts[i]);
            }
        }
        out.writeByte(-1);
    }

    /** Reads what {@link #write} wrote. */
    static QualitySlot read(DataInput in) throws IOException {
        QualitySlot slot = new QualitySlot();
        for (int at = in.readByte(); at >= 0; at = in.readByte()) {
            slot.counts[at] = in.readInt();
        }
        return slot;
    }
}
