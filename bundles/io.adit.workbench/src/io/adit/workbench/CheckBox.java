package io.adit.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * Boxes to tick in the colours of the desktop, with labels in those of the theme. The platform's themes would give the box of GTK the colour of what is around it too, on which
 * its tick can't be seen.
 */
public final class CheckBox extends Button {
    private CheckBox(Composite parent, int style) {
        super(parent, SWT.CHECK | style);
    }

    /** Adds one. @param style what else it is, such as {@link SWT#WRAP} */
    public static Button of(Composite parent, int style) {
        return new CheckBox(parent, style);
    }

    /** Does nothing: a theme is all that asks for it. */
    @Override
    public void setBackground(@Nullable Color color) {}

    /** Allowed, as nothing but a colour is left out. */
    @Override
    protected void checkSubclass() {}
}
