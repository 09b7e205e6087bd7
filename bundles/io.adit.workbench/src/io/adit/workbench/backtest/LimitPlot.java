package io.adit.workbench.backtest;

import static io.adit.workbench.backtest.RuleTrial.number;
import static io.adit.workbench.backtest.RuleTrial.text;

import io.adit.engine.units.UnitText;
import io.adit.workbench.Phrase;
import java.util.List;
import java.util.Locale;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * Alarms in a month over the limit of a level, and the limit that it has; a line can be dragged, or moved by the arrow keys, to
 * look at another limit. The scale of alarms is logarithmic from 1 on.
 */
public final class LimitPlot extends Canvas {
    private static final int LEFT = 60;
    private static final int BOTTOM = 40;
    private static final int MARGIN = 24;
    private static final int TICKS = 5;

    private @Nullable JsonObject sweep;
    private List<JsonObject> points = List.of();
    private final Runnable looked;
    private double most = 1;
    private int chosen = -1;

    /** @param looked told when another limit is looked at */
    LimitPlot(Composite parent, Runnable looked) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.looked = looked;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> lookAt(event.x));
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                lookAt(event.x);
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
                look(chosen + (event.keyCode == SWT.ARROW_LEFT ? -1 : 1));
            }
        });
    }

    private void lookAt(int x) {
        setFocus();
        double share = (double) (x - LEFT) / Math.max(1, getClientArea().width - LEFT - MARGIN);
        look((int) Math.round(share * (points.size() - 1)));
    }

    /** Looks at a limit, the nearest where there is none of that number. @param index among those that are shown */
    public void look(int index) {
        int next = Math.clamp(index, 0, Math.max(0, points.size() - 1));
        if (next != chosen && points.size() > 1) {
            chosen = next;
            redraw();
            looked.run();
        }
    }

    /** The point of the limit that is looked at; empty before any is. */
    JsonObject chosen() {
        return chosen < 0 ? JsonObject.empty() : points.get(chosen);
    }

    /** @param next as the server tells it; null: none */
    void show(@Nullable JsonObject next) {
        sweep = next;
        chosen = -1;
        points = next == null ? List.of() : BacktestLines.objects(next, "points");
        most = Math.max(
                1,
                points.stream()
                        .mapToDouble(point -> number(point, "perMonth"))
                        .max()
                        .orElse(1));
        redraw();
    }

    /** Number of limits that are shown. */
    public int limits() {
        return points.size();
    }

    /** Where a limit with so many alarms in a month is drawn. */
    Point at(double limit, double perMonth) {
        Rectangle area = getClientArea();
        double low = number(points.get(0), "limit");
        double high = number(points.get(points.size() - 1), "limit");
        int width = area.width - LEFT - MARGIN;
        int height = area.height - BOTTOM - MARGIN;
        return new Point(
                LEFT + (int) Math.round(width * (limit - low) / (high - low)),
                MARGIN + height - (int) Math.round(height * Math.log1p(perMonth) / Math.log1p(most)));
    }

    private void paint(GC gc) {
        if (sweep == null || points.size() < 2) {
            return;
        }
        gc.setAntialias(SWT.ON);
        axes(gc, sweep);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
        gc.setLineWidth(2);
        Point last = null;
        for (JsonObject each : points) {
            Point next = at(number(each, "limit"), number(each, "perMonth"));
            if (last != null) {
                gc.drawLine(last.x, last.y, next.x, next.y);
            }
            last = next;
        }
        if (chosen >= 0) {
            double limit = number(points.get(chosen), "limit");
            gc.drawLine(at(limit, 0).x, at(limit, 0).y, at(limit, most).x, at(limit, most).y);
            gc.drawText(plain(limit), at(limit, most).x + 4, at(limit, most).y + 2, true);
        }
        double present = number(sweep, "presentLimit");
        if (present >= number(points.get(0), "limit") && present <= number(points.get(points.size() - 1), "limit")) {
            gc.setForeground(getForeground());
            gc.setLineWidth(1);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(at(present, 0).x, at(present, 0).y, at(present, 0).x, at(present, most).y);
            centre(gc, Phrase.of(Messages.nowAt, plain(present)), at(present, most).x, 2);
        }
    }

    private void axes(GC gc, JsonObject shown) {
        Point origin = at(number(points.get(0), "limit"), 0);
        Point end = at(number(points.get(points.size() - 1), "limit"), most);
        gc.setForeground(getForeground());
        gc.drawLine(origin.x, origin.y, end.x, origin.y);
        gc.drawLine(origin.x, origin.y, origin.x, end.y);
        for (int i = 0; i < TICKS; i++) {
            double first = number(points.get(0), "limit");
            double limit = first + (number(points.get(points.size() - 1), "limit") - first) * i / (TICKS - 1);
            centre(gc, plain(limit), at(limit, 0).x, origin.y + 4);
        }
        for (double alarms = 1; alarms <= most; alarms *= 10) {
            String label = plain(alarms);
            gc.drawText(label, origin.x - 6 - gc.textExtent(label).x, at(0, alarms).y - 8, true);
        }
        centre(
                gc,
                Phrase.of(Messages.limitIn, UnitText.of(text(shown, "unit"))),
                (origin.x + end.x) / 2,
                origin.y + 20);
        gc.drawText(Messages.alarmsAMonth, 2, 2, true);
    }

    private static void centre(GC gc, String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
