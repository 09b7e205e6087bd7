package io.adit.workbench.access;

import io.adit.model.Permission;
import io.adit.workbench.HeaderWidth;
import io.adit.workbench.editor.ElementText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/** The table of roles: a line for each subject, a column for each permission. UI thread only. */
final class RoleTable {
    private static final int FIRST_PERMISSION = 2;
    private static final int NAME_WEIGHT = 26;
    private static final int PERMISSION_WEIGHT = 10;
    private static final int LEFT_BUTTON = 1;

    private final Composite box;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewerFocusCellManager focus;
    private final BiConsumer<RoleRow, Permission> toggle;

    /**
     * Makes it.
     *
     * @param toggle told a cell of a permission that was clicked
     * @param selected told the line that was selected
     * @param remove told the line on which somebody pressed Delete
     */
    RoleTable(
            Composite parent,
            BiConsumer<RoleRow, Permission> toggle,
            Consumer<@Nullable RoleRow> selected,
            Consumer<RoleRow> remove) {
        this.toggle = toggle;
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        names(Messages.role, row -> ElementText.of(row.role()));
        names(Messages.subject, RoleRow::who);
        for (Permission permission : Permission.values()) {
            TableColumn column = column(
                    Grants.title(permission),
                    SWT.CENTER,
                    Grants.meaning(permission),
                    row -> Grants.of(row.role()).mark(permission));
            layout.setColumnData(column, HeaderWidth.atLeast(column, PERMISSION_WEIGHT));
        }
        focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        viewer.addSelectionChangedListener(event -> selected.accept(selected()));
        viewer.getTable().addListener(SWT.MouseUp, event -> {
            ViewerCell cell = event.button == LEFT_BUTTON ? viewer.getCell(new Point(event.x, event.y)) : null;
            press(cell);
        });
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            RoleRow row = selected();
            if (event.keyCode == ' ') {
                press(focus.getFocusCell());
            } else if (event.keyCode == SWT.DEL && row != null) {
                remove.accept(row);
            }
        });
    }

    private void press(@Nullable ViewerCell cell) {
        if (cell != null && cell.getColumnIndex() >= FIRST_PERMISSION && cell.getElement() instanceof RoleRow row) {
            toggle.accept(row, Permission.values()[cell.getColumnIndex() - FIRST_PERMISSION]);
        }
    }

    private void names(String title, Function<RoleRow, String> text) {
        TableColumn column = column(title, SWT.LEFT, "", text);
        layout.setColumnData(column, HeaderWidth.ofNames(column, NAME_WEIGHT));
    }

    private TableColumn column(String title, int style, String tip, Function<RoleRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(tip);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RoleRow) element);
            }

            @Override
            public @Nullable String getToolTipText(Object element) {
                return tip.isEmpty() ? null : tip;
            }
        });
        return column.getColumn();
    }

    void show(List<RoleRow> rows) {
        ISelection before = viewer.getSelection();
        viewer.setInput(rows);
        viewer.setSelection(before);
    }

    @Nullable
    RoleRow selected() {
        return (RoleRow) viewer.getStructuredSelection().getFirstElement();
    }

    Control control() {
        return box;
    }

    TableViewer viewer() {
        return viewer;
    }
}
