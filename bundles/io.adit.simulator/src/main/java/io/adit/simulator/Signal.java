package io.adit.simulator;

/** What one simulated sensor reads, step by step. Not thread-safe. */
@FunctionalInterface
interface Signal {
    /**
     * The reading at the next step, in the unit of the payload.
     *
     * @return NaN where there is a gap: then nothing is published for the channel
     */
    double next();
}
