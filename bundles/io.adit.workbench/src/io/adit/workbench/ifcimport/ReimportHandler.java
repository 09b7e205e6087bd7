package io.adit.workbench.ifcimport;

import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** File &gt; Re-import IFC…: opens the {@link ReimportWizard} for the model in the active editor. */
public final class ReimportHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FacilityDocument document = window.getActivePage() != null
                        && window.getActivePage().getActiveEditor() instanceof FacilityEditor editor
                ? editor.document()
                : null;
        if (document == null) {
            MessageDialog.openInformation(
                    window.getShell(), Messages.reImportIfc, Messages.openTheFacilityModelFirstThatThe);
        } else {
            new StepDialog(window.getShell(), new ReimportWizard(document)).open();
        }
        return null;
    }
}
