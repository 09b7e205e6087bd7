package io.adit.workbench.live;

import io.adit.workbench.Icons;
import io.adit.workbench.Pane;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One line at the top of the Live view: icon and sentence of the connection's state. */
final class ConnectionBar extends Pane {
    private final Label icon;
    private final Label text;

    ConnectionBar(Composite parent) {
        super(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(this);
        icon = new Label(this, SWT.NONE);
        text = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
    }

    void show(ConnectionState state) {
        icon.setImage(Icons.image(
                switch (state) {
                    case ConnectionState.Disconnected s -> "disconnect";
                    case ConnectionState.Connecting s -> "connecting";
                    case ConnectionState.Connected s -> "connect";
                    case ConnectionState.Waiting s -> "quality-uncertain";
                    case ConnectionState.Refused s -> "quality-bad";
                }));
        text.setText(state.text());
        text.setToolTipText(state.text());
        layout();
    }
}
