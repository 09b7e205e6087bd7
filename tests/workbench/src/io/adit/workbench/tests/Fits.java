package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Whether there is room for all that is said, by the sizes that the screen has. */
final class Fits {
    private Fits() {}

    /** Fails where a line of a cell is cut off on the right, or a row is lower than its lines. */
    static void rows(Table table) {
        GC gc = new GC(table);
        try {
            for (TableItem item : table.getItems()) {
                for (int i = 0; i < table.getColumnCount(); i++) {
                    cell(gc, item, i);
                }
            }
        } finally {
            gc.dispose();
        }
    }

    private static void cell(GC gc, TableItem item, int column) {
        Rectangle room = item.getTextBounds(column);
        Point needed = gc.textExtent(item.getText(column));
        String what = "\"" + item.getText(column) + "\" takes " + needed + ", and has " + room;
        assertTrue(needed.x <= room.width, what);
        assertTrue(room.x + needed.x <= item.getParent().getClientArea().width, what);
        assertTrue(needed.y <= item.getBounds(column).height, what);
    }

    /** Fails where a box does not show all of its text, or reaches beyond what it stands in. */
    static void boxes(List<Button> boxes) {
        for (Button box : boxes) {
            Rectangle bounds = box.getBounds();
            Point needed = box.computeSize(bounds.width, SWT.DEFAULT);
            String what = "\"" + box.getText() + "\" takes " + needed + ", and has " + bounds;
            assertTrue(needed.x <= bounds.width && needed.y <= bounds.height, what);
            assertTrue(bounds.x + bounds.width <= box.getParent().getClientArea().width, what);
            assertTrue(
                    box.getParent().getBounds().width
                            <= box.getParent().getParent().getClientArea().width,
                    what);
        }
    }
}
