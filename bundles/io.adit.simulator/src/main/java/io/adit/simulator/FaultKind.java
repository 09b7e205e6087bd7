package io.adit.simulator;

import java.util.Locale;

/** What may be wrong with simulated readings. Steps are messages of a device. */
public enum FaultKind {
    /** One reading far off. */
    SPIKE(1, 1),
    /** The same reading again and again. */
    STUCK(10, 20),
    /** Readings go off evenly, then come back at once. */
    DRIFT(15, 30),
    /** No readings. */
    GAP(5, 15),
    /** The device's clock is wrong. */
    CLOCK_SKEW(5, 15),
    /** Messages are held back and then come all at once. */
    BURST(5, 20);

    private final int leastSteps;
    private final int mostSteps;

    FaultKind(int leastSteps, int mostSteps) {
        this.leastSteps = leastSteps;
        this.mostSteps = mostSteps;
    }

    int leastSteps() {
        return leastSteps;
    }

    int mostSteps() {
        return mostSteps;
    }

    /** Whether it befalls a whole device, not one of its readings. */
    boolean isOfDevice() {
        return this == CLOCK_SKEW || this == BURST;
    }

    /** Name on the command line, for example {@code clock-skew}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name; throws IllegalArgumentException. */
    public static FaultKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
