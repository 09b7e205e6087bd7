package io.adit.workbench.editor;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The Properties view of a facility editor: in the model's order, with the editor's undo and redo. */
final class FacilityProperties extends PropertySheetPage {
    private static final List<String> ORDER = List.of(Messages.identity);

    private final FacilityEditor editor;
    private final Runnable chosen;

    FacilityProperties(FacilityEditor editor) {
        this.editor = editor;
        chosen = () -> selectionChanged(editor, editor.choice().selection());
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

    /** Shows what is chosen in the editor also where another view chose it. */
    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        editor.choice().addFollower(chosen);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.bindUndo(bars);
    }

    @Override
    public void dispose() {
        editor.choice().removeFollower(chosen);
        editor.forget(this);
        super.dispose();
    }
}
