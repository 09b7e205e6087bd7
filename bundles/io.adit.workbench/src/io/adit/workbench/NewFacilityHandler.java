package io.adit.workbench;

import io.adit.model.AditFactory;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** File &gt; New: asks where, writes an empty facility there and opens it. */
public final class NewFacilityHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Messages.newFacilityModel);
        dialog.setFilterExtensions("*.adit");
        dialog.setFileName("facility.adit");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.endsWith(".adit") ? chosen : chosen + ".adit");
            try {
                AditFile.save(empty(), file);
                Facilities.open(window, file);
            } catch (IOException e) {
                MessageDialog.openError(
                        window.getShell(),
                        Messages.newFacilityModel,
                        Phrase.of(Messages.cannotBeWritten, file, e.getMessage()));
            }
        }
        return null;
    }

    private static Facility empty() {
        Facility facility = AditFactory.eINSTANCE.createFacility();
        facility.setId("facility");
        facility.setName(Messages.newFacility);
        facility.setNamespace("org.example.facility");
        facility.setTenant("facility");
        return facility;
    }
}
