package io.adit.workbench.channels;

import io.adit.model.Channel;
import io.adit.workbench.CellKeys;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The table: draws only the rows in sight, has a cell in focus, opens cells for editing. UI thread only. */
final class ChannelTable {
    private final ChannelRows rows;
    private final TableViewer viewer;
    private final TableViewerFocusCellManager focus;
    private final BiConsumer<ChannelColumn, String> edit;

    /** @param edit told of a text that was entered, for all selected channels */
    ChannelTable(Composite parent, ChannelRows rows, BiConsumer<ChannelColumn, String> edit) {
        this.rows = rows;
        this.edit = edit;
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> {
            if (index < rows.shown().size()) {
                viewer.replace(rows.shown().get(index), index);
            }
        });
        ChannelColumn.shown().forEach(this::add);
        focus = CellKeys.open(viewer);
        viewer.setInput(rows);
    }

    private void add(ChannelColumn column) {
        TableViewerColumn made = new TableViewerColumn(viewer, column.style());
        TableColumn header = made.getColumn();
        header.setText(column.title());
        header.setWidth(column.width());
        header.setMoveable(false);
        header.addListener(SWT.Selection, event -> sort(header, column));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.shown((Channel) element);
            }
        });
        made.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return column.isEditable((Channel) element);
            }

            @Override
            protected Object getValue(Object element) {
                return column.text((Channel) element);
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (!column.text((Channel) element).equals(value)) {
                    if (!viewer.getStructuredSelection().toList().contains(element)) {
                        viewer.setSelection(new StructuredSelection(element));
                    }
                    edit.accept(column, String.valueOf(value));
                }
            }
        });
    }

    private void sort(TableColumn header, ChannelColumn column) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == header && table.getSortDirection() == SWT.UP;
        table.setSortColumn(header);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        rows.sort(column, down);
        refresh();
    }

    /** Draws the rows anew; those that were selected stay so where they are still shown. */
    void refresh() {
        List<Channel> selected = selected();
        viewer.getTable().setItemCount(rows.shown().size());
        viewer.getTable().clearAll();
        if (!selected.isEmpty()) {
            viewer.getTable()
                    .setSelection(selected.stream()
                            .mapToInt(rows.shown()::indexOf)
                            .filter(index -> index >= 0)
                            .toArray());
        }
    }

    /** The selected channels, in the order of the table. */
    List<Channel> selected() {
        return java.util.Arrays.stream(viewer.getTable().getSelectionIndices())
                .filter(index -> index < rows.shown().size())
                .mapToObj(rows.shown()::get)
                .toList();
    }

    /** Number of the column that has the focus, among {@link ChannelColumn#shown()}. */
    int column() {
        ViewerCell cell = focus.getFocusCell();
        return cell == null ? 0 : cell.getColumnIndex();
    }

    TableViewer viewer() {
        return viewer;
    }
}
