package io.adit.workbench.live;

import io.adit.workbench.HeaderWidth;
import io.adit.workbench.WrappedCells;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows that change often: elements are the rows' ids, so that selection and scroll position survive every
 * change; a click on a header sorts. UI thread only.
 *
 * @param <R> what a row shows; immutable
 */
final class RowTable<R> {
    private final Function<String, @Nullable R> rows;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Map<TableColumn, Comparator<R>> orders = new HashMap<>();
    private final WrappedCells wrapped;

    /**
     * What a column shows.
     *
     * @param title of the column
     * @param weight share of the width
     * @param least pixels, below which the table is scrolled
     * @param style SWT.LEFT or SWT.RIGHT; with SWT.WRAP, rows are as high as what it says
     * @param text of a cell
     * @param image of a cell; may give null
     * @param order for sorting
     */
    record Column<R>(
            String title,
            int weight,
            int least,
            int style,
            Function<R, String> text,
            Function<R, @Nullable Image> image,
            Comparator<R> order) {

        /** A column whose least width is its weight; half of it where its words are broken into lines. */
        Column(
                String title,
                int weight,
                int style,
                Function<R, String> text,
                Function<R, @Nullable Image> image,
                Comparator<R> order) {
            this(title, weight, (style & SWT.WRAP) == 0 ? weight : weight / 2, style, text, image, order);
        }
    }

    RowTable(Composite parent, Function<String, @Nullable R> rows) {
        this.rows = rows;
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        wrapped = new WrappedCells(viewer.getTable(), viewer::refresh);
    }

    TableViewer viewer() {
        return viewer;
    }

    void add(Column<R> column) {
        boolean wraps = (column.style() & SWT.WRAP) != 0;
        TableViewerColumn made = new TableViewerColumn(viewer, column.style() & ~SWT.WRAP);
        TableColumn header = made.getColumn();
        header.setText(column.title());
        header.setMoveable(true);
        layout.setColumnData(header, HeaderWidth.sortable(header, column.weight(), column.least()));
        if (wraps) {
            wrapped.follow(header);
        }
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object id) {
                R row = rows.apply((String) id);
                String text = row == null ? "" : column.text().apply(row);
                return wraps ? wrapped.fit(text, header.getWidth(), getImage(id) != null) : text;
            }

            @Override
            public @Nullable String getToolTipText(Object id) {
                R row = rows.apply((String) id);
                return row == null ? null : column.text().apply(row);
            }

            @Override
            public @Nullable Image getImage(Object id) {
                R row = rows.apply((String) id);
                return row == null ? null : column.image().apply(row);
            }
        });
        orders.put(header, column.order());
        header.addListener(SWT.Selection, event -> sortBy(header));
    }

    private void sortBy(TableColumn column) {
        boolean again = viewer.getTable().getSortColumn() == column;
        boolean down = again && viewer.getTable().getSortDirection() == SWT.UP;
        sort(column, down);
    }

    /** Sorts by the column of that number, ascending or descending. */
    void sortBy(int column, boolean down) {
        sort(viewer.getTable().getColumn(column), down);
    }

    private void sort(TableColumn column, boolean down) {
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<R> order = orders.getOrDefault(column, Comparator.comparing(String::valueOf));
        Comparator<R> directed = down ? order.reversed() : order;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer ignored, Object one, Object other) {
                R first = rows.apply((String) one);
                R second = rows.apply((String) other);
                return first == null || second == null ? 0 : directed.compare(first, second);
            }
        });
    }

    /** Shows exactly these rows. */
    void show(List<String> ids) {
        ISelection selected = viewer.getSelection();
        viewer.getControl().setRedraw(false);
        try {
            viewer.setInput(ids);
            viewer.setSelection(selected);
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    /** Draws these rows anew where they are shown. */
    void update(Collection<String> ids) {
        viewer.update(ids.toArray(), null);
    }

    /** Draws these rows anew where they are shown, each at the place that it has by now. */
    void updateInOrder(Collection<String> ids) {
        if (viewer.getInput() instanceof Collection<?> shown && !Collections.disjoint(shown, ids)) {
            viewer.refresh();
        }
    }

    /** Draws all rows anew: ages tick. */
    void updateAll() {
        if (viewer.getInput() instanceof Collection<?> ids) {
            viewer.update(ids.toArray(), null);
        }
    }

    /** Selects the first row where none is selected. */
    void selectFirst() {
        if (viewer.getStructuredSelection().isEmpty() && viewer.getTable().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
        }
    }

    /** Id of the selected row, if any. */
    @Nullable
    String selected() {
        return (String) viewer.getStructuredSelection().getFirstElement();
    }
}
