package io.adit.workbench.live;

import io.adit.workbench.LineBreaks;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Shows how the value of a channel came to be. */
final class ExplainDialog extends TitleAreaDialog {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 2;

    private final ChannelRow channel;
    private @Nullable Text text;
    private String said = "";

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
        said = Messages.theServerRunsTheEngineAgain;
        text.addListener(SWT.Resize, event -> fill());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, HEIGHT)
                .indent(12, 12)
                .applyTo(text);
        return area;
    }

    /** Shows what the server said; does nothing once it is closed. On the thread of the user interface. */
    void show(String lines) {
        said = lines;
        fill();
    }

    private void fill() {
        if (text == null || text.isDisposed()) {
            return;
        }
        GC gc = new GC(text);
        int letters = (int) (text.getClientArea().width / gc.getFontMetrics().getAverageCharacterWidth()) - MARGIN;
        gc.dispose();
        text.setText(said.lines().map(line -> hanging(line, letters)).collect(Collectors.joining("\n")));
    }

    /** What does not fit a line goes on below its text, not below its name. */
    private static String hanging(String line, int letters) {
        int from = SampleExplanation.TEXT_FROM;
        if (line.length() <= letters || letters <= from || line.charAt(from - 1) != ' ') {
            return line;
        }
        String rest = LineBreaks.of(line.substring(from), letters - from, String::length);
        return line.substring(0, from) + rest.replace("\n", "\n" + " ".repeat(from));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
