package io.adit.workbench.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The series that share an axis, and what it reaches from and to. Immutable.
 *
 * @param unit UCUM code
 * @param series in the order in which they were added
 * @param low a little less than the smallest value
 * @param high a little more than the largest one
 * @param ticks of the axis
 */
record TrendUnit(String unit, List<TrendSeries> series, double low, double high, List<ValueTicks.Tick> ticks) {
    private static final double MARGIN = 0.05;

    /** One for each unit, in the order of their first series. */
    static List<TrendUnit> of(List<TrendSeries> all) {
        Map<String, List<TrendSeries>> units = new LinkedHashMap<>();
        all.forEach(each -> units.computeIfAbsent(each.channel().unit(), any -> new ArrayList<>())
                .add(each));
        return units.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static TrendUnit of(String unit, List<TrendSeries> series) {
        double low = values(series, TrendSeries.Point::min).min().orElse(0);
        double high = values(series, TrendSeries.Point::max).max().orElse(1);
        double room = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high) * MARGIN, 0.5);
        double from = low - room;
        double to = high + room;
        return new TrendUnit(unit, List.copyOf(series), from, to, ValueTicks.of(from, to));
    }

    private static DoubleStream values(List<TrendSeries> series, ToDoubleFunction<TrendSeries.Point> value) {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .filter(TrendSeries.Point::hasValue)
                .mapToDouble(value);
    }
}
