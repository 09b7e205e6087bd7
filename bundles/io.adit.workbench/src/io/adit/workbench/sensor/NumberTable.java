package io.adit.workbench.sensor;

import io.adit.workbench.HeaderWidth;
import io.adit.workbench.Phrase;
import io.adit.workbench.channels.SheetText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Rows of numbers to be typed or pasted; an empty row at the end takes the next one, the Delete key removes those that are selected. Columns beyond the
 * typed ones show what is computed. UI thread only.
 */
final class NumberTable {
    private static final int CTRL_V = 'v';

    private final Composite box;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final int typed;
    private final Consumer<List<double[]>> changed;
    private final Consumer<String> trouble;
    private List<double[]> rows = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param titles of the columns
     * @param typed number of the first columns that can be typed
     * @param changed told the complete rows when somebody changed them
     * @param trouble told why something that was typed is not taken
     */
    NumberTable(
            Composite parent,
            List<String> titles,
            int typed,
            Consumer<List<double[]>> changed,
            Consumer<String> trouble) {
        this.typed = typed;
        this.changed = changed;
        this.trouble = trouble;
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        for (int i = 0; i < titles.size(); i++) {
            column(titles.get(i), i);
        }
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            } else if (event.keyCode == CTRL_V && (event.stateMask & SWT.MOD1) != 0) {
                paste();
            }
        });
    }

    private void column(String title, int index) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.RIGHT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), HeaderWidth.atLeast(column.getColumn(), 1));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                double value = ((double[]) element)[index];
                return index < typed ? Numbers.exact(value) : Numbers.brief(value);
            }
        });
        if (index < typed) {
            column.setEditingSupport(new Typing(index));
        }
    }

    private final class Typing extends EditingSupport {
        private final int index;

        Typing(int index) {
            super(NumberTable.this.viewer);
            this.index = index;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return Numbers.exact(((double[]) element)[index]);
        }

        @Override
        protected void setValue(Object element, Object value) {
            try {
                enter((double[]) element, index, Numbers.parse(String.valueOf(value)));
            } catch (IllegalArgumentException e) {
                trouble.accept(e.getMessage());
            }
        }
    }

    private void enter(double[] row, int index, double value) {
        if (row[index] != value) {
            row[index] = value;
            viewer.update(row, null);
            tell();
        }
    }

    private void delete() {
        if (rows.removeAll(viewer.getStructuredSelection().toList())) {
            tell();
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                paste(text);
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Adds rows as spreadsheets copy them; all of them or, where one can't be read, none. */
    void paste(String text) {
        try {
            List<double[]> added = new ArrayList<>();
            for (List<String> cells : SheetText.read(text, '\t')) {
                if (cells.size() < typed) {
                    throw new IllegalArgumentException(Phrase.of(Messages.eachRowNeedsColumns, typed));
                }
                double[] row = empty();
                for (int i = 0; i < typed; i++) {
                    row[i] = Numbers.parse(cells.get(i));
                }
                added.add(row);
            }
            rows.addAll(Math.max(0, rows.size() - 1), added);
            tell();
        } catch (IllegalArgumentException e) {
            trouble.accept(e.getMessage());
        }
    }

    private void tell() {
        changed.accept(rows.stream().filter(this::isComplete).toList());
        if (rows.isEmpty() || isComplete(rows.getLast())) {
            rows.add(empty());
        }
        viewer.setInput(rows);
    }

    private boolean isComplete(double[] row) {
        return Arrays.stream(row, 0, typed).noneMatch(Double::isNaN);
    }

    private double[] empty() {
        double[] row = new double[viewer.getTable().getColumnCount()];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    /** Shows rows of numbers. @param next those that were typed, computed ones may be missing or NaN */
    void show(List<double[]> next) {
        rows = new ArrayList<>();
        int columns = viewer.getTable().getColumnCount();
        next.forEach(row -> {
            double[] shown = empty();
            System.arraycopy(row, 0, shown, 0, Math.min(row.length, columns));
            rows.add(shown);
        });
        rows.add(empty());
        viewer.setInput(rows);
    }

    Control control() {
        return box;
    }

    /** The table itself. */
    TableViewer viewer() {
        return viewer;
    }
}
