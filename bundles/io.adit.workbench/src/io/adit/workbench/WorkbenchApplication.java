package io.adit.workbench;

import io.adit.workbench.start.StartAhead;
import io.adit.workbench.start.StartPulse;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Entry point: {@code [FILE.adit ...]} are opened once the window stands. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> files = arguments instanceof String[] given ? StartArguments.files(given) : List.of();
        StartAhead ahead = StartAhead.begin();
        Display display = PlatformUI.createDisplay();
        StartPulse pulse = StartPulse.begin(display);
        Themes.keepFromRows(display);
        TabCorners.keepInTheirRow(display);
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new WindowAdvisors(files, () -> {
                pulse.end();
                ahead.end();
            }));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
