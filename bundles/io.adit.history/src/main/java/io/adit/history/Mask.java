package io.adit.history;

import java.util.List;

/** What later revisions hide of the samples of one version. Immutable. */
final class Mask {
    static final Mask NONE = new Mask(List.of());

    private final List<RevisionPlan> later;

    Mask(List<RevisionPlan> later) {
        this.later = List.copyOf(later);
    }

    /** Whether it can hide a sample in a range of time, both ends inclusive. */
    boolean touches(long start, long end) {
        for (RevisionPlan plan : later) {
            if (start < plan.toMicros() && end >= plan.fromMicros()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it surely hides every sample of a block. */
    boolean hidesAll(BlockCodec.Header block) {
        for (RevisionPlan plan : later) {
            if (plan.replaces(block.start(), block.largestSequence())
                    && plan.replaces(block.end(), block.largestSequence())) {
                return true;
            }
        }
        return false;
    }

    boolean hides(long time, long sequence) {
        for (RevisionPlan plan : later) {
            if (plan.replaces(time, sequence)) {
                return true;
            }
        }
        return false;
    }

    /** The rows that it does not hide. */
    SampleColumns visible(SampleColumns columns) {
        boolean whole = columns.size() == 0 || !touches(columns.times[0], columns.times[columns.size() - 1]);
        return whole ? columns : columns.where(row -> !hides(columns.times[row], columns.sequences[row]));
    }
}
