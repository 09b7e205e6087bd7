package io.adit.workbench.ifcimport;

import io.adit.workbench.WrappedCells;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Rows of text to be read, as high as what they say. UI thread only. */
final class TextTable {
    private final Table table;
    private final WrappedCells wrapped;
    private List<List<String>> rows = List.of();

    TextTable(Composite parent, String... columns) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        wrapped = new WrappedCells(table, this::fill);
        for (String title : columns) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(title);
            wrapped.follow(column);
        }
    }

    /** @param widths one for each column, in points */
    void setWidths(int... widths) {
        for (int i = 0; i < widths.length; i++) {
            table.getColumn(i).setWidth(widths[i]);
        }
    }

    /** Shows other rows. @param shown each with a text for every column */
    void show(List<List<String>> shown) {
        rows = shown;
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE));
        fill();
    }

    private void fill() {
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < table.getColumnCount(); i++) {
                int width = table.getColumn(i).getWidth();
                table.getItem(row).setText(i, wrapped.fit(rows.get(row).get(i), width, false));
            }
        }
    }

    Table control() {
        return table;
    }
}
