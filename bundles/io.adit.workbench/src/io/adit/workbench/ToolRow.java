package io.adit.workbench;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/**
 * Actions as words in the head of a view. In the tool bar beside the view's tab words would lie over what is below, once the perspective was changed: the platform
 * breaks that bar into a second row without making room for it. UI thread only.
 */
public final class ToolRow {
    private ToolRow() {}

    /** Adds them to a grid. */
    public static void add(Composite grid, IAction... actions) {
        ToolBarManager manager = new ToolBarManager(SWT.FLAT);
        for (IAction action : actions) {
            manager.add(action);
        }
        ToolBar bar = manager.createControl(grid);
        bar.addListener(SWT.Dispose, event -> manager.dispose());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
    }
}
