package io.adit.workbench;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * Long work on the thread of the user interface, a few milliseconds at a time, so that people can go on meanwhile. What is short is done before {@link #begin}
 * returns. All methods are for that thread.
 */
public final class Slices {
    /** Half of what a frame may take at 60 frames a second. */
    private static final long SLICE_NANOS = 8_000_000;

    private final Display display;
    private int round;
    private long spent;

    /** Nothing to do yet. */
    public Slices(Display display) {
        this.display = display;
    }

    /**
     * Begins a work; one that is not finished is dropped.
     *
     * @param step does a small part of it; true while there is more
     * @param done called after the last part
     */
    public void begin(BooleanSupplier step, Runnable done) {
        cancel();
        spent = 0;
        work(round, step, done);
    }

    /** Drops what is not finished. */
    public void cancel() {
        round++;
    }

    private void work(int mine, BooleanSupplier step, Runnable done) {
        if (mine != round || display.isDisposed()) {
            return;
        }
        long begin = System.nanoTime();
        boolean more = true;
        while (more && System.nanoTime() - begin < SLICE_NANOS) {
            more = step.getAsBoolean();
        }
        spent += System.nanoTime() - begin;
        if (more) {
            display.asyncExec(() -> work(mine, step, done));
        } else {
            done.run();
        }
    }

    /** How long the parts of the last work took together, so far. */
    public long spentNanos() {
        return spent;
    }
}
