package io.adit.workbench.editor;

import io.adit.model.file.AditFile;
import io.adit.workbench.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Writes models to files, and says in a dialog why that was not done. UI thread only. */
final class FacilitySaving {
    private FacilitySaving() {}

    /** Writes a model to its file. @return false where that was not done */
    static boolean save(Shell shell, FacilityDocument document) {
        try {
            document.save();
            return true;
        } catch (IOException | RuntimeException e) {
            MessageDialog.openError(
                    shell,
                    Messages.saveFacilityModel,
                    Phrase.of(Messages.wasNotSavedAndIsAsItWasBefore, document.file(), e.getMessage()));
            return false;
        }
    }

    /** Asks for another file. @return null where it is cancelled */
    static @Nullable Path ask(Shell shell, Path present) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions("*.adit");
        dialog.setFileName(present.getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    /** Writes a model, as it is now, to another file. @return false where that was not done */
    static boolean write(Shell shell, FacilityDocument document, Path target) {
        try {
            AditFile.save(document.facility(), target);
            return true;
        } catch (IOException | RuntimeException e) {
            MessageDialog.openError(
                    shell, Messages.saveFacilityModelAs, Phrase.of(Messages.wasNotWritten, target, e.getMessage()));
            return false;
        }
    }
}
