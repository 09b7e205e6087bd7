package io.adit.workbench;

import io.adit.workbench.access.CredentialsView;
import io.adit.workbench.access.RolesView;
import io.adit.workbench.channels.ChannelView;
import io.adit.workbench.help.HelpView;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.QualityView;
import io.adit.workbench.problems.ProblemsView;
import io.adit.workbench.publish.PublishView;
import io.adit.workbench.rules.RuleView;
import io.adit.workbench.sensor.BindingView;
import io.adit.workbench.sensor.CalibrationView;
import io.adit.workbench.trend.TrendView;
import io.adit.workbench.viewer.ModelView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for editing a facility model: the tree, its properties beside it. */
public final class ModelPerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "io.adit.workbench.model";

    static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    private static final float EDITOR_SHARE = 0.58f;
    private static final float BELOW_SHARE = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, EDITOR_SHARE, layout.getEditorArea());
        right.addView(IPageLayout.ID_PROP_SHEET);
        right.addView(ModelView.ID);
        right.addView(BindingView.ID);
        right.addView(CalibrationView.ID);
        right.addView(RuleView.ID);
        right.addPlaceholder(HelpView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW_SHARE, layout.getEditorArea());
        below.addView(ProblemsView.ID);
        below.addView(ChannelView.ID);
        below.addView(RolesView.ID);
        below.addPlaceholder(ERROR_LOG);
        below.addPlaceholder(LiveView.ID);
        shortcuts(layout);
    }

    static void shortcuts(IPageLayout layout) {
        layout.addPerspectiveShortcut(ID);
        layout.addPerspectiveShortcut(PublishPerspective.ID);
        layout.addPerspectiveShortcut(OperatePerspective.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(ProblemsView.ID);
        layout.addShowViewShortcut(ChannelView.ID);
        layout.addShowViewShortcut(ModelView.ID);
        layout.addShowViewShortcut(BindingView.ID);
        layout.addShowViewShortcut(CalibrationView.ID);
        layout.addShowViewShortcut(RuleView.ID);
        layout.addShowViewShortcut(RolesView.ID);
        layout.addShowViewShortcut(CredentialsView.ID);
        layout.addShowViewShortcut(PublishView.ID);
        layout.addShowViewShortcut(LiveView.ID);
        layout.addShowViewShortcut(TrendView.ID);
        layout.addShowViewShortcut(QualityView.ID);
        layout.addShowViewShortcut(HelpView.ID);
        layout.addShowViewShortcut(ERROR_LOG);
    }
}
