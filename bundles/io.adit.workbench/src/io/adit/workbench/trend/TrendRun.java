package io.adit.workbench.trend;

import java.util.List;
import java.util.function.DoubleToIntFunction;
import java.util.function.LongToIntFunction;
import org.eclipse.swt.graphics.GC;

/**
 * Points of a series without a gap as they are drawn: one for each column of pixels that has any, with the extremes and the mean of what falls into it. UI thread only.
 *
 * <p>A line with a point in each column is nothing but slopes, which take the platform some milliseconds for each thousand points. While it moves, such a line is drawn as
 * upright strokes, column beside column: all of them are one shape whose sides are parallel to the axes, and those are filled without being cut into trapezoids.
 */
final class TrendRun {
    private static final int SHADE = 70;
    private static final int OPAQUE = 255;

    /** Up to so many pixels from point to point, on the average, upright strokes look like the line. */
    private static final int DENSE = 2;

    private final int[] xs;
    private final int[] means;
    private final int[] highs;
    private final int[] lows;
    private int count;

    private TrendRun(int most) {
        xs = new int[most];
        means = new int[most];
        highs = new int[most];
        lows = new int[most];
    }

    /** @param points in the order of time, all with a value */
    static TrendRun of(List<TrendSeries.Point> points, LongToIntFunction x, DoubleToIntFunction y) {
        TrendRun run = new TrendRun(points.size());
        for (int begin = 0, end; begin < points.size(); begin = end) {
            int column = x.applyAsInt(points.get(begin).millis());
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (end = begin;
                    end < points.size() && x.applyAsInt(points.get(end).millis()) == column;
                    end++) {
                TrendSeries.Point point = points.get(end);
                low = Math.min(low, point.min());
                high = Math.max(high, point.max());
                sum += point.avg();
            }
            run.add(column, y.applyAsInt(high), y.applyAsInt(sum / (end - begin)), y.applyAsInt(low));
        }
        return run;
    }

    private void add(int x, int high, int mean, int low) {
        xs[count] = x;
        highs[count] = high;
        means[count] = mean;
        lows[count++] = low;
    }

    /** Draws the band of the extremes and the line of the means. @param moving upright strokes will do */
    void draw(GC gc, boolean moving) {
        boolean upright = moving && count > 1 && xs[count - 1] - xs[0] <= DENSE * (count - 1);
        gc.setAlpha(SHADE);
        gc.drawLine(xs[0], highs[0], xs[0], lows[0]);
        gc.fillPolygon(upright ? steps(highs, lows) : band());
        gc.setAlpha(OPAQUE);
        if (upright) {
            gc.fillPolygon(strokes());
        } else {
            gc.drawPolyline(line());
        }
        if (count == 1) {
            gc.drawPoint(xs[0], means[0]);
        }
    }

    private int[] line() {
        int[] line = new int[2 * count];
        for (int i = 0; i < count; i++) {
            line[2 * i] = xs[i];
            line[2 * i + 1] = means[i];
        }
        return line;
    }

    private int[] band() {
        int[] band = new int[4 * count];
        for (int i = 0; i < count; i++) {
            int back = band.length - 2 - 2 * i;
            band[2 * i] = band[back] = xs[i];
            band[2 * i + 1] = highs[i];
            band[back + 1] = lows[i];
        }
        return band;
    }

    /** The line of the means: in each column all that the line passes on its way to the next. */
    private int[] strokes() {
        int[] tops = new int[count];
        int[] bottoms = new int[count];
        for (int i = 0; i < count; i++) {
            int next = means[Math.min(i + 1, count - 1)];
            tops[i] = Math.min(means[i], next);
            bottoms[i] = Math.max(means[i], next) + 1;
        }
        return steps(tops, bottoms);
    }

    /** An outline that goes right in steps along the tops and back along the bottoms. */
    private int[] steps(int[] tops, int[] bottoms) {
        int[] outline = new int[8 * (count - 1)];
        for (int i = 0; i < count - 1; i++) {
            int there = 4 * i;
            int back = outline.length - 4 - there;
            outline[there] = outline[back + 2] = xs[i];
            outline[there + 2] = outline[back] = xs[i + 1];
            outline[there + 1] = outline[there + 3] = tops[i];
            outline[back + 1] = outline[back + 3] = bottoms[i];
        }
        return outline;
    }
}
