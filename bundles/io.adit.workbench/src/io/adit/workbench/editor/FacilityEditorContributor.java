package io.adit.workbench.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Points the window's Edit menu at the active facility editor. */
public final class FacilityEditorContributor extends EditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart target) {
        if (target instanceof FacilityEditor editor) {
            editor.actions().bind(getActionBars(), editor.actions().ids());
        }
    }
}
