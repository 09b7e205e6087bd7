package io.adit.workbench;

import io.adit.workbench.access.CredentialsView;
import io.adit.workbench.help.HelpView;
import io.adit.workbench.problems.ProblemsView;
import io.adit.workbench.publish.PublishView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for publishing: the model's tree, the plan beside it, what keeps it from being published below. */
public final class PublishPerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "io.adit.workbench.publish.perspective";

    private static final float EDITOR_SHARE = 0.36f;
    private static final float BELOW_SHARE = 0.74f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, EDITOR_SHARE, layout.getEditorArea());
        right.addView(PublishView.ID);
        right.addView(CredentialsView.ID);
        right.addPlaceholder(HelpView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW_SHARE, layout.getEditorArea());
        below.addView(ProblemsView.ID);
        below.addPlaceholder(ModelPerspective.ERROR_LOG);
        ModelPerspective.shortcuts(layout);
    }
}
