package io.adit.workbench.editor;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.swt.widgets.Composite;

/** A text cell for a formula or condition: Ctrl+Space proposes what may stand at the caret. UI thread only. */
final class ExpressionCellEditor extends TypedTextCellEditor {
    private final ContentProposalAdapter assist;

    /** @param owner of the formula */
    ExpressionCellEditor(Composite parent, EDataType type, EObject owner) {
        super(parent, type, false);
        assist = ExpressionProposals.propose(text, () -> owner);
    }

    /** A click into the list of proposals ends nothing. */
    @Override
    protected void focusLost() {
        if (!assist.isProposalPopupOpen()) {
            super.focusLost();
        }
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }
}
