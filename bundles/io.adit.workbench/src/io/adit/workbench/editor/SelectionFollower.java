package io.adit.workbench.editor;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;

/** Follows what is chosen in the facility editor that was last in front, for views beside it. UI thread only. */
public final class SelectionFollower implements AutoCloseable {
    private final FacilityFollower follower;
    private final Consumer<@Nullable EObject> sink;
    private final Runnable chosen = this::tell;
    private @Nullable FacilityEditor editor;

    /**
     * Begins to follow.
     *
     * @param sink told the first chosen element, when that or the model changes; null: none, or a whole group
     */
    public SelectionFollower(IWorkbenchPage page, Consumer<@Nullable EObject> sink) {
        this.sink = sink;
        follower = new FacilityFollower(page, this::follow);
    }

    private void follow(@Nullable FacilityEditor next) {
        if (next != editor) {
            forget();
            editor = next;
            if (next != null) {
                next.choice().addFollower(chosen);
            }
        }
        tell();
    }

    private void forget() {
        if (editor != null) {
            editor.choice().removeFollower(chosen);
        }
        editor = null;
    }

    private void tell() {
        sink.accept(
                document() == null || editor == null ? null : editor.choice().element());
    }

    /** The model that is followed now; null: none is open, or its file can't be read. */
    public @Nullable FacilityDocument document() {
        return follower.document();
    }

    /** The editor that is followed now; null: none is open. */
    public @Nullable FacilityEditor editor() {
        return follower.editor();
    }

    @Override
    public void close() {
        forget();
        follower.close();
    }
}
