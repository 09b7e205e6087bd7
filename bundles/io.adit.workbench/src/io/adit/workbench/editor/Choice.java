package io.adit.workbench.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.jspecify.annotations.Nullable;

/**
 * What the views beside an editor speak of: what is selected in its tree, or an element that another view chose and that has no row there, as it stands behind more than
 * the tree shows at once. UI thread only.
 */
public final class Choice {
    private final TreeViewer tree;
    private final ListenerList<Runnable> followers = new ListenerList<>();
    private @Nullable EObject rowless;

    Choice(TreeViewer tree) {
        this.tree = tree;
        tree.addPostSelectionChangedListener(event -> set(null));
    }

    /** Takes what has no row; nothing is selected in the tree from now on. */
    void take(EObject element) {
        tree.setSelection(StructuredSelection.EMPTY);
        set(element);
    }

    private void set(@Nullable EObject next) {
        rowless = next;
        followers.forEach(Runnable::run);
    }

    /** What is chosen now: elements and groups. */
    public IStructuredSelection selection() {
        return rowless != null && rowless.eResource() != null
                ? new StructuredSelection(rowless)
                : tree.getStructuredSelection();
    }

    /** The first of what is chosen; null: nothing is, or a whole group. */
    public @Nullable EObject element() {
        return selection().getFirstElement() instanceof EObject element ? element : null;
    }

    /** @param follower told when something else is chosen, until it is removed */
    public void addFollower(Runnable follower) {
        followers.add(follower);
    }

    /** Is not told any more. */
    public void removeFollower(Runnable follower) {
        followers.remove(follower);
    }
}
