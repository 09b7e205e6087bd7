package io.adit.engine.forecast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What makes columns comparable: less their mean, over their deviation. A column that is constant becomes 0.
 *
 * @param means one for each column
 * @param deviations one for each column, 0 where it is constant
 */
record Standard(double[] means, double[] deviations) {
    private static final double CONSTANT = 1e-9;
    private static final int MOST = 30_000;

    static Standard of(double[][] rows) {
        int columns = rows[0].length;
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[column];
            }
            means[column] = sum / rows.length;
            double squares = 0;
            for (double[] row : rows) {
                squares += (row[column] - means[column]) * (row[column] - means[column]);
            }
            double deviation = Math.sqrt(squares / rows.length);
            deviations[column] = deviation > CONSTANT * Math.abs(means[column]) ? deviation : 0;
        }
        return new Standard(means, deviations);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(means.length);
        for (int column = 0; column < means.length; column++) {
            out.writeDouble(means[column]);
            out.writeDouble(deviations[column]);
        }
    }

    static Standard read(DataInput in) throws IOException {
        int columns = count(in);
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int column = 0; column < columns; column++) {
            means[column] = in.readDouble();
            deviations[column] = in.readDouble();
        }
        return new Standard(means, deviations);
    }

    /** Reads how many there are of something; a number that can't be is an {@link IOException}, so that a damaged file takes no memory. */
    static int count(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > MOST) {
            throw new IOException(count + " is no possible number.");
        }
        return count;
    }

    double[] apply(double[] row) {
        double[] result = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            result[column] = deviations[column] > 0 ? (row[column] - means[column]) / deviations[column] : 0;
        }
        return result;
    }
}
