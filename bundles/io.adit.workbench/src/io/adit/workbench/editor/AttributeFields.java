package io.adit.workbench.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Fields for attributes of one element, in a grid of two columns; Enter, or leaving a field, takes what was typed. UI thread only. */
public final class AttributeFields {
    private final Composite form;
    private final BiConsumer<EStructuralFeature, @Nullable Object> sink;
    private final Map<EAttribute, Text> texts = new LinkedHashMap<>();
    private @Nullable EObject shown;

    /**
     * Makes none yet.
     *
     * @param form what they are made in
     * @param sink told what somebody wants a feature to be; null: not said
     */
    public AttributeFields(Composite form, BiConsumer<EStructuralFeature, @Nullable Object> sink) {
        this.form = form;
        this.sink = sink;
    }

    /** A line of text. @param hint shown while it is empty */
    public Text text(String label, String hint, EAttribute attribute) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> take(attribute, text));
        text.addListener(SWT.FocusOut, event -> take(attribute, text));
        texts.put(attribute, text);
        return text;
    }

    /** A choice; what it offers and does is up to the caller. */
    public Combo choice(String label) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void take(EAttribute attribute, Text text) {
        if (shown != null && !text.getText().strip().equals(present(shown, attribute))) {
            sink.accept(
                    attribute, text.getText().isBlank() ? null : text.getText().strip());
        }
    }

    private static String present(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        return value == null ? "" : String.valueOf(value);
    }

    /** Shows the attributes of an element; null: none. What is being typed about the same element stays. */
    public void show(@Nullable EObject next) {
        boolean other = next != shown;
        shown = next;
        texts.forEach((attribute, text) -> {
            text.setEnabled(next != null);
            String value = next == null ? "" : present(next, attribute);
            if ((other || !text.isFocusControl()) && !text.getText().equals(value)) {
                text.setText(value);
            }
        });
    }
}
