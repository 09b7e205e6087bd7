package io.adit.workbench;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Widths of columns that share the room of a table, each at least as wide as its heading in the language of the workbench. UI thread only. */
public final class HeaderWidth {
    private static final int NAME_PIXELS = 130;

    private HeaderWidth() {}

    /** The width of a column that has its heading. @param weight share of the room */
    public static ColumnWeightData atLeast(TableColumn column, int weight) {
        return atLeast(column, weight, 0);
    }

    /** The same for a column of names, which take more room than their heading. */
    public static ColumnWeightData ofNames(TableColumn column, int weight) {
        return atLeast(column, weight, NAME_PIXELS);
    }

    /** The same for a column by which rows can be sorted: its heading has room for the arrow that says so. @param least pixels */
    public static ColumnWeightData sortable(TableColumn column, int weight, int least) {
        Table table = column.getParent();
        TableColumn sorted = table.getSortColumn();
        int direction = table.getSortDirection();
        table.setSortColumn(column);
        table.setSortDirection(SWT.UP);
        ColumnWeightData width = atLeast(column, weight, least);
        table.setSortDirection(direction);
        table.setSortColumn(sorted);
        return width;
    }

    private static ColumnWeightData atLeast(TableColumn column, int weight, int least) {
        column.pack();
        return new ColumnWeightData(weight, Math.max(least, column.getWidth()), true);
    }
}
