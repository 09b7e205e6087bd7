package io.adit.workbench;

import org.eclipse.jface.viewers.ColumnWeightData;
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

    private static ColumnWeightData atLeast(TableColumn column, int weight, int least) {
        column.pack();
        return new ColumnWeightData(weight, Math.max(least, column.getWidth()), true);
    }
}
