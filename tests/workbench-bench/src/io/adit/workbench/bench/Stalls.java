package io.adit.workbench.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/** Notes the longest time for which the user interface did not answer. Its own thread asks every few milliseconds. */
final class Stalls implements AutoCloseable {
    private static final int PAUSE_MILLIS = 5;
    private static final double MILLI = 1e6;

    private final Display display;
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = new Thread(this::ask, "stalls");
    private volatile boolean over;

    Stalls(Display display) {
        this.display = display;
        thread.setDaemon(true);
        thread.start();
    }

    private void ask() {
        while (!over && !display.isDisposed()) {
            long asked = System.nanoTime();
            display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The longest so far. */
    double millis() {
        return longest.get() / MILLI;
    }

    @Override
    public void close() {
        over = true;
    }
}
