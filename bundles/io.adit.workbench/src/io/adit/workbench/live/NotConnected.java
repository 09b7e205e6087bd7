package io.adit.workbench.live;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the Live view shows while there is nothing to show. */
final class NotConnected extends Composite {
    private static final int WIDTH = 460;
    private static final int SPACING = 14;

    private final Label text;
    private final Button connect;

    NotConnected(Composite parent, Runnable ask) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite middle = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, SPACING).applyTo(middle);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(middle);
        text = new Label(middle, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        connect = new Button(middle, SWT.PUSH);
        connect.setText("Connect…");
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(connect);
        connect.addListener(SWT.Selection, event -> ask.run());
    }

    void show(ConnectionState state) {
        text.setText(
                switch (state) {
                    case ConnectionState.Disconnected s ->
                        "Connect to an Adit server, or to any server with the Ditto API, to watch live values and alarms.";
                    default -> state.text();
                });
        connect.setEnabled(!(state instanceof ConnectionState.Connecting));
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return connect.setFocus();
    }
}
