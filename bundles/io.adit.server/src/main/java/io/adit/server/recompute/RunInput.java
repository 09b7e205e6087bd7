package io.adit.server.recompute;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.server.ingest.ArrivalTimes;
import io.adit.server.ingest.ComputedResults;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One thing that the engine is given in a run. */
public sealed interface RunInput {
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
     * A kept sample. When it came is looked up once it is asked for, as that is quick only where the message is near the one asked before: inputs that are
     * merged have to wait for their turn first. Used by one thread.
     */
    final class Kept implements RunInput {
        private final Sample sample;
        private final ArrivalTimes arrivals;
        private @Nullable OptionalLong arrival;

        Kept(Sample sample, ArrivalTimes arrivals) {
            this.sample = sample;
            this.arrivals = arrivals;
        }

        /** The sample. */
        public Sample sample() {
            return sample;
        }

        /** False where the time of measurement stands for that of arrival. */
        public boolean arrivalKnown() {
            return arrival().isPresent();
        }

        @Override
        public long arrivalMicros() {
            return arrival().orElse(sample.timeMicros());
        }

        private OptionalLong arrival() {
            OptionalLong known = arrival;
            if (known == null) {
                known = isGap() ? OptionalLong.of(sample.timeMicros()) : arrivals.at(sample.sequence());
                arrival = known;
            }
            return known;
        }

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
