package io.adit.workbench.editor;

import io.adit.workbench.Pane;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What an editor shows instead of its tree when the file cannot be read. */
final class UnreadableFile extends Pane {
    private static final int MARGIN = 24;
    private static final int SPACING = 12;

    private final Text reasons;
    private final Button button;

    UnreadableFile(Composite parent, Runnable again) {
        super(parent);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(SPACING, SPACING)
                .applyTo(this);
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Label heading = new Label(this, SWT.WRAP);
        heading.setText(Messages.thisFacilityModelCannotBeOpened);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(1, SWT.DEFAULT)
                .applyTo(heading);
        new Label(this, SWT.NONE);
        button = new Button(this, SWT.PUSH);
        button.setText(Messages.readAgain);
        button.addListener(SWT.Selection, event -> again.run());
        new Label(this, SWT.NONE);
        reasons = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(reasons);
    }

    void say(String text) {
        reasons.setText(text);
        layout();
    }

    @Override
    public boolean setFocus() {
        return button.setFocus();
    }
}
