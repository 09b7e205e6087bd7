package io.adit.workbench;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;

/** What the editor area says while no editor is open. */
final class EmptyEditorArea {
    private static final String[] LINES = {"Open a facility model: File > Open…", "or drop an .adit file here"};
    private static final float LINE_SPACING = 1.5f;

    private EmptyEditorArea() {}

    static void install(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        if (models == null || model == null) {
            return;
        }
        MUIElement area = models.find(IPageLayout.ID_EDITOR_AREA, model);
        if (area != null && area.getWidget() instanceof Composite composite) {
            listen(composite);
        }
    }

    private static void listen(Composite area) {
        if (area instanceof CTabFolder tabs) {
            tabs.addListener(SWT.Paint, event -> paint(tabs, event));
            return;
        }
        for (Control child : area.getChildren()) {
            if (child instanceof Composite composite) {
                listen(composite);
            }
        }
    }

    private static void paint(CTabFolder tabs, Event event) {
        if (tabs.getItemCount() > 0) {
            return;
        }
        GC gc = event.gc;
        gc.setForeground(tabs.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        Rectangle client = tabs.getClientArea();
        float y = client.y
                + client.height / 2f
                - LINES.length * gc.getFontMetrics().getHeight();
        for (String line : LINES) {
            Point extent = gc.textExtent(line);
            gc.drawText(line, client.x + (client.width - extent.x) / 2, (int) y, true);
            y += extent.y * LINE_SPACING;
        }
    }
}
