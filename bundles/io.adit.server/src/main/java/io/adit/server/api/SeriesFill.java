package io.adit.server.api;

import io.adit.history.Bucket;
import io.adit.history.Steps;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts points for steps without samples between those with some.
 *
 * @param fill none, null, previous, linear, zero
 */
record SeriesFill(Steps steps, String fill, List<Bucket> buckets) {
    static SeriesFill of(SeriesQuery query, List<Bucket> buckets) {
        return new SeriesFill(query.steps(), query.fill(), buckets);
    }

    List<SeriesPoint> points(SeriesAggregation aggregation) {
        List<SeriesPoint> known = new ArrayList<>();
        for (Bucket bucket : buckets) {
            double value = aggregation.of(bucket);
            if (bucket.count() > 0) {
                known.add(
                        Double.isNaN(value)
                                ? SeriesPoint.gap(bucket.startMicros(), value)
                                : SeriesPoint.of(bucket.startMicros(), value));
            }
        }
        return filled(known);
    }

    /** @param known the steps with a point, in order */
    List<SeriesPoint> filled(List<SeriesPoint> known) {
        if (fill.equals("none") || known.isEmpty()) {
            return known;
        }
        List<SeriesPoint> points = new ArrayList<>();
        SeriesPoint before = known.get(0);
        points.add(before);
        for (SeriesPoint next : known.subList(1, known.size())) {
            for (long at = steps.endOf(before.micros()); at < next.micros(); at = steps.endOf(at)) {
                points.add(SeriesPoint.gap(at, between(before, next, at)));
            }
            points.add(next);
            before = next;
        }
        return points;
    }

    private double between(SeriesPoint before, SeriesPoint next, long at) {
        return switch (fill) {
            case "zero" -> 0;
            case "previous" -> before.value();
            case "linear" ->
                before.value()
                        + (next.value() - before.value())
                                * ((double) (at - before.micros()) / (next.micros() - before.micros()));
            default -> Double.NaN;
        };
    }
}
