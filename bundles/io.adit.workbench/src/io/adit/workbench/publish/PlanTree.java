package io.adit.workbench.publish;

import io.adit.publish.plan.Change;
import io.adit.publish.plan.Difference;
import io.adit.workbench.Icons;
import io.adit.workbench.WrappedCells;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/** A plan: the tree of its changes, and beside it what differs in the chosen one. UI thread only. */
final class PlanTree extends SashForm {
    private static final int TREE_SHARE = 52;
    private static final int TABLE_SHARE = 48;
    private static final int OPEN_LEVELS = 3;

    private final TreeViewer tree;
    private final TableViewer differences;
    private final WrappedCells wrapped;

    PlanTree(Composite parent) {
        super(parent, SWT.VERTICAL);
        tree = new TreeViewer(this, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        TableColumnLayout layout = new TableColumnLayout();
        Composite box = new Composite(this, SWT.NONE);
        box.setLayout(layout);
        differences = new TableViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        differences.setContentProvider(ArrayContentProvider.getInstance());
        differences.getTable().setHeaderVisible(true);
        differences.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(differences);
        wrapped = new WrappedCells(differences.getTable(), differences::refresh);
        column(layout, Messages.member, 34, Difference::pointer);
        column(layout, Messages.atTheTarget, 33, each -> each.present() == null ? Messages.missing : each.present());
        column(layout, Messages.inTheModel, 33, each -> each.wanted() == null ? Messages.willBeRemoved : each.wanted());
        tree.addSelectionChangedListener(event -> {
            Change change = selected();
            differences.setInput(change == null ? List.of() : change.differences());
        });
        setWeights(TREE_SHARE, TABLE_SHARE);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Difference, String> text) {
        TableViewerColumn made = new TableViewerColumn(differences, SWT.LEFT);
        TableColumn column = made.getColumn();
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
        wrapped.follow(column);
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return wrapped.fit(text.apply((Difference) element), column.getWidth(), false);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Difference) element);
            }
        });
    }

    void show(List<PlanNode> nodes) {
        tree.setInput(nodes);
        tree.expandToLevel(OPEN_LEVELS);
        differences.setInput(List.of());
    }

    @Nullable
    Change selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof PlanNode node ? node.change() : null;
    }

    TreeViewer viewer() {
        return tree;
    }

    TableViewer differences() {
        return differences;
    }

    @Override
    public boolean setFocus() {
        return tree.getTree().setFocus();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return input instanceof List<?> nodes ? nodes.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((PlanNode) parent).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((PlanNode) element).children().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            PlanNode node = (PlanNode) element;
            StyledString text = new StyledString(node.text());
            Change change = node.change();
            String action = change == null ? "" : PlanWords.action(change.action()) + "  ";
            return text.append("  " + action + node.aside(), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(((PlanNode) element).icon());
        }
    }
}
