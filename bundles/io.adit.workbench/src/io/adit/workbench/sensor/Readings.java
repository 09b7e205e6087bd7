package io.adit.workbench.sensor;

import io.adit.engine.programme.CalibrationKind;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The readings over which a curve is drawn: those of its points or table, else those that give the range of its channel, else usual ones. Stateless. */
final class Readings {
    private static final int STEPS = 160;
    private static final double ROOM = 0.1;
    /** Readings that are tried: so many, from the least to the most size, each by the same factor larger. */
    private static final int SIZES = 600;

    private static final double LEAST_SIZE = 1e-3;
    private static final double MOST_SIZE = 1e7;

    private Readings() {}

    /**
     * Rising readings.
     *
     * @param points reading and value of each
     * @param low smallest value of the channel; null: not said
     * @param high largest value of the channel; null: not said
     */
    static double[] of(Curve curve, List<double[]> points, @Nullable Double low, @Nullable Double high) {
        if (curve.kind() == CalibrationKind.TABLE) {
            List<Double> pairs = curve.coefficients();
            return pairs.size() < 4 ? new double[0] : between(pairs.get(0), pairs.get(pairs.size() - 2), 0);
        }
        double[] measured =
                points.stream().mapToDouble(point -> point[0]).sorted().toArray();
        if (measured.length > 1 && measured[0] < measured[measured.length - 1]) {
            return between(measured[0], measured[measured.length - 1], ROOM);
        }
        double[] covering = low == null || high == null ? new double[0] : covering(curve, low, high);
        return covering.length == 0 ? usual(curve) : covering;
    }

    /** Those that give values of the channel; none where a line has no slope, or no reading of a usual size gives any. */
    private static double[] covering(Curve curve, double low, double high) {
        List<Double> c = curve.coefficients();
        if (curve.kind() == CalibrationKind.LINEAR && c.size() == 2 && c.get(1) != 0) {
            double one = (low - c.get(0)) / c.get(1);
            double other = (high - c.get(0)) / c.get(1);
            return between(Math.min(one, other), Math.max(one, other), 0);
        }
        double[] sizes = IntStream.rangeClosed(0, SIZES)
                .mapToDouble(i -> LEAST_SIZE * Math.pow(MOST_SIZE / LEAST_SIZE, (double) i / SIZES))
                .toArray();
        double[] positive = within(curve, sizes, low, high);
        return positive.length > 0
                ? positive
                : within(curve, DoubleStream.of(sizes).map(x -> -x).toArray(), low, high);
    }

    private static double[] within(Curve curve, double[] readings, double low, double high) {
        double[] values = curve.values(readings);
        double[] found = IntStream.range(0, readings.length)
                .filter(i -> values[i] >= low && values[i] <= high)
                .mapToDouble(i -> readings[i])
                .sorted()
                .toArray();
        return found.length < 2 ? new double[0] : between(found[0], found[found.length - 1], 0);
    }

    private static double[] usual(Curve curve) {
        return switch (curve.kind()) {
            case VIBRATING_WIRE ->
                switch (curve.sourceUnit()) {
                    case "Hz" -> between(600, 3500, 0);
                    case "us" -> between(280, 1700, 0);
                    default -> between(1000, 10_000, 0);
                };
            case STEINHART_HART -> between(500, 20_000, 0);
            case LINEAR, POLYNOMIAL, TABLE -> between(0, 100, 0);
        };
    }

    private static double[] between(double low, double high, double room) {
        double more = (high - low) * room;
        double step = (high - low + 2 * more) / STEPS;
        return high > low
                ? IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(i -> i == STEPS ? high + more : low - more + i * step)
                        .toArray()
                : new double[0];
    }
}
