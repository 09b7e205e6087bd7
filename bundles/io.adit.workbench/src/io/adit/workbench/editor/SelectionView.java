package io.adit.workbench.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** A view about what is selected in the tree of the facility editor that was last in front. Each change is one step of the undo list. UI thread only. */
public abstract class SelectionView extends ViewPart {
    private @Nullable SelectionFollower follower;
    private @Nullable Control first;

    /** Begins to follow, when all controls are made. @param focus gets the focus when the view does */
    protected final void follow(Control focus) {
        first = focus;
        follower = new SelectionFollower(getSite().getPage(), this::selected);
    }

    /** Shows the first selected element, when that or the model has changed; null: none, or a whole group. */
    protected abstract void selected(@Nullable EObject element);

    /** The model that is followed now; null: none is open, or its file can't be read. */
    protected final @Nullable FacilityDocument document() {
        return follower == null ? null : follower.document();
    }

    /** Sets a feature, where that changes something, as one step of the undo list. @param value null: none */
    protected final void set(EObject element, EStructuralFeature feature, @Nullable Object value) {
        FacilityDocument document = document();
        if (document != null && (value == null || !value.equals(element.eGet(feature)))) {
            Object given = value == null ? SetCommand.UNSET_VALUE : value;
            document.stack().execute(SetCommand.create(document.domain(), element, feature, given));
        }
    }

    @Override
    public void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.close();
        }
        super.dispose();
    }
}
