package io.adit.workbench.editor;

import io.adit.workbench.Pane;
import io.adit.workbench.Phrase;
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

    private final Text message;

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
        message = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(1, SWT.DEFAULT)
                .applyTo(message);
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.readAgain);
        button.addListener(SWT.Selection, event -> again.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
    }

    void say(String text) {
        message.setText(Phrase.of(Messages.thisFacilityModelCannotBeOpened, text));
        layout();
    }
}
