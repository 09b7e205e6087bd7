package io.adit.workbench.compare;

import io.adit.model.Facility;
import io.adit.model.diff.DifferenceText;
import io.adit.model.diff.ElementChange;
import io.adit.model.diff.ModelDifference;
import io.adit.model.diff.ValueChange;
import io.adit.workbench.Icons;
import io.adit.workbench.Phrase;
import io.adit.workbench.WrappedCells;
import io.adit.workbench.editor.ElementLabels;
import io.adit.workbench.editor.FacilityEditor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.jspecify.annotations.Nullable;

/** The differences between an earlier file and the model in an editor, as it is now; a double click leads to the element. UI thread only. */
public final class CompareDialog extends TitleAreaDialog {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    private static final int INDENT = 40;

    private final FacilityEditor editor;
    private final Path earlier;
    private final List<ElementChange> changes;
    private @Nullable TreeViewer viewer;

    /** @param editor whose tree elements are shown in */
    public CompareDialog(Shell shell, FacilityEditor editor, Path earlier, Facility before, Facility now) {
        super(shell);
        this.editor = editor;
        this.earlier = earlier;
        changes = ModelDifference.between(before, now);
        setBlockOnOpen(false);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.compareModels);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Phrase.of(Messages.fromToTheModelAsItIsNow, earlier.getFileName()));
        setMessage(changes.isEmpty() ? Messages.nothingDiffers : Phrase.of(Messages.elementsDiffer, changes.size()));
        Composite box = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(box);
        box.setLayout(new TreeColumnLayout());
        TreeViewer tree = new TreeViewer(box, SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.getTree().setLinesVisible(true);
        tree.setContentProvider(new Changes());
        WrappedCells wrapped = new WrappedCells(tree.getTree(), tree::refresh);
        column(tree, wrapped, Messages.element, 50, new Texts(ElementChange::path, ValueChange::feature));
        column(tree, wrapped, Messages.change, 10, new Texts(CompareDialog::word, value -> ""));
        Texts before = new Texts(change -> "", value -> DifferenceText.brief(value.before()));
        column(tree, wrapped, Messages.before, 20, before);
        Texts after = new Texts(change -> "", value -> DifferenceText.brief(value.after()));
        column(tree, wrapped, Messages.now, 20, after);
        tree.addDoubleClickListener(
                event -> reveal(tree.getStructuredSelection().getFirstElement()));
        tree.setInput(changes);
        tree.expandAll();
        viewer = tree;
        return box;
    }

    private record Texts(Function<ElementChange, String> element, Function<ValueChange, String> value) {
        String of(Object row) {
            return row instanceof ElementChange change ? element.apply(change) : value.apply((ValueChange) row);
        }
    }

    private static void column(TreeViewer tree, WrappedCells wrapped, String title, int weight, Texts texts) {
        TreeViewerColumn made = new TreeViewerColumn(tree, SWT.LEFT);
        TreeColumn column = made.getColumn();
        column.setText(title);
        TreeColumnLayout layout = (TreeColumnLayout) tree.getTree().getParent().getLayout();
        layout.setColumnData(column, new ColumnWeightData(weight, true));
        wrapped.follow(column);
        boolean first = tree.getTree().getColumnCount() == 1;
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                int indent = first ? INDENT : 0;
                return wrapped.fit(texts.of(row), column.getWidth() - indent, getImage(row) != null);
            }

            @Override
            public @Nullable Image getImage(Object row) {
                return first && row instanceof ElementChange change
                        ? Icons.image(ElementLabels.icon(change.after() == null ? change.before() : change.after()))
                        : null;
            }
        });
    }

    private static String word(ElementChange change) {
        return switch (change.kind()) {
            case ADDED -> Messages.added;
            case REMOVED -> Messages.removed;
            case MOVED -> Messages.moved;
            case CHANGED -> Messages.changed;
        };
    }

    private void reveal(@Nullable Object row) {
        if (row instanceof ElementChange change && change.after() != null) {
            editor.getSite().getPage().activate(editor);
            editor.reveal(List.of(change.after()));
        }
    }

    private static final class Changes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof ElementChange change ? change.values().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return row instanceof ElementChange change && !change.values().isEmpty();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    /** The tree of differences. */
    public Tree control() {
        if (viewer == null) {
            throw new IllegalStateException("the dialog is not open");
        }
        return viewer.getTree();
    }
}
