package io.adit.workbench.editor;

import java.util.List;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The Properties view of a facility editor: in the model's order, with the editor's undo and redo. */
final class FacilityProperties extends PropertySheetPage {
    private static final List<String> ORDER = List.of(Messages.identity);

    private final FacilityEditor editor;
    private final ISelectionChangedListener selected;

    FacilityProperties(FacilityEditor editor) {
        this.editor = editor;
        selected = event -> selectionChanged(editor, event.getSelection());
        setPropertySourceProvider(element -> {
            FacilityDocument document = editor.document();
            return document == null ? null : ElementProperties.of(document.adapters(), element);
        });
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
                return 0;
            }

            @Override
            public int compareCategories(String one, String other) {
                int first = Boolean.compare(ORDER.contains(other), ORDER.contains(one));
                return first != 0 ? first : one.compareTo(other);
            }
        });
    }

    /** Shows what is selected in the tree also where another view selects it there. */
    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        editor.viewer().addPostSelectionChangedListener(selected);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.bindUndo(bars);
    }

    @Override
    public void dispose() {
        if (!editor.viewer().getControl().isDisposed()) {
            editor.viewer().removePostSelectionChangedListener(selected);
        }
        editor.forget(this);
        super.dispose();
    }
}
