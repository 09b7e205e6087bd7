package io.adit.server.recompute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * Messages are in the order of their sequences, and within one in the order of measurement. A gap has no message of its own: it came when time had gone by, which
 * is before the first message that arrived later. Where all is equal, the source that was named first goes first.
 */
/** Brings the inputs of several channels into the order in which the engine had them. Used by one thread. */
final class InputMerge {
    private final List<Source> sources;
    private final @Nullable RunInput[] heads;

    /** The inputs of one channel, in order. */
    interface Source {
        /** The next one; null after the last. */
        @Nullable
        RunInput next();
    }

    InputMerge(List<Source> sources) {
        this.sources = sources;
        heads = new RunInput[sources.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = sources.get(i).next();
        }
    }

    /** The next input; null after the last. */
    @Nullable
    RunInput next() {
        int first = -1;
        for (int i = 0; i < heads.length; i++) {
            RunInput head = heads[i];
            RunInput best = first < 0 ? null : heads[first];
            if (head != null && (best == null || isBefore(head, best))) {
                first = i;
            }
        }
        if (first < 0) {
            return null;
        }
        RunInput next = heads[first];
        heads[first] = sources.get(first).next();
        return next;
    }

    private static boolean isBefore(RunInput a, RunInput b) {
        if (a.isGap() != b.isGap()) {
            return a.isGap() ? cameBefore(a, b) : !cameBefore(b, a);
        }
        boolean sameMessage = a.sequence() == b.sequence();
        return a.isGap() || sameMessage ? a.timeMicros() < b.timeMicros() : a.sequence() < b.sequence();
    }

    private static boolean cameBefore(RunInput gap, RunInput message) {
        return gap.sequence() < message.sequence() && gap.timeMicros() <= message.arrivalMicros();
    }
}
