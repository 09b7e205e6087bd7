package io.adit.engine.forecast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SplittableRandom;

/** A linear layer of a network: weights and an offset for each output, with the gradients that were collected since the last step. Not thread-safe. */
final class Layer {
    private static final double MOMENTUM = 0.9;
    private static final double SQUARES = 0.999;
    private static final double TINY = 1e-8;

    private final int inputs;
    private final int outputs;
    private final double[] weights;
    private final double[] gradient;
    private final double[] moment;
    private final double[] square;
    private double momentWeight;
    private double squareWeight;

    private Layer(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        weights = new double[(inputs + 1) * outputs];
        gradient = new double[weights.length];
        moment = new double[weights.length];
        square = new double[weights.length];
    }

    Layer(int inputs, int outputs, SplittableRandom random) {
        this(inputs, outputs);
        double width = Math.sqrt(3.0 / inputs);
        for (int output = 0; output < outputs; output++) {
            for (int input = 0; input < inputs; input++) {
                weights[output * (inputs + 1) + input] = width * (2 * random.nextDouble() - 1);
            }
        }
    }

    /** Writes what was learnt; what the learning itself needs is not kept. */
    void write(DataOutput out) throws IOException {
        out.writeInt(inputs);
        out.writeInt(outputs);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static Layer read(DataInput in) throws IOException {
        Layer layer = new Layer(Standard.count(in), Standard.count(in));
        for (int i = 0; i < layer.weights.length; i++) {
            layer.weights[i] = in.readDouble();
        }
        return layer;
    }

    double[] out(double[] in) {
        double[] out = new double[outputs];
        for (int output = 0; output < outputs; output++) {
            int base = output * (inputs + 1);
            double sum = weights[base + inputs];
            for (int input = 0; input < inputs; input++) {
                sum += weights[base + input] * in[input];
            }
            out[output] = sum;
        }
        return out;
    }

    /** Collects the gradient of an error in the outputs, and gives the error in the inputs. */
    double[] teach(double[] in, double[] error) {
        double[] back = new double[inputs];
        for (int output = 0; output < outputs; output++) {
            int base = output * (inputs + 1);
            for (int input = 0; input < inputs; input++) {
                gradient[base + input] += error[output] * in[input];
                back[input] += error[output] * weights[base + input];
            }
            gradient[base + inputs] += error[output];
        }
        return back;
    }

    /** Moves the weights against what was collected of {@code count} rows. */
    void step(double step, int count) {
        momentWeight += (1 - MOMENTUM) * (1 - momentWeight);
        squareWeight += (1 - SQUARES) * (1 - squareWeight);
        for (int i = 0; i < weights.length; i++) {
            double slope = 2 * gradient[i] / count;
            moment[i] += (1 - MOMENTUM) * (slope - moment[i]);
            square[i] += (1 - SQUARES) * (slope * slope - square[i]);
            weights[i] -= step * moment[i] / momentWeight / (Math.sqrt(square[i] / squareWeight) + TINY);
            gradient[i] = 0;
        }
    }
}
