package io.adit.simulator;

import java.util.random.RandomGenerator;

/** A slow wave with noise around a plausible working point. */
final class SyntheticSignal implements Signal {
    private final RandomGenerator random;
    private final double centre;
    private final double swing;
    private final double noise;
    private final double stepsPerWave;
    private double phase;

    /**
     * @param centre working point
     * @param swing amplitude of the wave
     * @param noise standard deviation of the noise
     * @param stepsPerWave length of the wave in steps, more than 0
     */
    SyntheticSignal(RandomGenerator random, double centre, double swing, double noise, double stepsPerWave) {
        this.random = random;
        this.centre = centre;
        this.swing = swing;
        this.noise = noise;
        this.stepsPerWave = stepsPerWave;
        this.phase = random.nextDouble();
    }

    @Override
    public double next() {
        phase += 1 / stepsPerWave;
        return centre + swing * Math.sin(2 * Math.PI * phase) + noise * random.nextGaussian();
    }
}
