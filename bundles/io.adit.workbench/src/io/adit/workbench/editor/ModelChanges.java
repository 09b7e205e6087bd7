package io.adit.workbench.editor;

import io.adit.workbench.Phrase;
import java.util.List;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Listens to the commands that change one model and tells its editor once per round of events, however much changed. All changes are commands, so that no
 * element needs a listener of its own. UI thread only.
 */
final class ModelChanges {
    private final FacilityEditor editor;
    private final CommandStackListener commands = event -> later();
    private boolean pending;

    ModelChanges(FacilityEditor editor) {
        this.editor = editor;
    }

    void watch(FacilityDocument document) {
        document.stack().addCommandStackListener(commands);
    }

    void forget(FacilityDocument document) {
        document.stack().removeCommandStackListener(commands);
    }

    private void later() {
        if (!pending) {
            pending = true;
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(this::flush);
        }
    }

    /** Tells the editor now what is still to be told. */
    void flush() {
        if (pending) {
            pending = false;
            editor.modelChanged();
        }
    }

    /** Says in the status line what is selected. */
    void status() {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        List<EObject> selected = editor.selectedElements();
        String text = switch (selected.size()) {
            case 0 -> "";
            case 1 -> ElementText.of(selected.get(0));
            default -> Phrase.of(Messages.elementsSelected, selected.size());
        };
        line.setMessage(text);
    }
}
