package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** What the members of a group show over a stretch of rows: mean and variance at each scale (Welford, 1962). Not thread-safe. */
final class Stretch {
    private final double[][] counts;
    private final double[][] means;
    private final double[][] squares;

    Stretch(int members) {
        int scales = GroupScale.values().length;
        counts = new double[scales][members];
        means = new double[scales][members];
        squares = new double[scales][members];
    }

    /** Takes the members' values at a scale; NaN is missing. */
    void add(GroupScale scale, double[] values) {
        int at = scale.ordinal();
        for (int member = 0; member < values.length; member++) {
            if (!Double.isNaN(values[member])) {
                counts[at][member]++;
                double off = values[member] - means[at][member];
                means[at][member] += off / counts[at][member];
                squares[at][member] += off * (values[member] - means[at][member]);
            }
        }
    }

    /** NaN where there was no value. */
    double mean(GroupScale scale, int member) {
        return counts[scale.ordinal()][member] == 0 ? Double.NaN : means[scale.ordinal()][member];
    }

    /** 0 where there was one value at most. */
    double variance(GroupScale scale, int member) {
        return squares[scale.ordinal()][member] / Math.max(1, counts[scale.ordinal()][member]);
    }

    void clear() {
        for (double[][] each : new double[][][] {counts, means, squares}) {
            for (double[] ofScale : each) {
                Arrays.fill(ofScale, 0);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        for (double[][] each : new double[][][] {counts, means, squares}) {
            for (double[] ofScale : each) {
                for (double value : ofScale) {
                    out.writeDouble(value);
                }
            }
        }
    }

    void read(DataInput in) throws IOException {
        for (double[][] each : new double[][][] {counts, means, squares}) {
            for (double[] ofScale : each) {
                for (int member = 0; member < ofScale.length; member++) {
                    ofScale[member] = in.readDouble();
                }
            }
        }
    }
}
