package io.adit.workbench;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view says in its middle while it has nothing to show, with a button for what can be done about it. UI thread only. */
public final class Notice extends Pane {
    private static final int WIDTH = 460;
    private static final int SPACING = 14;

    private final Label text;
    private final Button button;

    /** @param action told when somebody presses the button */
    public Notice(Composite parent, String label, Runnable action) {
        super(parent);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite middle = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, SPACING).applyTo(middle);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(middle);
        text = new Label(middle, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        addListener(SWT.Resize, event -> fit());
        button = new Button(middle, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void fit() {
        GridData room = (GridData) text.getLayoutData();
        room.widthHint = Math.clamp(getClientArea().width - 2L * SPACING, 1, WIDTH);
        layout(true, true);
    }

    /** Says a sentence. @param offered whether there is the button, too */
    public void say(String sentence, boolean offered) {
        text.setText(sentence);
        button.setVisible(offered);
        layout(true, true);
    }

    /** Lets the button be pressed, or greys it. */
    public void allow(boolean allowed) {
        button.setEnabled(allowed);
    }

    /** What is said now. */
    public String text() {
        return text.getText();
    }

    @Override
    public boolean setFocus() {
        return button.getVisible() && button.setFocus();
    }
}
