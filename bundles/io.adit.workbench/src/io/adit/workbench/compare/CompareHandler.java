package io.adit.workbench.compare;

import io.adit.model.file.AditFile;
import io.adit.model.file.AditFileException;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** File &gt; Compare With…: asks for an earlier file of the model in the editor and shows what differs. */
public final class CompareHandler extends AbstractHandler {
    private static final String TITLE = Messages.compareModels;

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null || window.getActivePage() == null) {
            return null;
        }
        Shell shell = window.getShell();
        if (!(window.getActivePage().getActiveEditor() instanceof FacilityEditor editor)) {
            MessageDialog.openInformation(shell, TITLE, Messages.openTheModelFirstThatYouWantTo);
            return null;
        }
        FacilityDocument document = editor.document();
        if (document != null) {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(Messages.theEarlierModel);
            dialog.setFilterExtensions("*.adit");
            dialog.setFilterPath(String.valueOf(document.file().getParent()));
            String chosen = dialog.open();
            if (chosen != null) {
                compare(shell, editor, document, Path.of(chosen));
            }
        }
        return null;
    }

    private static void compare(Shell shell, FacilityEditor editor, FacilityDocument document, Path earlier) {
        try {
            new CompareDialog(shell, editor, earlier, AditFile.load(earlier), document.facility()).open();
        } catch (AditFileException e) {
            MessageDialog.openError(shell, TITLE, Phrase.of(Messages.cantBeRead, earlier, e.getMessage()));
        }
    }
}
