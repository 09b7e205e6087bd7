package io.adit.engine.forecast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SplittableRandom;

/**
 * A small neural network with two hidden layers that learns one number from features, by the method of Adam (Kingma and Ba, 2015) with a falling step. Same
 * input, same weights: the random numbers have a fixed seed, and the order of all sums is fixed. Immutable once learnt.
 */
final class LifeNetwork {
    private static final int HIDDEN = 24;
    private static final int EPOCHS = 25;
    private static final int BATCH = 128;
    private static final double STEP = 0.003;
    private static final double NOISE = 0.05;

    private final Layer first;
    private final Layer second;
    private final Layer last;

    private LifeNetwork(Layer first, Layer second, Layer last) {
        this.first = first;
        this.second = second;
        this.last = last;
    }

    void write(DataOutput out) throws IOException {
        first.write(out);
        second.write(out);
        last.write(out);
    }

    static LifeNetwork read(DataInput in) throws IOException {
        return new LifeNetwork(Layer.read(in), Layer.read(in), Layer.read(in));
    }

    /** Learns; targets should be of the order of 1. */
    static LifeNetwork learn(double[][] features, double[] targets, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LifeNetwork network = new LifeNetwork(
                new Layer(features[0].length, HIDDEN, random),
                new Layer(HIDDEN, HIDDEN, random),
                new Layer(HIDDEN, 1, random));
        int[] order = new int[targets.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            double step = STEP * (0.5 + 0.5 * StrictMath.cos(Math.PI * epoch / EPOCHS));
            shuffle(order, random);
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                for (int i = from; i < to; i++) {
                    network.teach(noisy(features[order[i]], random), targets[order[i]]);
                }
                network.step(step, to - from);
            }
        }
        return network;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private static double[] noisy(double[] features, SplittableRandom random) {
        double[] noisy = features.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += NOISE * (random.nextDouble() - 0.5) * Math.sqrt(12);
        }
        return noisy;
    }

    private void teach(double[] features, double target) {
        double[] one = tanh(first.out(features));
        double[] two = tanh(second.out(one));
        double[] error = {last.out(two)[0] - target};
        double[] back = slope(last.teach(two, error), two);
        first.teach(features, slope(second.teach(one, back), one));
    }

    private void step(double step, int count) {
        first.step(step, count);
        second.step(step, count);
        last.step(step, count);
    }

    double value(double[] features) {
        return last.out(tanh(second.out(tanh(first.out(features)))))[0];
    }

    private static double[] tanh(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = StrictMath.tanh(values[i]);
        }
        return values;
    }

    private static double[] slope(double[] error, double[] out) {
        for (int i = 0; i < error.length; i++) {
            error[i] *= 1 - out[i] * out[i];
        }
        return error;
    }
}
