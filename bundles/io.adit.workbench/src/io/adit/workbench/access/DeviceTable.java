package io.adit.workbench.access;

import io.adit.publish.plan.DevicePasswords.State;
import io.adit.workbench.HeaderWidth;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/** The devices of a model, and what a registry says of how they log in. UI thread only. */
final class DeviceTable {
    private final Composite box;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();

    /**
     * Makes it.
     *
     * @param states what the registry says of a device, by its id; null: not asked
     * @param selected told when other devices are selected
     */
    DeviceTable(Composite parent, Function<String, @Nullable State> states, Runnable selected) {
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        names(Messages.device, 28, DeviceRow::name);
        names(Messages.connectsAs, 24, DeviceRow::authId);
        column(Messages.throughGateways, 22, DeviceRow::via);
        column(Messages.mayConnect, 10, row -> row.enabled() ? Messages.yes : Messages.no);
        column(Messages.passwordThere, 16, row -> words(states.apply(row.id())));
        viewer.addSelectionChangedListener(event -> selected.run());
    }

    private static String words(@Nullable State state) {
        return switch (state) {
            case null -> "";
            case NOT_REGISTERED -> Messages.notRegistered;
            case NO_PASSWORD -> Messages.none;
            case PASSWORD -> Messages.set;
            case DISABLED -> Messages.setButDisabled;
        };
    }

    private void names(String title, int weight, Function<DeviceRow, String> text) {
        TableColumn column = column(title, text);
        layout.setColumnData(column, HeaderWidth.ofNames(column, weight));
    }

    private void column(String title, int weight, Function<DeviceRow, String> text) {
        TableColumn column = column(title, text);
        layout.setColumnData(column, HeaderWidth.atLeast(column, weight));
    }

    private TableColumn column(String title, Function<DeviceRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DeviceRow) element);
            }
        });
        return column.getColumn();
    }

    void show(List<DeviceRow> rows) {
        ISelection before = viewer.getSelection();
        viewer.setInput(rows);
        viewer.setSelection(before);
    }

    List<DeviceRow> selected() {
        return viewer.getStructuredSelection().stream()
                .map(DeviceRow.class::cast)
                .toList();
    }

    Control control() {
        return box;
    }

    TableViewer viewer() {
        return viewer;
    }
}
