package io.adit.workbench.problems;

import io.adit.validation.Finding;
import io.adit.workbench.Icons;
import io.adit.workbench.WrappedCells;
import io.adit.workbench.editor.ElementLabels;
import io.adit.workbench.editor.ElementText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/** The findings, errors first, else in the order of the model. UI thread only. */
final class ProblemTable {
    /** More would only make the table slow; those that are left out come up as the others are mended. */
    private static final int MOST_SHOWN = 2000;

    private final Composite box;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final WrappedCells wrapped;

    ProblemTable(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        wrapped = new WrappedCells(viewer.getTable(), viewer::refresh);
        column(
                Messages.problem,
                46,
                Finding::message,
                finding -> Icons.image("severity-" + finding.severity().name().toLowerCase(Locale.ROOT)));
        column(
                Messages.element,
                20,
                finding -> ElementText.of(finding.object()),
                finding -> Icons.image(ElementLabels.icon(finding.object())));
        column(Messages.whatToDo, 34, Finding::remedy, finding -> null);
    }

    private void column(
            String title, int weight, Function<Finding, String> text, Function<Finding, @Nullable Image> image) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        TableColumn column = made.getColumn();
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
        wrapped.follow(column);
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return wrapped.fit(text.apply((Finding) element), column.getWidth(), getImage(element) != null);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Finding) element);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return image.apply((Finding) element);
            }
        });
    }

    Control control() {
        return box;
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<Finding> findings) {
        ISelection selected = viewer.getSelection();
        viewer.setInput(findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST_SHOWN)
                .toList());
        viewer.setSelection(selected);
    }

    @Nullable
    Finding selected() {
        return (Finding) viewer.getStructuredSelection().getFirstElement();
    }
}
