package io.adit.server.recompute;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.server.ingest.ComputedResults;

/** One thing that the engine is given in a run. */
sealed interface RunInput {
    /** Of the message or record that it came in. */
    long sequence();

    /** When it came, microseconds since the epoch. */
    long arrivalMicros();

    /** Time of measurement. */
    long timeMicros();

    /** Whether it came without a message, as time went by. */
    default boolean isGap() {
        return false;
    }

    /**
     * A kept sample.
     *
     * @param arrivalKnown false where the time of measurement stands for that of arrival
     */
    record Kept(Sample sample, long arrivalMicros, boolean arrivalKnown) implements RunInput {
        @Override
        public long sequence() {
            return sample.sequence();
        }

        @Override
        public long timeMicros() {
            return sample.timeMicros();
        }

        @Override
        public boolean isGap() {
            return sample.reason() == Reason.MISSING;
        }
    }

    /** What a step made when its rows came first. */
    record Computed(ComputedResults.Kept kept) implements RunInput {
        @Override
        public long sequence() {
            return kept.sequence();
        }

        @Override
        public long arrivalMicros() {
            return kept.atMicros();
        }

        @Override
        public long timeMicros() {
            return kept.atMicros();
        }
    }
}
