package io.adit.workbench.editor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.jspecify.annotations.Nullable;

/** A cell for several values out of a given list: a dialog with a box to tick per value. */
final class ChoiceListCellEditor extends DialogCellEditor {
    private final String title;
    private final List<Object> choices;

    ChoiceListCellEditor(Composite parent, String title, List<Object> choices) {
        super(parent);
        this.title = title;
        this.choices = choices;
    }

    @Override
    protected void updateContents(@Nullable Object value) {
        if (getDefaultLabel() != null) {
            getDefaultLabel().setText(FeatureDescriptor.text(value));
        }
    }

    @Override
    protected @Nullable Object openDialogBox(Control window) {
        ListSelectionDialog dialog = ListSelectionDialog.of(choices)
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(FeatureDescriptor::text))
                .title(title)
                .message(Messages.tickWhatApplies)
                .preselect(getValue() instanceof Collection<?> chosen ? chosen.toArray() : new Object[0])
                .create(window.getShell());
        return dialog.open() == Window.OK ? Arrays.asList(dialog.getResult()) : null;
    }
}
