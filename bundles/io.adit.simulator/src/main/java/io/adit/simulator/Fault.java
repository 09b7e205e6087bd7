package io.adit.simulator;

/**
 * One fault that is put in.
 *
 * @param target channel, or device where it befalls all of it
 * @param fromStep first step that it befalls, from 0
 * @param steps how many
 * @param size SPIKE: what is added. DRIFT: what is added at the last step, and evenly less before. CLOCK_SKEW: seconds that the
 *     clock is ahead. Otherwise 0
 */
record Fault(FaultKind kind, String target, long fromStep, int steps, double size) {
    /** Whether it befalls a step. */
    boolean covers(long step) {
        return step >= fromStep && step < fromStep + steps;
    }

    /** Which part of the fault has passed by a step: 1 at the last. */
    double share(long step) {
        return (step - fromStep + 1) / (double) steps;
    }
}
