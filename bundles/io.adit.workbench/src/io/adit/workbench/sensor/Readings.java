package io.adit.workbench.sensor;

import io.adit.engine.programme.CalibrationKind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The readings over which a curve is drawn: those of its points or table, else those that give the range of its channel, else usual ones. Stateless. */
final class Readings {
    private static final int STEPS = 160;
    private static final double ROOM = 0.1;

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
        double[] line = line(curve);
        if (low != null && high != null && line[1] != 0) {
            double one = (low - line[0]) / line[1];
            double other = (high - line[0]) / line[1];
            return between(Math.min(one, other), Math.max(one, other), 0);
        }
        return usual(curve);
    }

    /** Offset and slope where the values rise or fall with the readings about as a line; slope 0 otherwise. */
    private static double[] line(Curve curve) {
        List<Double> c = curve.coefficients();
        boolean digits = curve.sourceUnit().isEmpty() || curve.sourceUnit().equals("1");
        return switch (curve.kind()) {
            case LINEAR, POLYNOMIAL -> c.size() > 1 ? new double[] {c.get(0), c.get(1)} : new double[2];
            case VIBRATING_WIRE ->
                digits && c.size() == 2 ? new double[] {c.get(0) * c.get(1), -c.get(0)} : new double[2];
            case TABLE, STEINHART_HART -> new double[2];
        };
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
