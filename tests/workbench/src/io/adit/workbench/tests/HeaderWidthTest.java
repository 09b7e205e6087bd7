package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.HeaderWidth;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;

class HeaderWidthTest {
    @Test
    void aColumnThatSortsRowsHasRoomForItsArrow() {
        Shell shell = new Shell(Ui.window().getShell());
        try {
            shell.setLayout(new FillLayout());
            Table table = new Table(shell, SWT.NONE);
            table.setHeaderVisible(true);
            TableColumn column = new TableColumn(table, SWT.RIGHT);
            column.setText("Complete, day");
            int least = HeaderWidth.sortable(column, 1, 0).minimumWidth;
            shell.open();
            table.setSortColumn(column);
            table.setSortDirection(SWT.UP);
            column.pack();
            assertTrue(column.getWidth() <= least, column.getWidth() + " and " + least);
        } finally {
            shell.close();
        }
    }
}
