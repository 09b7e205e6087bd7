package io.adit.workbench.trend;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Mouse and keys over the plot: the wheel, + and - zoom, dragging and the arrows pan; a mark of an alarm says its name. */
final class TrendMouse {
    private static final double ZOOM = 1.25;
    private static final double STEP = 0.1;

    private final TrendCanvas canvas;
    private final TrendWindow window;
    private int dragged = -1;

    TrendMouse(TrendCanvas canvas, TrendWindow window) {
        this.canvas = canvas;
        this.window = window;
    }

    void install() {
        canvas.addListener(
                SWT.MouseWheel,
                event -> window.zoom(Math.clamp(canvas.shareAt(event.x), 0, 1), event.count > 0 ? 1 / ZOOM : ZOOM));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            dragged = event.x;
        });
        canvas.addListener(SWT.MouseUp, event -> dragged = -1);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    private void move(Event event) {
        if (dragged >= 0) {
            window.pan((double) (dragged - event.x) / canvas.plotWidth());
            dragged = event.x;
        } else {
            String names = canvas.eventsAt(event.x);
            canvas.setToolTipText(names.isEmpty() ? null : names);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> window.pan(-STEP);
            case SWT.ARROW_RIGHT -> window.pan(STEP);
            case SWT.KEYPAD_ADD, '+' -> window.zoom(0.5, 1 / ZOOM);
            case SWT.KEYPAD_SUBTRACT, '-' -> window.zoom(0.5, ZOOM);
            default -> {}
        }
    }
}
