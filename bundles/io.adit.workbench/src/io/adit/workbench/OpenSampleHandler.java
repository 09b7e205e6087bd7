package io.adit.workbench;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** File &gt; Open Sample Station: opens the model that comes with Adit, where the start script says that it lies. */
public final class OpenSampleHandler extends AbstractHandler {
    private static final String HOME = "adit.home";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String home = System.getProperty(HOME);
        if (home == null) {
            MessageDialog.openInformation(
                    window.getShell(), Messages.openSampleStation, Messages.startTheWorkbenchByAditWorkbench);
        } else {
            Facilities.open(window, Path.of(home, "ditto-things", "sample", "station.adit"));
        }
        return null;
    }
}
