package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.ModelPerspective;
import io.adit.workbench.OperatePerspective;
import io.adit.workbench.PublishPerspective;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import io.adit.workbench.trend.TrendView;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** The tool bar of a view stands beside its tab, or has a row of its own: it lies over nothing of the view. */
class TabCornersTest {
    private static final List<String> TOOLS = List.of("first tool", "second tool", "third tool");

    @Test
    void aToolBarThatComesAndGoesStaysInTheRowOfTheTabs() {
        Shell shell = new Shell(Ui.window().getShell());
        Image icon = new Image(shell.getDisplay(), 16, 16);
        try {
            shell.setLayout(new FillLayout());
            CTabFolder folder = folder(shell);
            shell.setSize(800, 400);
            shell.open();
            Ui.pump(100);
            ToolBar bar = new ToolBar((Composite) folder.getTopRight(), SWT.FLAT | SWT.RIGHT);
            new ToolItem(bar, SWT.PUSH).setImage(icon);
            show(folder, true);
            assertBesideTheTabs(folder);
            show(folder, false);
            folder.setMinimizeVisible(true);
            Ui.pump(100);
            show(folder, true);
            assertBesideTheTabs(folder);
            new ToolItem(bar, SWT.PUSH).setImage(icon);
            show(folder, true);
            assertBesideTheTabs(folder);
        } finally {
            shell.close();
            icon.dispose();
        }
    }

    /** As the platform makes one for views. */
    private static CTabFolder folder(Shell shell) {
        CTabFolder folder = new CTabFolder(shell, SWT.BORDER);
        Composite corner = new Composite(folder, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        corner.setLayout(row);
        folder.setTopRight(corner, SWT.RIGHT | SWT.WRAP);
        corner.setVisible(false);
        CTabItem tab = new CTabItem(folder, SWT.CLOSE);
        tab.setText("Live");
        tab.setControl(new Composite(folder, SWT.NONE));
        folder.setSelection(tab);
        return folder;
    }

    private static void show(CTabFolder folder, boolean visible) {
        folder.getTopRight().setVisible(visible);
        folder.getTopRight().pack();
        folder.getTopRight().requestLayout();
        Ui.pump(100);
    }

    private static void assertBesideTheTabs(CTabFolder folder) {
        Rectangle corner = folder.getTopRight().getBounds();
        assertTrue(corner.width > 0 && corner.y < folder.getTabHeight(), corner + ", tabs of " + folder.getTabHeight());
        assertLiesOverNothing("made here", folder);
    }

    @Test
    void noToolBarLiesOverItsView() throws Exception {
        Rectangle window = Ui.window().getShell().getBounds();
        Ui.show(OperatePerspective.ID);
        LiveView view = (LiveView) Ui.page().showView(LiveView.ID);
        try (DittoDouble server = new DittoDouble(0, "eve", "secret")) {
            server.items("[]");
            view.connection().connect(ServerAccess.of(server.url(), "eve", "secret"));
            Ui.await("connected", () -> view.connection().state() instanceof ConnectionState.Connected);
            nothingLiesOver("connected");
            throughThePerspectives();
            addTools(view);
            for (int width : List.of(1300, 640, 400, 1000)) {
                Ui.window().getShell().setMaximized(false);
                Ui.window().getShell().setBounds(0, 0, width, 700);
                nothingLiesOver(width + " wide");
            }
        } finally {
            Ui.window().getShell().setBounds(window);
            TOOLS.forEach(view.getViewSite().getActionBars().getToolBarManager()::remove);
            view.getViewSite().getActionBars().updateActionBars();
            view.connection().disconnect();
            Ui.pump(200);
        }
    }

    private static void throughThePerspectives() throws Exception {
        for (String other : List.of(ModelPerspective.ID, PublishPerspective.ID, ModelPerspective.ID)) {
            Ui.show(other);
            nothingLiesOver(other);
            Ui.show(OperatePerspective.ID);
            nothingLiesOver("back from " + other);
        }
        Ui.page().showView(TrendView.ID);
        nothingLiesOver("trend");
        Ui.page().showView(LiveView.ID);
        nothingLiesOver("live");
    }

    private static void addTools(LiveView view) {
        for (String id : TOOLS) {
            Action tool = new Action(id) {};
            tool.setId(id);
            view.getViewSite().getActionBars().getToolBarManager().add(tool);
            view.getViewSite().getActionBars().updateActionBars();
            nothingLiesOver("with " + id);
        }
    }

    private static void nothingLiesOver(String when) {
        Ui.pump(300);
        List<CTabFolder> folders = Ui.all(Ui.window().getShell())
                .filter(CTabFolder.class::isInstance)
                .map(CTabFolder.class::cast)
                .filter(Control::isVisible)
                .toList();
        assertFalse(folders.isEmpty(), when);
        folders.forEach(folder -> assertLiesOverNothing(when, folder));
    }

    private static void assertLiesOverNothing(String when, CTabFolder folder) {
        Control corner = folder.getTopRight();
        CTabItem tab = folder.getSelection();
        if (corner != null && corner.isVisible() && tab != null && tab.getControl() != null) {
            Rectangle view = tab.getControl().getBounds();
            assertFalse(
                    corner.getBounds().intersects(view),
                    when + ": the tools of " + tab.getText() + " at " + corner.getBounds() + ", the view at " + view);
            assertEquals(folder.getClientArea(), view, when);
        }
    }
}
