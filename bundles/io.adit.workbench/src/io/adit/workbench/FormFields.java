package io.adit.workbench;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of dialogs, in a grid of two columns: label, then field. */
public final class FormFields {
    private FormFields() {}

    /**
     * A line of text with its label.
     *
     * @param style besides the border, for example {@link SWT#PASSWORD}
     */
    public static Text text(Composite form, String label, int style, String value) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | style);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
