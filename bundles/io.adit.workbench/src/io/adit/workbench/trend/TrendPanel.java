package io.adit.workbench.trend;

import java.util.List;
import java.util.Locale;
import java.util.function.LongToIntFunction;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** One panel of the plot: the series of a unit over their common axis. Bad samples are red strokes at its foot. */
final class TrendPanel {
    private static final int[][] COLOURS = {
        {49, 130, 206},
        {221, 107, 32},
        {56, 161, 105},
        {128, 90, 213},
        {213, 63, 140},
        {0, 163, 196},
        {183, 121, 31},
        {113, 128, 150}
    };
    private static final int TICKS = 4;
    private static final int BAD_HEIGHT = 5;
    private static final int SHADE = 70;
    private static final double MARGIN = 0.05;

    private final GC gc;
    private final Rectangle place;
    private final LongToIntFunction x;
    private final List<TrendSeries> all;
    private double low;
    private double high;

    /** @param all of the whole plot: their order gives the colours */
    TrendPanel(GC gc, Rectangle place, LongToIntFunction x, List<TrendSeries> all) {
        this.gc = gc;
        this.place = place;
        this.x = x;
        this.all = all;
    }

    void draw(String unit, List<TrendSeries> series) {
        scale(series);
        Color ink = gc.getForeground();
        axis(unit);
        gc.setClipping(place);
        series.forEach(each -> line(each, colour(all.indexOf(each))));
        gc.setClipping((Rectangle) null);
        legend(series, ink);
        gc.setForeground(ink);
    }

    private static Color colour(int index) {
        int[] rgb = COLOURS[index % COLOURS.length];
        return new Color(rgb[0], rgb[1], rgb[2]);
    }

    private void scale(List<TrendSeries> series) {
        low = series.stream()
                .flatMap(each -> each.points().stream())
                .filter(TrendSeries.Point::hasValue)
                .mapToDouble(TrendSeries.Point::min)
                .min()
                .orElse(0);
        high = series.stream()
                .flatMap(each -> each.points().stream())
                .filter(TrendSeries.Point::hasValue)
                .mapToDouble(TrendSeries.Point::max)
                .max()
                .orElse(1);
        double room = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high) * MARGIN, 0.5);
        low -= room;
        high += room;
    }

    private int y(double value) {
        return place.y + place.height - (int) Math.round(place.height * (value - low) / (high - low));
    }

    private void axis(String unit) {
        gc.drawRectangle(place.x, place.y, place.width, place.height);
        double step = step((high - low) / TICKS);
        int digits = (int) Math.clamp(-Math.floor(Math.log10(step)), 0, 9);
        for (double value = Math.ceil(low / step) * step; value < high; value += step) {
            String label = String.format(Locale.getDefault(Locale.Category.FORMAT), "%." + digits + "f", value);
            gc.drawText(
                    label,
                    place.x - 6 - gc.textExtent(label).x,
                    y(value) - gc.getFontMetrics().getHeight() / 2,
                    true);
            gc.drawLine(place.x - 3, y(value), place.x, y(value));
        }
        gc.drawText(unit.isEmpty() ? "1" : unit, 2, place.y - 2, true);
    }

    /** The next larger of 1, 2 and 5 times a power of ten. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double share = least / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    private void line(TrendSeries series, Color colour) {
        gc.setForeground(colour);
        gc.setBackground(colour);
        List<TrendSeries.Point> points = series.points();
        for (int begin = 0, end; begin < points.size(); begin = end) {
            boolean shown = points.get(begin).hasValue();
            end = endOfRun(points, begin, each -> each.hasValue() == shown);
            if (shown) {
                run(points.subList(begin, end));
            }
        }
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_RED));
        for (int begin = 0, end; begin < points.size(); begin = end) {
            boolean bad = points.get(begin).bad() > 0;
            end = endOfRun(points, begin, each -> (each.bad() > 0) == bad);
            if (bad) {
                int left = x.applyAsInt(points.get(begin).millis());
                int right = x.applyAsInt(points.get(end - 1).millis());
                gc.fillRectangle(left, place.y + place.height - BAD_HEIGHT, right - left + 1, BAD_HEIGHT);
            }
        }
    }

    private static int endOfRun(List<TrendSeries.Point> points, int begin, Predicate<TrendSeries.Point> same) {
        int end = begin + 1;
        while (end < points.size() && same.test(points.get(end))) {
            end++;
        }
        return end;
    }

    /** Points without a gap: the band of their extremes, and their means; few strokes, as each takes the platform longer than its length. */
    private void run(List<TrendSeries.Point> points) {
        int count = points.size();
        int[] means = new int[2 * count];
        int[] band = new int[4 * count];
        for (int i = 0; i < count; i++) {
            TrendSeries.Point point = points.get(i);
            int at = x.applyAsInt(point.millis());
            int back = 2 * (2 * count - 1 - i);
            means[2 * i] = band[2 * i] = band[back] = at;
            means[2 * i + 1] = y(point.avg());
            band[2 * i + 1] = y(point.max());
            band[back + 1] = y(point.min());
        }
        gc.setAlpha(SHADE);
        gc.drawLine(band[0], band[1], band[0], band[4 * count - 1]);
        gc.fillPolygon(band);
        gc.setAlpha(255);
        gc.drawPolyline(means);
        if (count == 1) {
            gc.drawPoint(means[0], means[1]);
        }
    }

    private void legend(List<TrendSeries> series, Color ink) {
        int left = place.x + 8;
        for (TrendSeries each : series) {
            String text = each.channel().channel() + ", " + each.channel().asset();
            gc.setBackground(colour(all.indexOf(each)));
            gc.fillRectangle(left, place.y + 8, 10, 4);
            gc.setForeground(ink);
            gc.drawText(text, left + 14, place.y + 2, true);
            left += gc.textExtent(text).x + 30;
        }
    }
}
