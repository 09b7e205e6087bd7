package io.adit.workbench;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/**
 * Actions as words in the head of a view. In the tool bar beside the view's tab words would take the room of the tabs, and a row of their own where that is
 * short. UI thread only.
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
