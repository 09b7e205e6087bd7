package io.adit.workbench;

import io.adit.workbench.help.HelpView;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.QualityView;
import io.adit.workbench.trend.TrendView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for watching a running twin: live values and alarms, no editors. */
public final class OperatePerspective implements IPerspectiveFactory {
    /** Id of the perspective. */
    public static final String ID = "io.adit.workbench.operate";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout main = layout.createFolder("main", IPageLayout.LEFT, 1.0f, layout.getEditorArea());
        main.addView(LiveView.ID);
        main.addView(TrendView.ID);
        main.addView(QualityView.ID);
        main.addPlaceholder(HelpView.ID);
        main.addPlaceholder(ModelPerspective.ERROR_LOG);
        ModelPerspective.shortcuts(layout);
    }
}
