package io.adit.server.recompute;

import io.adit.engine.Sample;
import io.adit.server.ingest.ArrivalTimes;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/*
 * Messages are in the order of their sequences, and within one in the order of measurement. A gap has no message of its own: it came when time had gone by, which
 * is before the first message that arrived later. Where all is equal, the source that was named first goes first.
 */
/** Brings the inputs of several channels into the order in which the engine had them. Used by one thread. */
public final class InputMerge {
    /** Samples that are in memory at once, about, over all channels. */
    private static final int IN_MEMORY = 2_000_000;

    private static final int LARGEST_PIECE = 20_000;
    private static final int SMALLEST_PIECE = 500;

    private final PriorityQueue<Head> messages = new PriorityQueue<>(Comparator.<Head>comparingLong(Head::sequence)
            .thenComparingLong(Head::timeMicros)
            .thenComparingInt(Head::rank));
    private final PriorityQueue<Head> gaps =
            new PriorityQueue<>(Comparator.<Head>comparingLong(Head::timeMicros).thenComparingInt(Head::rank));

    /** The inputs of one channel, in order. */
    public interface Source {
        /** The next one; null after the last. */
        @Nullable
        RunInput next();
    }

    /** How many samples of a channel are to be read at once, where so many channels are merged. */
    public static int piece(int channels) {
        return Math.clamp(IN_MEMORY / Math.max(1, channels), SMALLEST_PIECE, LARGEST_PIECE);
    }

    /** The kept samples of a channel. */
    public static Source kept(ArrivalOrder.Reading reading, ArrivalTimes arrivals) {
        return () -> {
            Sample sample = reading.next();
            return sample == null ? null : new RunInput.Kept(sample, arrivals);
        };
    }

    /** The next input of a source. */
    private record Head(RunInput input, Source source, int rank) {
        long sequence() {
            return input.sequence();
        }

        long timeMicros() {
            return input.timeMicros();
        }
    }

    /** @param sources one for each channel */
    public InputMerge(List<Source> sources) {
        for (int rank = 0; rank < sources.size(); rank++) {
            add(sources.get(rank), rank);
        }
    }

    private void add(Source source, int rank) {
        RunInput input = source.next();
        if (input != null) {
            (input.isGap() ? gaps : messages).add(new Head(input, source, rank));
        }
    }

    /** The next input; null after the last. */
    public @Nullable RunInput next() {
        Head gap = gaps.peek();
        Head message = messages.peek();
        boolean takesGap = gap != null && (message == null || cameBefore(gap.input, message.input));
        Head next = (takesGap ? gaps : messages).poll();
        if (next == null) {
            return null;
        }
        add(next.source, next.rank);
        return next.input;
    }

    private static boolean cameBefore(RunInput gap, RunInput message) {
        return gap.sequence() < message.sequence() && gap.timeMicros() <= message.arrivalMicros();
    }
}
