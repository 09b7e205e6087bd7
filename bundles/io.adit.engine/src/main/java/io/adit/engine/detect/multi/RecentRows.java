package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** The latest rows of a group, for means over the last of them. Missing values are NaN and count for nothing. Not thread-safe. */
final class RecentRows {
    private final double[][] rows;
    private int next;

    RecentRows(int channels, int length) {
        rows = new double[length][channels];
        for (double[] row : rows) {
            Arrays.fill(row, Double.NaN);
        }
    }

    void add(double[] values) {
        System.arraycopy(values, 0, rows[next], 0, values.length);
        next = (next + 1) % rows.length;
    }

    /** Each channel's mean of the last rows; NaN where all of its values are missing. */
    double[] means(int last) {
        double[] means = new double[rows[0].length];
        for (int channel = 0; channel < means.length; channel++) {
            double sum = 0;
            int count = 0;
            for (int back = 1; back <= last; back++) {
                double value = rows[Math.floorMod(next - back, rows.length)][channel];
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
            means[channel] = count == 0 ? Double.NaN : sum / count;
        }
        return means;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(next);
        for (double[] row : rows) {
            for (double value : row) {
                out.writeDouble(value);
            }
        }
    }

    void read(DataInput in) throws IOException {
        next = Math.floorMod(in.readInt(), rows.length);
        for (double[] row : rows) {
            for (int channel = 0; channel < row.length; channel++) {
                row[channel] = in.readDouble();
            }
        }
    }
}
