package io.adit.workbench.sensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What an axis shows.
 *
 * @param low its beginning
 * @param high its end, greater
 */
record Range(double low, double high) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double ROOM = 0.05;

    /** Of a line and points, with a little room; null where there is nothing. @param member of each point */
    static @Nullable Range of(double[] line, List<double[]> points, int member) {
        return of(DoubleStream.concat(Arrays.stream(line), points.stream().mapToDouble(point -> point[member])));
    }

    /** Of the residuals of points, with 0 in its middle. */
    static Range around(List<double[]> points) {
        double most = points.stream()
                .mapToDouble(point -> Math.abs(point[2]))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double half = most > 0 ? most * 1.2 : 1;
        return new Range(-half, half);
    }

    private static @Nullable Range of(DoubleStream values) {
        double[] finite = values.filter(Double::isFinite).sorted().toArray();
        if (finite.length == 0) {
            return null;
        }
        double low = finite[0];
        double high = finite[finite.length - 1];
        double room = high > low ? (high - low) * ROOM : Math.max(1, Math.abs(low) * ROOM);
        return new Range(low - room, high + room);
    }

    /** Pixel of a value. @param length of the axis, negative where it goes up */
    int at(double value, int origin, int length) {
        return Math.round(exactly(value, origin, length));
    }

    /** The same between pixels. */
    float exactly(double value, int origin, int length) {
        return (float) (origin + (value - low) / (high - low) * length);
    }

    /** Round values in it. @param most about how many */
    List<Double> ticks(int most) {
        double least = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = Arrays.stream(STEPS)
                .map(each -> each * power)
                .filter(each -> each >= least)
                .findFirst()
                .orElse(10 * power);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
