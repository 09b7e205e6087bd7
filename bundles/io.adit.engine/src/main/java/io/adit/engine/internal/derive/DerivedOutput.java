package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;

/** Takes the samples that a derivation makes; they get the checks of the derived channel. */
public interface DerivedOutput {
    /**
     * One sample.
     *
     * @param timeMicros time that it stands for, microseconds since the epoch
     * @param value in the unit of the derived channel; NaN only where BAD
     * @param sequence number of the raw message that completed it
     */
    void put(long timeMicros, double value, Quality quality, Reason reason, long sequence);
}
