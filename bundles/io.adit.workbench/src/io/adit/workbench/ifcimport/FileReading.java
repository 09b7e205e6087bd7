package io.adit.workbench.ifcimport;

import io.adit.ifc.ProgressListener;
import io.adit.workbench.WorkbenchPlugin;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.eclipse.jface.wizard.WizardPage;
import org.jspecify.annotations.Nullable;

/** Reads a file while its wizard shows how far it is and lets one cancel. UI thread only. */
final class FileReading {
    private static final int STEPS = 1000;

    private FileReading() {}

    /**
     * Runs on a thread of its own what reads a file, and waits for it while the wizard stays alive.
     *
     * @return what it gives; null where it was cancelled or failed, which the page then says
     */
    static <T> @Nullable T read(WizardPage page, String task, Function<ProgressListener, T> reader) {
        Object[] result = new Object[1];
        try {
            page.getWizard().getContainer().run(true, true, monitor -> {
                monitor.beginTask(task, STEPS);
                try {
                    result[0] = reader.apply(new MonitorProgress(monitor, STEPS));
                } catch (CancellationException e) {
                    throw new InterruptedException();
                } finally {
                    monitor.done();
                }
            });
            page.setErrorMessage(null);
            @SuppressWarnings("unchecked") // the reader above put it there
            T read = (T) result[0];
            return read;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            page.setErrorMessage(cause.getMessage() == null ? cause.toString() : cause.getMessage());
            if (cause instanceof NullPointerException || cause instanceof IllegalStateException) {
                WorkbenchPlugin.log("Reading an IFC file failed.", cause);
            }
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.cancelled);
        }
        return null;
    }
}
