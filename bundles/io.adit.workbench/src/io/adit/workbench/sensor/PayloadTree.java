package io.adit.workbench.sensor;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The fields of a message as a tree; a click on a value, or Enter, picks it. UI thread only. */
final class PayloadTree {
    private static final int LEFT_BUTTON = 1;

    private final Composite box;
    private final TreeViewer viewer;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Consumer<String> picked;

    /** @param picked told the pointer of a value */
    PayloadTree(Composite parent, Consumer<String> picked) {
        this.picked = picked;
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TreeViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        viewer.setContentProvider(new Fields());
        column(Messages.field, 55, true);
        column(Messages.value, 45, false);
        viewer.getTree().addListener(SWT.MouseUp, event -> {
            TreeItem item = event.button == LEFT_BUTTON ? viewer.getTree().getItem(new Point(event.x, event.y)) : null;
            pick(item == null ? null : item.getData());
        });
        viewer.getTree()
                .addListener(
                        SWT.DefaultSelection,
                        event -> pick(viewer.getStructuredSelection().getFirstElement()));
    }

    private void column(String title, int weight, boolean name) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return name ? ((PayloadField) element).name() : ((PayloadField) element).value();
            }
        });
    }

    private void pick(@Nullable Object element) {
        if (element instanceof PayloadField field && field.pointer() != null) {
            picked.accept(field.pointer());
        }
    }

    private static final class Fields implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((PayloadField) parent).fields().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((PayloadField) element).fields().isEmpty();
        }
    }

    /** Shows fields; the one that a binding looks for is selected. */
    void show(List<PayloadField> fields, String pointer) {
        viewer.setInput(fields);
        viewer.expandAll();
        select(fields, pointer);
    }

    private boolean select(List<PayloadField> fields, String pointer) {
        for (PayloadField field : fields) {
            if (Objects.equals(field.pointer(), pointer)) {
                viewer.setSelection(new StructuredSelection(field), true);
                return true;
            }
            if (select(field.fields(), pointer)) {
                return true;
            }
        }
        return false;
    }

    Composite control() {
        return box;
    }

    /** The tree itself. */
    TreeViewer viewer() {
        return viewer;
    }
}
