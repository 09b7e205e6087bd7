package io.adit.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Boxes to tick as the desktop paints them. The platform's themes give the box of GTK the colour of what is around it, on which its tick can't be seen.
 */
public final class CheckBox {
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private CheckBox() {}

    /** Adds one. @param style what else it is, such as {@link SWT#WRAP} */
    public static Button of(Composite parent, int style) {
        Button box = new Button(parent, SWT.CHECK | style);
        box.setData(UNSTYLED, Boolean.TRUE);
        return box;
    }
}
