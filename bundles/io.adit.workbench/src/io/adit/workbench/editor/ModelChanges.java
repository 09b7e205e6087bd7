package io.adit.workbench.editor;

import io.adit.workbench.Phrase;
import java.util.List;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Listens to one model and tells its editor once per round of events, however much changed. UI thread only. */
final class ModelChanges extends EContentAdapter {
    private final FacilityEditor editor;
    private final CommandStackListener commands = event -> later();
    private boolean pending;
    private boolean structure;

    ModelChanges(FacilityEditor editor) {
        this.editor = editor;
    }

    void watch(FacilityDocument document) {
        document.resource().eAdapters().add(this);
        document.stack().addCommandStackListener(commands);
    }

    void forget(FacilityDocument document) {
        document.resource().eAdapters().remove(this);
        document.stack().removeCommandStackListener(commands);
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (!change.isTouch()) {
            structure |= !(change.getFeature() instanceof EReference reference) || reference.isContainment();
            later();
        }
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
            boolean all = structure;
            pending = false;
            structure = false;
            editor.modelChanged(all);
        }
    }

    /** Says in the status line what is selected. */
    void status() {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        List<?> selected = editor.selectedElements();
        String text = switch (selected.size()) {
            case 0 -> "";
            case 1 -> ElementText.of((org.eclipse.emf.ecore.EObject) selected.get(0));
            default -> Phrase.of(Messages.elementsSelected, selected.size());
        };
        line.setMessage(text);
    }
}
