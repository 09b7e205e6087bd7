package io.adit.workbench;

import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** Opens facility models in editors; what goes wrong is said in a dialog. UI thread only. */
public final class Facilities {
    private Facilities() {}

    /** Opens the file, or brings its editor to the front. Null, after a dialog, where there is no such file. */
    public static @Nullable FacilityEditor open(IWorkbenchWindow window, Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            MessageDialog.openError(
                    window.getShell(), Messages.openFacilityModel, Phrase.of(Messages.doesNotExistOrIsNoFile, path));
            return null;
        }
        try {
            IEditorPart editor = window.getActivePage().openEditor(new FacilityFile(path), FacilityEditor.ID, true);
            return editor instanceof FacilityEditor facility ? facility : null;
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), Messages.openFacilityModel, path + ": " + e.getMessage());
            return null;
        }
    }
}
