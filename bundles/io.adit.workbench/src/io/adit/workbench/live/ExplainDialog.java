package io.adit.workbench.live;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Shows how the value of a channel came to be. */
final class ExplainDialog extends TitleAreaDialog {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    private final ChannelRow channel;
    private @Nullable Text text;

    ExplainDialog(Shell shell, ChannelRow channel) {
        super(shell);
        this.channel = channel;
        setBlockOnOpen(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.explainValueTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(channel.channel() + ", " + channel.asset());
        setMessage(channel.valueText() + ", " + channel.qualityText());
        Composite area = (Composite) super.createDialogArea(parent);
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(Messages.theServerRunsTheEngineAgain);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, HEIGHT)
                .indent(12, 12)
                .applyTo(text);
        return area;
    }

    /** Shows what the server said; does nothing once it is closed. On the thread of the user interface. */
    void show(String lines) {
        if (text != null && !text.isDisposed()) {
            text.setText(lines);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
