package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear model that is fitted while it predicts: recursive least squares with exponential forgetting (Haykin, Adaptive Filter Theory).
 *
 * <p>Forgetting stops while the trace of the inverse correlation is above a bound. Otherwise inputs that don't change for long would let it grow without
 * limit, and then one new value would throw the weights anywhere.
 */
final class LinearPredictor {
    private static final double FORGETTING = 0.999;
    private static final double INITIAL = 10;
    private static final double GREATEST_TRACE = 1e4;

    private final double[] weights;
    private final double[] inverse;
    private final double[] gain;

    LinearPredictor(int inputs) {
        this.weights = new double[inputs];
        this.inverse = new double[inputs * inputs];
        this.gain = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            inverse[i * inputs + i] = INITIAL;
        }
    }

    double predict(double[] inputs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
    }

    void learn(double[] inputs, double value) {
        int n = weights.length;
        double forgetting = trace() > GREATEST_TRACE ? 1 : FORGETTING;
        double denominator = forgetting;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += inverse[i * n + j] * inputs[j];
            }
            gain[i] = sum;
            denominator += inputs[i] * sum;
        }
        double error = value - predict(inputs);
        for (int i = 0; i < n; i++) {
            weights[i] += gain[i] / denominator * error;
            for (int j = 0; j <= i; j++) {
                double next = (inverse[i * n + j] - gain[i] * gain[j] / denominator) / forgetting;
                inverse[i * n + j] = next;
                inverse[j * n + i] = next;
            }
        }
    }

    private double trace() {
        double trace = 0;
        for (int i = 0; i < weights.length; i++) {
            trace += inverse[i * weights.length + i];
        }
        return trace;
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(weights, out);
        Doubles.write(inverse, out);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(weights, in);
        Doubles.read(inverse, in);
    }
}
