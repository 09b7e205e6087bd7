package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The means of the rows that are learnt from, until there are enough. Not thread-safe. */
final class Lessons {
    private final int wanted;
    private final Map<GroupScale, double[][]> series = new EnumMap<>(GroupScale.class);
    private int rows;

    Lessons(int channels, int wanted) {
        this.wanted = wanted;
        for (GroupScale scale : GroupScale.values()) {
            series.put(scale, new double[channels][wanted - scale.rows + 1]);
        }
    }

    /** Takes the means up to the next row; true when there are enough. */
    boolean add(RecentRows recent) {
        rows++;
        series.forEach((scale, means) -> {
            if (rows >= scale.rows) {
                double[] now = recent.means(scale.rows);
                for (int channel = 0; channel < now.length; channel++) {
                    means[channel][rows - scale.rows] = now[channel];
                }
            }
        });
        return rows == wanted;
    }

    /** The means of a scale, a series for each channel, over the rows learnt. */
    double[][] series(GroupScale scale) {
        double[][] all = series.getOrDefault(scale, new double[0][]);
        int filled = Math.max(0, rows - scale.rows + 1);
        return Arrays.stream(all).map(each -> Arrays.copyOf(each, filled)).toArray(double[][]::new);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(rows);
        for (GroupScale scale : GroupScale.values()) {
            for (double[] channel : series(scale)) {
                for (double mean : channel) {
                    out.writeDouble(mean);
                }
            }
        }
    }

    void read(DataInput in) throws IOException {
        rows = Math.clamp(in.readInt(), 0, wanted);
        for (GroupScale scale : GroupScale.values()) {
            for (double[] channel : series.getOrDefault(scale, new double[0][])) {
                for (int i = 0; i <= rows - scale.rows; i++) {
                    channel[i] = in.readDouble();
                }
            }
        }
    }
}
