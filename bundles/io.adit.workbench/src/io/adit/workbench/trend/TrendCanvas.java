package io.adit.workbench.trend;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Draws trends: a panel for each unit, one above the other over the same time; wheel and keys zoom, dragging pans. UI thread only. */
public final class TrendCanvas extends Canvas {
    private static final int LEFT = 70;
    private static final int RIGHT = 12;
    private static final int TOP = 18;
    private static final int BOTTOM = 36;
    private static final int GAP = 12;
    private static final int TICK_WIDTH = 120;
    private static final int REST_MILLIS = 120;

    private final TrendWindow window;
    private final Runnable rest = this::rest;
    private List<TrendSeries> series = List.of();
    private List<TrendUnit> units = List.of();
    private List<TrendEvent> events = List.of();
    private String hint = "";
    private boolean moving;

    /** Shows nothing yet. @param window told of zooming and panning */
    public TrendCanvas(Composite parent, TrendWindow window) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.window = window;
        addPaintListener(event -> paint(event.gc));
        new TrendMouse(this, window).install();
    }

    /** Shows series of any units, and alarms. */
    public void show(List<TrendSeries> shown, List<TrendEvent> marked) {
        series = shown;
        units = TrendUnit.of(shown);
        events = marked;
        redraw();
    }

    /** Draws another stretch of time: as quickly as can be while it moves, smoothly when it has come to rest. */
    public void moved() {
        moving = true;
        redraw();
        getDisplay().timerExec(REST_MILLIS, rest);
    }

    private void rest() {
        moving = false;
        if (!isDisposed()) {
            redraw();
        }
    }

    /** @param text shown while there is nothing to draw */
    void say(String text) {
        hint = text;
        redraw();
    }

    /** Number of points that are drawn, of all series. */
    public int points() {
        return series.stream().mapToInt(each -> each.points().size()).sum();
    }

    /** Width of what is drawn, in pixels. */
    int plotWidth() {
        return Math.max(1, getClientArea().width - LEFT - RIGHT);
    }

    /** Share of the width at a pixel, 0 at the left end. */
    double shareAt(int x) {
        return (double) (x - LEFT) / plotWidth();
    }

    private int x(long millis) {
        return LEFT + (int) Math.round(window.shareOf(millis) * plotWidth());
    }

    private void paint(GC gc) {
        gc.setAntialias(moving ? SWT.OFF : SWT.ON);
        Rectangle area = getClientArea();
        if (series.isEmpty()) {
            gc.drawText(hint, (area.width - gc.textExtent(hint).x) / 2, area.height / 2, true);
            return;
        }
        int height = (area.height - TOP - BOTTOM - GAP * (units.size() - 1)) / units.size();
        int top = TOP;
        for (TrendUnit unit : units) {
            Rectangle place = new Rectangle(LEFT, top, plotWidth(), Math.max(1, height));
            new TrendPanel(gc, place, window, unit, series).draw(moving);
            top += height + GAP;
        }
        axis(gc, area.height - BOTTOM);
        marks(gc, area.height - BOTTOM);
    }

    private void axis(GC gc, int bottom) {
        gc.setForeground(getForeground());
        ZoneId zone = ZoneId.systemDefault();
        for (TimeTicks.Tick tick :
                TimeTicks.of(window.from(), window.to(), Math.max(2, plotWidth() / TICK_WIDTH), zone)) {
            int x = x(tick.millis());
            gc.drawLine(x, bottom, x, bottom + 4);
            int width = gc.textExtent(tick.label()).x;
            int left = Math.clamp(x - width / 2, 0, Math.max(0, getClientArea().width - width));
            gc.drawText(tick.label(), left, bottom + 4, true);
        }
        String name = zone.getId();
        gc.drawText(name, 2, bottom + 4 + gc.getFontMetrics().getHeight() - 2, true);
    }

    private void marks(GC gc, int bottom) {
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_DARK_RED));
        gc.setLineStyle(SWT.LINE_DOT);
        for (TrendEvent event : events) {
            int x = x(event.millis());
            if (x >= LEFT && x <= LEFT + plotWidth()) {
                gc.drawLine(x, TOP, x, bottom);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** Names of the alarms that were raised within some pixels of a place; empty without any. */
    String eventsAt(int x) {
        return String.join(
                "\n",
                events.stream()
                        .filter(event -> Math.abs(x(event.millis()) - x) < 4)
                        .map(TrendEvent::name)
                        .distinct()
                        .toList());
    }
}
