package io.adit.server.api;

import io.adit.history.Selection;
import io.adit.history.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The aggregations that need the ordered samples of a channel: derivative, rate, integral, percentile. */
final class SeriesWindow {
    private static final double MICROS_PER_SECOND = 1e6;

    private SeriesWindow() {}

    static List<SeriesPoint> of(SeriesQuery query, SeriesReader reader, Selection all) {
        SeriesAggregation aggregation = query.aggregation();
        if (aggregation == SeriesAggregation.PERCENTILE) {
            return percentiles(query, reader.usable(all));
        }
        List<SeriesPoint> curve = reader.curve(all, query);
        return aggregation == SeriesAggregation.INTEGRAL
                ? integral(curve)
                : derivative(curve, aggregation == SeriesAggregation.RATE);
    }

    /** Each change stands at the later of its two points. */
    static List<SeriesPoint> derivative(List<SeriesPoint> curve, boolean ofCounter) {
        List<SeriesPoint> changes = new ArrayList<>();
        for (int i = 1; i < curve.size(); i++) {
            SeriesPoint before = curve.get(i - 1);
            SeriesPoint now = curve.get(i);
            double seconds = (now.micros() - before.micros()) / MICROS_PER_SECOND;
            if (seconds > 0) {
                double from = ofCounter && now.value() < before.value() ? 0 : before.value();
                changes.add(SeriesPoint.of(now.micros(), (now.value() - from) / seconds));
            }
        }
        return changes;
    }

    /** By trapezoids, in the unit times seconds, at the time of the last point; nothing of nothing. */
    static List<SeriesPoint> integral(List<SeriesPoint> curve) {
        double area = 0;
        for (int i = 1; i < curve.size(); i++) {
            double seconds = (curve.get(i).micros() - curve.get(i - 1).micros()) / MICROS_PER_SECOND;
            area += (curve.get(i).value() + curve.get(i - 1).value()) / 2 * seconds;
        }
        return curve.isEmpty()
                ? List.of()
                : List.of(SeriesPoint.of(curve.get(curve.size() - 1).micros(), area));
    }

    private static List<SeriesPoint> percentiles(SeriesQuery query, List<SeriesPoint> samples) {
        if (query.step() == null) {
            return samples.isEmpty()
                    ? List.of()
                    : List.of(SeriesPoint.of(
                            samples.get(samples.size() - 1).micros(), percentile(samples, query.percentile())));
        }
        Steps steps = query.steps();
        List<SeriesPoint> found = new ArrayList<>();
        for (int from = 0; from < samples.size(); ) {
            long start = steps.startOf(samples.get(from).micros());
            long end = steps.endOf(start);
            int to = from;
            while (to < samples.size() && samples.get(to).micros() < end) {
                to++;
            }
            found.add(SeriesPoint.of(start, percentile(samples.subList(from, to), query.percentile())));
            from = to;
        }
        return new SeriesFill(steps, query.fill(), List.of()).filled(found);
    }

    /** Interpolated between the two nearest ranks; of at least one point. */
    static double percentile(List<SeriesPoint> points, double percentile) {
        double[] sorted = points.stream().mapToDouble(SeriesPoint::value).toArray();
        Arrays.sort(sorted);
        double rank = percentile / 100 * (sorted.length - 1);
        int low = (int) Math.floor(rank);
        int high = (int) Math.ceil(rank);
        return sorted[low] + (rank - low) * (sorted[high] - sorted[low]);
    }
}
