package io.adit.workbench.ifcimport;

import io.adit.ifc.ProgressListener;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor of the platform how far reading a file is, and stops that when it is cancelled. Used by the thread that reads. */
public final class MonitorProgress implements ProgressListener {
    private final IProgressMonitor monitor;
    private final int steps;
    private int shown;

    /** @param steps of the task that the monitor has begun */
    public MonitorProgress(IProgressMonitor monitor, int steps) {
        this.monitor = monitor;
        this.steps = steps;
    }

    @Override
    public void progress(long done, long total) {
        int now = total == 0 ? steps : (int) (done * steps / total);
        if (now > shown) {
            monitor.worked(now - shown);
            shown = now;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
