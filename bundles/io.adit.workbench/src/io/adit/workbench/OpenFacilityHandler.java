package io.adit.workbench;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** File &gt; Open…: asks for {@code .adit} files and opens them. */
public final class OpenFacilityHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.openFacilityModel);
        dialog.setFilterExtensions("*.adit", "*.*");
        dialog.setFilterNames(Messages.facilityModelsAdit, Messages.allFiles);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Facilities.open(window, Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
