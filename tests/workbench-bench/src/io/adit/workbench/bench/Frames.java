package io.adit.workbench.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Times of single frames: from a move of a control until the platform has drawn it, which it does 60 times a second at most. UI thread only. */
final class Frames {
    private static final double MILLI = 1e6;
    private static final double PATIENCE_MILLIS = 5000;

    private Frames() {}

    /** Draws so many frames and reports their median, the hundredth part that is slowest, and the slowest one. */
    static void measure(String name, Composite control, int frames, IntConsumer move) {
        double[] millis = new double[frames];
        for (int i = 0; i < frames; i++) {
            long start = System.nanoTime();
            move.accept(i);
            draw(control);
            millis[i] = since(start);
        }
        Arrays.sort(millis);
        Measurement.figure(name + "_p50_ms", "ms", millis[frames / 2]);
        Measurement.figure(name + "_p99_ms", "ms", millis[frames * 99 / 100]);
        Measurement.figure(name + "_max_ms", "ms", millis[frames - 1]);
    }

    /** Returns when it was drawn, and all that came up is handled. */
    static void draw(Composite control) {
        Display display = control.getDisplay();
        boolean[] drawn = {false};
        Listener listener = event -> drawn[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw();
        long start = System.nanoTime();
        while (!drawn[0] && since(start) < PATIENCE_MILLIS) {
            display.readAndDispatch();
        }
        control.removeListener(SWT.Paint, listener);
        if (!drawn[0]) {
            throw new IllegalStateException("nothing was drawn");
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / MILLI;
    }
}
