package io.adit.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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

    /**
     * Makes all labels of a form and of one within it as wide as the widest, so that all fields begin below each other.
     *
     * @param inner stands in {@code outer}; both have a grid of two columns
     */
    public static void alignLabels(Composite inner, Composite outer) {
        List<Control> labels = Stream.of(inner, outer)
                .flatMap(form -> Stream.of(form.getChildren()))
                .filter(Label.class::isInstance)
                .toList();
        int widest = labels.stream()
                .mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(0);
        for (Control label : labels) {
            GridData place = label.getLayoutData() instanceof GridData present ? present : new GridData();
            place.widthHint = widest;
            label.setLayoutData(place);
        }
        outer.layout(true, true);
    }
}
