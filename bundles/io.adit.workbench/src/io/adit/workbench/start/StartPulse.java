package io.adit.workbench.start;

import org.eclipse.swt.widgets.Display;

/**
 * Lets the thread of the user interface look again ten times a second until the workbench has started. It sleeps while another thread opens the window, and is woken once at the end; SWT on GTK
 * loses that call when it comes just as a sleep begins, and the start then stood still until something else happened on the screen (seen: 16 s).
 */
public final class StartPulse implements Runnable {
    private static final int EVERY_MS = 100;

    private final Display display;
    private boolean ended;

    private StartPulse(Display display) {
        this.display = display;
    }

    /** Begins; to be called, as {@link #end} is, by the display's thread. */
    public static StartPulse begin(Display display) {
        StartPulse pulse = new StartPulse(display);
        pulse.run();
        return pulse;
    }

    @Override
    public void run() {
        if (!ended && !display.isDisposed()) {
            display.timerExec(EVERY_MS, this);
        }
    }

    public void end() {
        ended = true;
    }
}
