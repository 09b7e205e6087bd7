package io.adit.simulator;

import java.util.random.RandomGenerator;

/** A signal with normally distributed noise on top. */
final class NoisySignal implements Signal {
    private final Signal clean;
    private final RandomGenerator random;
    private final double deviation;

    /** @param deviation standard deviation, in the unit of the payload */
    NoisySignal(Signal clean, RandomGenerator random, double deviation) {
        this.clean = clean;
        this.random = random;
        this.deviation = deviation;
    }

    @Override
    public double next() {
        return clean.next() + deviation * random.nextGaussian();
    }
}
