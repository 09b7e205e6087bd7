package io.adit.workbench;

import io.adit.workbench.live.LiveView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for editing a facility model: the tree above, its properties below. */
public final class ModelPerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "io.adit.workbench.model";

    static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    private static final float EDITOR_SHARE = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, EDITOR_SHARE, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(ERROR_LOG);
        below.addPlaceholder(LiveView.ID);
        shortcuts(layout);
    }

    static void shortcuts(IPageLayout layout) {
        layout.addPerspectiveShortcut(ID);
        layout.addPerspectiveShortcut(OperatePerspective.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(LiveView.ID);
        layout.addShowViewShortcut(ERROR_LOG);
    }
}
