package io.adit.workbench.sensor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The curve of a calibration, the points of its certificate on it, and below it how far they are from it. UI thread only. */
final class CurvePlot extends Canvas {
    private static final int LEFT = 84;
    private static final int RIGHT = 20;
    private static final int TOP = 28;
    private static final int BOTTOM = 44;
    private static final int GAP = 30;
    private static final int DOT = 7;
    private static final int MOST_TICKS = 6;
    private static final int MARK_WIDTH = 55; // pixels
    private static final double RESIDUAL_SHARE = 0.28;

    private Shown shown = Shown.NOTHING;

    /**
     * What is drawn.
     *
     * @param xs readings of the curve, rising
     * @param ys its values; NaN where there is none
     * @param points reading, value and residual of each
     * @param xTitle of the axis of readings
     * @param yTitle of the axis of values
     * @param hint what is said where there is no curve
     */
    record Shown(double[] xs, double[] ys, List<double[]> points, String xTitle, String yTitle, String hint) {
        static final Shown NOTHING = new Shown(new double[0], new double[0], List.of(), "", "", "");

        static Shown saying(String hint) {
            return new Shown(new double[0], new double[0], List.of(), "", "", hint);
        }
    }

    CurvePlot(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(event.gc));
    }

    void show(Shown next) {
        shown = next;
        redraw();
    }

    /** What is drawn now. */
    Shown shown() {
        return shown;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setForeground(getForeground());
        Range x = Range.of(shown.xs(), shown.points(), 0);
        Range y = Range.of(shown.ys(), shown.points(), 1);
        if (shown.xs().length < 2 || x == null || y == null) {
            gc.drawText(
                    shown.hint(), Math.max(8, (area.width - gc.textExtent(shown.hint()).x) / 2), area.height / 2, true);
            return;
        }
        boolean residuals = shown.points().stream().anyMatch(point -> !Double.isNaN(point[2]));
        int height = area.height - TOP - BOTTOM;
        int below = residuals ? (int) (height * RESIDUAL_SHARE) : 0;
        Rectangle main = new Rectangle(LEFT, TOP, area.width - LEFT - RIGHT, height - below - (residuals ? GAP : 0));
        axes(gc, main, x, y, shown.yTitle());
        curve(gc, main, x, y);
        dots(gc, main, x, y, 1);
        Rectangle last = main;
        if (residuals) {
            last = new Rectangle(LEFT, area.height - BOTTOM - below, main.width, below);
            Range off = Range.around(shown.points());
            axes(gc, last, x, off, Messages.pointsLessCurve);
            gc.drawLine(
                    last.x,
                    off.at(0, last.y + last.height, -last.height),
                    last.x + last.width,
                    off.at(0, last.y + last.height, -last.height));
            dots(gc, last, x, off, 2);
        }
        x.ticks(marks(main))
                .forEach(tick ->
                        centre(gc, Numbers.brief(tick), x.at(tick, LEFT, main.width), area.height - BOTTOM + 4));
        centre(gc, shown.xTitle(), LEFT + main.width / 2, area.height - 20);
    }

    private void axes(GC gc, Rectangle box, Range x, Range y, String title) {
        Color ink = getForeground();
        int bottom = box.y + box.height;
        gc.setAlpha(50);
        for (double tick : y.ticks(box.height < 90 ? 2 : MOST_TICKS)) {
            int at = y.at(tick, bottom, -box.height);
            gc.drawLine(box.x, at, box.x + box.width, at);
        }
        for (double tick : x.ticks(marks(box))) {
            int at = x.at(tick, box.x, box.width);
            gc.drawLine(at, box.y, at, bottom);
        }
        gc.setAlpha(255);
        gc.setForeground(ink);
        gc.drawRectangle(box);
        for (double tick : y.ticks(box.height < 90 ? 2 : MOST_TICKS)) {
            String text = Numbers.brief(tick);
            gc.drawText(
                    text,
                    box.x - 6 - gc.textExtent(text).x,
                    y.at(tick, bottom, -box.height) - gc.textExtent(text).y / 2,
                    true);
        }
        gc.drawText(title, 8, box.y - gc.textExtent(title).y - 4, true);
    }

    private void curve(GC gc, Rectangle box, Range x, Range y) {
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
        gc.setLineWidth(2);
        gc.setClipping(box);
        Path path = new Path(getDisplay());
        boolean drawn = false;
        for (int i = 0; i < shown.xs().length; i++) {
            boolean known = !Double.isNaN(shown.ys()[i]);
            if (known) {
                float across = x.exactly(shown.xs()[i], box.x, box.width);
                float up = y.exactly(shown.ys()[i], box.y + box.height, -box.height);
                if (drawn) {
                    path.lineTo(across, up);
                } else {
                    path.moveTo(across, up);
                }
            }
            drawn = known;
        }
        gc.drawPath(path);
        path.dispose();
        gc.setClipping((Rectangle) null);
        gc.setLineWidth(1);
        gc.setForeground(getForeground());
    }

    private void dots(GC gc, Rectangle box, Range x, Range y, int member) {
        gc.setBackground(getForeground());
        for (double[] point : shown.points()) {
            if (!Double.isNaN(point[member])) {
                int left = x.at(point[0], box.x, box.width) - DOT / 2;
                gc.fillOval(left, y.at(point[member], box.y + box.height, -box.height) - DOT / 2, DOT, DOT);
            }
        }
        gc.setBackground(getBackground());
    }

    /** As many marks of readings as have room beside each other. */
    private static int marks(Rectangle box) {
        return Math.clamp(box.width / MARK_WIDTH, 2, MOST_TICKS);
    }

    private static void centre(GC gc, String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
    }
}
