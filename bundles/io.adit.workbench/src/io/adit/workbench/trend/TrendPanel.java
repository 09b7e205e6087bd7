package io.adit.workbench.trend;

import io.adit.engine.units.UnitText;
import java.util.List;
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
    private static final int BAD_HEIGHT = 5;

    private final GC gc;
    private final Rectangle place;
    private final TrendWindow window;
    private final TrendUnit unit;
    private final List<TrendSeries> all;

    /** @param all of the whole plot: their order gives the colours */
    TrendPanel(GC gc, Rectangle place, TrendWindow window, TrendUnit unit, List<TrendSeries> all) {
        this.gc = gc;
        this.place = place;
        this.window = window;
        this.unit = unit;
        this.all = all;
    }

    /** @param moving quickly rather than smoothly */
    void draw(boolean moving) {
        Color ink = gc.getForeground();
        axis();
        gc.setClipping(place);
        unit.series().forEach(each -> line(each, colour(all.indexOf(each)), moving));
        gc.setClipping((Rectangle) null);
        legend(unit.series(), ink);
        gc.setForeground(ink);
    }

    private int x(long millis) {
        return place.x + (int) Math.round(window.shareOf(millis) * place.width);
    }

    private static Color colour(int index) {
        int[] rgb = COLOURS[index % COLOURS.length];
        return new Color(rgb[0], rgb[1], rgb[2]);
    }

    private int y(double value) {
        return place.y
                + place.height
                - (int) Math.round(place.height * (value - unit.low()) / (unit.high() - unit.low()));
    }

    private void axis() {
        gc.drawRectangle(place.x, place.y, place.width, place.height);
        for (ValueTicks.Tick tick : unit.ticks()) {
            int y = y(tick.value());
            int width = gc.textExtent(tick.label()).x;
            gc.drawText(
                    tick.label(), place.x - 6 - width, y - gc.getFontMetrics().getHeight() / 2, true);
            gc.drawLine(place.x - 3, y, place.x, y);
        }
        String name = UnitText.of(unit.unit());
        gc.drawText(name.isEmpty() ? "1" : name, 2, place.y - 2, true);
    }

    private void line(TrendSeries series, Color colour, boolean moving) {
        gc.setForeground(colour);
        gc.setBackground(colour);
        List<TrendSeries.Point> points = series.within(window.from(), window.to());
        for (int begin = 0, end; begin < points.size(); begin = end) {
            boolean shown = points.get(begin).hasValue();
            end = endOfRun(points, begin, each -> each.hasValue() == shown);
            if (shown) {
                TrendRun.of(points.subList(begin, end), this::x, this::y).draw(gc, moving);
            }
        }
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_RED));
        for (int begin = 0, end; begin < points.size(); begin = end) {
            boolean bad = points.get(begin).bad() > 0;
            end = endOfRun(points, begin, each -> (each.bad() > 0) == bad);
            if (bad) {
                int left = x(points.get(begin).millis());
                int right = x(points.get(end - 1).millis());
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
