package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the other channels explain of one: a ridge regression.
 *
 * @param target the channel that is explained
 * @param weights one for each channel, 0 for the target
 */
record Relation(int target, double[] weights) {
    private static final double RIDGE = 0.05;
    private static final double EXPLAINED = 0.7;

    /**
     * The relations that hold: fitted to either half of the series, they explain at least {@value #EXPLAINED} of the other half's variance.
     *
     * @param series one row of means for each channel, of the same length; the halves should not overlap in time
     * @param usual of each series
     */
    static List<Relation> among(double[][] series, Usual[] usual) {
        double[][] rows = standardised(series, usual);
        int half = rows.length / 2;
        double[][] first = Arrays.copyOfRange(rows, 0, Math.max(0, half - GroupScale.LONG.rows / 2));
        double[][] second =
                Arrays.copyOfRange(rows, Math.min(rows.length, half + GroupScale.LONG.rows / 2), rows.length);
        if (first.length <= 2 * series.length) {
            return List.of();
        }
        double[][] ofFirst = covariances(first);
        double[][] ofSecond = covariances(second);
        double[][] ofAll = covariances(rows);
        List<Relation> found = new ArrayList<>();
        for (int target = 0; target < series.length; target++) {
            if (holds(ofFirst, second, target) && holds(ofSecond, first, target)) {
                found.add(unscaled(target, fit(ofAll, target), usual));
            }
        }
        return List.copyOf(found);
    }

    private static double[][] standardised(double[][] series, Usual[] usual) {
        return IntStream.range(0, series[0].length)
                .mapToObj(row -> IntStream.range(0, series.length)
                        .mapToDouble(
                                channel -> (series[channel][row] - usual[channel].mean()) / usual[channel].deviation())
                        .toArray())
                .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
                .toArray(double[][]::new);
    }

    private static Relation unscaled(int target, double[] weights, Usual[] usual) {
        for (int channel = 0; channel < weights.length; channel++) {
            weights[channel] *= usual[target].deviation() / usual[channel].deviation();
        }
        return new Relation(target, weights);
    }

    /** @param learnt covariances of the rows that it is fitted to */
    private static boolean holds(double[][] learnt, double[][] other, int target) {
        double[] weights = fit(learnt, target);
        double[] left = Arrays.stream(other)
                .mapToDouble(row -> row[target] - product(weights, row))
                .toArray();
        double[] all = Arrays.stream(other).mapToDouble(row -> row[target]).toArray();
        return variance(left) < (1 - EXPLAINED) * variance(all);
    }

    private static double product(double[] weights, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] == 0 ? 0 : weights[i] * row[i];
        }
        return sum;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length;
    }

    /** Those of all columns with each other, and the ridge on the diagonal: the same for every target. */
    private static double[][] covariances(double[][] rows) {
        int size = rows[0].length;
        double[] means = new double[size];
        for (double[] row : rows) {
            Arrays.setAll(means, i -> means[i] + row[i] / rows.length);
        }
        double[][] covariances = new double[size][size];
        for (int i = 0; i < size; i++) {
            covariances[i][i] = RIDGE;
        }
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                double left = (row[i] - means[i]) / rows.length;
                for (int j = 0; j < size; j++) {
                    covariances[i][j] += left * (row[j] - means[j]);
                }
            }
        }
        return covariances;
    }

    /** Weights by Gaussian elimination; the ridge makes the matrix positive definite, so that no pivot is needed. */
    private static double[] fit(double[][] covariances, int target) {
        int size = covariances.length;
        double[][] matrix = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size && i != target; j++) {
                matrix[i][j == target ? size : j] = covariances[i][j];
            }
        }
        matrix[target][target] = RIDGE;
        return solve(matrix);
    }

    private static double[] solve(double[][] matrix) {
        int size = matrix.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = matrix[row][size];
            for (int column = row + 1; column < size; column++) {
                rest -= matrix[row][column] * solution[column];
            }
            solution[row] = rest / matrix[row][row];
        }
        return solution;
    }

    /** What is left of the target when the others' part is taken away, up to a constant; NaN where a channel is missing. */
    double left(double[] means) {
        return means[target] - product(weights, means);
    }

    /** The channel that explains most, given what is usual for each; null where none does anything. */
    @Nullable
    Integer strongest(Usual[] usual) {
        @Nullable Integer strongest = null;
        double most = 0;
        for (int channel = 0; channel < weights.length; channel++) {
            double share = Math.abs(weights[channel]) * usual[channel].deviation();
            if (share > most) {
                most = share;
                strongest = channel;
            }
        }
        return strongest;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(target);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static Relation read(DataInput in, int channels) throws IOException {
        int target = in.readInt();
        double[] weights = new double[channels];
        for (int i = 0; i < channels; i++) {
            weights[i] = in.readDouble();
        }
        return new Relation(target, weights);
    }
}
