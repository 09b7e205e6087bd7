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
import org.jspecify.annotations.Nullable;

/** The devices of a model, and what a registry says of how they log in. UI thread only. */
final class DeviceTable {
    private static final int NAME_PIXELS = 130;

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
        column(Messages.device, 28, NAME_PIXELS, DeviceRow::name);
        column(Messages.connectsAs, 24, NAME_PIXELS, DeviceRow::authId);
        column(Messages.throughGateways, 22, 0, DeviceRow::via);
        column(Messages.mayConnect, 10, 0, row -> row.enabled() ? Messages.yes : Messages.no);
        column(Messages.passwordThere, 16, 0, row -> words(states.apply(row.id())));
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

    private void column(String title, int weight, int least, Function<DeviceRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), HeaderWidth.atLeast(column.getColumn(), weight, least));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DeviceRow) element);
            }
        });
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
