package io.adit.workbench.editor;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.jspecify.annotations.Nullable;

/**
 * Follows the facility editor that was last in front, for views beside it: in perspectives without an editor area too. UI
 * thread only.
 */
public final class FacilityFollower implements IPartListener2, AutoCloseable {
    private final IWorkbenchPage page;
    private final Consumer<@Nullable FacilityEditor> sink;
    private final Runnable changed = this::tell;
    private @Nullable FacilityEditor editor;

    /**
     * Begins to follow.
     *
     * @param sink told of the editor when another one comes to the front, or its model was changed; null: none is open
     */
    public FacilityFollower(IWorkbenchPage page, Consumer<@Nullable FacilityEditor> sink) {
        this.page = page;
        this.sink = sink;
        page.addPartListener(this);
        follow(front());
    }

    /** The editor that is followed now; null: none is open. */
    public @Nullable FacilityEditor editor() {
        return editor;
    }

    /** The model that is followed now; null: none is open, or its file can't be read. */
    public @Nullable FacilityDocument document() {
        return editor == null ? null : editor.document();
    }

    private @Nullable FacilityEditor front() {
        if (page.getActiveEditor() instanceof FacilityEditor active) {
            return active;
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof FacilityEditor open) {
                return open;
            }
        }
        return null;
    }

    private void follow(@Nullable FacilityEditor next) {
        if (editor != null) {
            editor.removeFollower(changed);
        }
        editor = next;
        if (next != null) {
            next.addFollower(changed);
        }
        Display.getCurrent().asyncExec(changed);
    }

    private void tell() {
        sink.accept(editor);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof FacilityEditor active && active != editor) {
            follow(active);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (editor == null) {
            partActivated(reference);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            follow(front() == editor ? null : front());
        }
    }

    @Override
    public void close() {
        page.removePartListener(this);
        if (editor != null) {
            editor.removeFollower(changed);
            editor = null;
        }
    }
}
