package io.adit.workbench.editor;

import io.adit.workbench.Pane;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** What the editor shows: the tree of a model, or why its file can't be read. UI thread only. */
final class EditorPages extends Pane {
    private final StackLayout layout = new StackLayout();
    private final FacilityTree tree;
    private final UnreadableFile problem;

    /** @param again reads the file again */
    EditorPages(Composite parent, FacilityEditor editor, Runnable again) {
        super(parent);
        setLayout(layout);
        tree = new FacilityTree(this, editor);
        problem = new UnreadableFile(this, again);
    }

    FacilityTree tree() {
        return tree;
    }

    /** @param state what of the tree is open and selected; null: the first levels are open */
    void show(FacilityDocument document, @Nullable TreeState state) {
        tree.show(document, state);
        bring(tree);
    }

    /** What of the tree is open and selected; null where there is no tree any more. */
    @Nullable
    TreeState state() {
        return tree.isDisposed() ? null : TreeState.of(tree.viewer());
    }

    /** Says why there is no model. */
    void fail(String message) {
        problem.say(message);
        bring(problem);
    }

    /** Lets go of the model. */
    void clear() {
        if (!tree.isDisposed()) {
            tree.viewer().setInput(null);
        }
    }

    private void bring(Control page) {
        layout.topControl = page;
        layout();
    }

    /** What is selected: elements and groups. */
    List<?> selection() {
        return tree.isDisposed()
                ? List.of()
                : tree.viewer().getStructuredSelection().toList();
    }

    List<EObject> selectedElements() {
        return selection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /** Where a paste goes: below the one selected element, below the facility for a group. */
    @Nullable
    EObject pasteOwner() {
        List<?> selected = selection();
        if (selected.size() != 1) {
            return null;
        }
        return switch (selected.get(0)) {
            case Group group -> group.facility();
            case EObject element -> element;
            default -> null;
        };
    }

    void selectAll() {
        tree.viewer().getTree().selectAll();
        tree.viewer().setSelection(tree.viewer().getSelection());
    }

    @Override
    public boolean setFocus() {
        return layout.topControl == tree ? tree.viewer().getControl().setFocus() : problem.setFocus();
    }
}
