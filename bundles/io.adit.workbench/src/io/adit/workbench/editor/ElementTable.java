package io.adit.workbench.editor;

import io.adit.workbench.CellKeys;
import io.adit.workbench.HeaderWidth;
import io.adit.workbench.WrappedCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * Elements of one class as rows, a column for each attribute, whose cells are edited in place: each entry is one step of the undo list. Rows are as high as what
 * they say. UI thread only.
 */
public final class ElementTable {
    private final Composite box;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final List<ColumnLayoutData> widths = new ArrayList<>();
    private final WrappedCells wrapped;
    private final Consumer<String> trouble;

    /** @param trouble told why something that was typed is not taken; empty: it would be */
    public ElementTable(Composite parent, Consumer<String> trouble) {
        this.trouble = trouble;
        box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        wrapped = new WrappedCells(viewer.getTable(), viewer::refresh);
    }

    /** Adds a column for an attribute. @param weight share of the width */
    public void column(String heading, EAttribute attribute, int weight) {
        column(heading, attribute, column -> HeaderWidth.atLeast(column, weight));
    }

    /** Adds a column for names, whose words are not to be broken. @param weight share of the width */
    public void names(String heading, EAttribute attribute, int weight) {
        column(heading, attribute, column -> HeaderWidth.ofNames(column, weight));
    }

    private void column(String heading, EAttribute attribute, Function<TableColumn, ColumnWeightData> widthOf) {
        boolean number = Number.class.isAssignableFrom(boxed(attribute));
        TableViewerColumn made = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
        TableColumn column = made.getColumn();
        column.setText(heading);
        column.setToolTipText(ModelWords.description(attribute));
        ColumnLayoutData width = widthOf.apply(column);
        widths.add(width);
        layout.setColumnData(column, width);
        wrapped.follow(column);
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return wrapped.fit(
                        FeatureDescriptor.text(((EObject) element).eGet(attribute)), column.getWidth(), false);
            }
        });
        made.setEditingSupport(new Typing(attribute));
    }

    /** Gives a column another heading, and the room for it. @param column number of it, from 0 */
    public void rename(int column, String heading) {
        TableColumn named = viewer.getTable().getColumn(column);
        if (!named.getText().equals(heading) && widths.get(column) instanceof ColumnWeightData before) {
            named.setText(heading);
            widths.set(column, HeaderWidth.atLeast(named, before.weight));
            setVisible(column, true);
        }
    }

    private static Class<?> boxed(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == int.class || type == double.class ? Number.class : type;
    }

    /** Shows a column, or leaves its room to the others. @param column number of it, from 0 */
    public void setVisible(int column, boolean visible) {
        ColumnLayoutData width = visible ? widths.get(column) : new ColumnPixelData(0, false);
        layout.setColumnData(viewer.getTable().getColumn(column), width);
        box.layout(true);
    }

    /** Ends the making, after the last column. */
    public void finish() {
        CellKeys.open(viewer);
    }

    private final class Typing extends EditingSupport {
        private final EAttribute attribute;

        Typing(EAttribute attribute) {
            super(ElementTable.this.viewer);
            this.attribute = attribute;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            CellEditor editor = FeatureDescriptor.typed(viewer.getTable(), (EObject) element, attribute);
            editor.addListener(new Telling(editor));
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected @Nullable Object getValue(Object element) {
            return ((EObject) element).eGet(attribute);
        }

        /** What is no value of the attribute is not taken; without this it would be cleared. */
        @Override
        protected void saveCellEditorValue(CellEditor editor, ViewerCell cell) {
            if (editor.isValueValid()) {
                super.saveCellEditorValue(editor, cell);
            }
        }

        @Override
        protected void setValue(Object element, @Nullable Object value) {
            EObject edited = (EObject) element;
            EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(edited);
            if (domain != null && !Objects.equals(edited.eGet(attribute), value)) {
                Command command =
                        SetCommand.create(domain, edited, attribute, value == null ? SetCommand.UNSET_VALUE : value);
                domain.getCommandStack().execute(command);
            }
        }
    }

    private final class Telling implements ICellEditorListener {
        private final CellEditor editor;

        Telling(CellEditor editor) {
            this.editor = editor;
        }

        @Override
        public void applyEditorValue() {
            String problem = editor.getErrorMessage();
            trouble.accept(problem == null ? "" : problem);
        }

        @Override
        public void cancelEditor() {
            trouble.accept("");
        }

        @Override
        public void editorValueChanged(boolean before, boolean now) {
            applyEditorValue();
        }
    }

    /** Shows these rows; the selected one stays so while it is among them. */
    public void show(List<? extends EObject> elements) {
        if (!viewer.isCellEditorActive()) {
            EObject selected = selected();
            viewer.setInput(List.copyOf(elements));
            if (selected != null) {
                select(selected);
            }
        }
    }

    /** Selects a row. */
    public void select(EObject element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Opens a cell for typing. @param column number of it, from 0 */
    public void edit(EObject element, int column) {
        viewer.editElement(element, column);
    }

    /** The selected row; null: none. */
    public @Nullable EObject selected() {
        return (EObject) viewer.getStructuredSelection().getFirstElement();
    }

    /** What it is drawn in. */
    public Control control() {
        return box;
    }

    /** The table; its elements are those that were given. */
    public TableViewer viewer() {
        return viewer;
    }
}
