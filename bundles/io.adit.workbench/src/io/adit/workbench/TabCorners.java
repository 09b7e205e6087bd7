package io.adit.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What stands beside the tabs of a folder: the tool bar of the view that is in front. UI thread only. */
final class TabCorners {
    private TabCorners() {}

    /**
     * Has a folder measure its tabs and what stands beside them anew whenever that was given another size. By itself it takes the
     * sizes of that moment to decide whether a tool bar goes below the tabs, and under GTK one that was just shown, as after a
     * change of the perspective, asks for some pixels more than a moment later. It then lay below the tabs for good, over a view
     * that was laid out as if it did not. A height that was set for the tabs of such a folder is given up.
     */
    static void keepInTheirRow(Display display) {
        display.addFilter(SWT.Resize, event -> {
            if (event.widget instanceof Control corner
                    && corner.getParent() instanceof CTabFolder folder
                    && folder.getTopRight() == corner) {
                folder.setTabHeight(SWT.DEFAULT);
            }
        });
    }
}
