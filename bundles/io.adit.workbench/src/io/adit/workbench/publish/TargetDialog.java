package io.adit.workbench.publish;

import io.adit.workbench.publish.PublishTarget.Login;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks for name, addresses and logins of a target. */
final class TargetDialog extends TitleAreaDialog {
    private static final String HINT =
            "Where models are published. Passwords are kept encrypted on this machine, for you alone.";

    private final @Nullable PublishTarget before;
    private @Nullable PublishTarget target;
    private @Nullable Fields fields;

    private record Fields(
            Text name,
            Text ditto,
            Text user,
            Text password,
            Button apart,
            Text hono,
            Text honoUser,
            Text honoPassword) {
        PublishTarget target() {
            if (name.getText().isBlank()) {
                throw new IllegalArgumentException("The target needs a name, for example Test site.");
            }
            Login login = login(user, password);
            PublishTarget server = PublishTarget.server(name.getText().strip(), ditto.getText(), login);
            return apart.getSelection()
                    ? new PublishTarget(
                            server.name(),
                            server.ditto(),
                            login,
                            PublishTarget.address(hono.getText()),
                            login(honoUser, honoPassword))
                    : server;
        }

        private static Login login(Text user, Text password) {
            if (user.getText().isBlank()) {
                throw new IllegalArgumentException("A user name is needed.");
            }
            return new Login(user.getText().strip(), password.getText());
        }

        void enable() {
            for (Text text : new Text[] {hono, honoUser, honoPassword}) {
                text.setEnabled(apart.getSelection());
            }
        }
    }

    private TargetDialog(Shell shell, @Nullable PublishTarget before) {
        super(shell);
        this.before = before;
    }

    /** What the user entered; null when cancelled. @param before what is changed; null: a new one */
    static @Nullable PublishTarget ask(Shell shell, @Nullable PublishTarget before) {
        TargetDialog dialog = new TargetDialog(shell, before);
        return dialog.open() == Window.OK ? dialog.target : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Publish target");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(before == null ? "New target" : "Target " + before.name());
        setMessage(HINT);
        Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        PublishTarget shown =
                before == null ? PublishTarget.server("", "http://localhost:8080", new Login("admin", "")) : before;
        boolean apart = shown.isApart();
        Fields made = new Fields(
                field(form, "&Name:", SWT.BORDER, shown.name()),
                field(
                        form,
                        "&Address of server or Ditto:",
                        SWT.BORDER,
                        shown.ditto().toString()),
                field(form, "&User:", SWT.BORDER, shown.dittoLogin().user()),
                field(
                        form,
                        "&Password:",
                        SWT.BORDER | SWT.PASSWORD,
                        shown.dittoLogin().password()),
                check(form, "Devices are registered at a &Hono elsewhere", apart),
                field(
                        form,
                        "A&ddress of its device registry:",
                        SWT.BORDER,
                        shown.hono().toString()),
                field(form, "U&ser there:", SWT.BORDER, shown.honoLogin().user()),
                field(
                        form,
                        "Pass&word there:",
                        SWT.BORDER | SWT.PASSWORD,
                        shown.honoLogin().password()));
        made.apart().addListener(SWT.Selection, event -> made.enable());
        made.enable();
        made.name().setEditable(before == null);
        (before == null ? made.name() : made.password()).setFocus();
        fields = made;
        return form;
    }

    private static Text field(Composite form, String label, int style, String value) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, style);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Button check(Composite form, String label, boolean selected) {
        Button button = new Button(form, SWT.CHECK);
        button.setText(label);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(button);
        return button;
    }

    @Override
    protected void okPressed() {
        if (fields == null) {
            return;
        }
        try {
            target = fields.target();
            super.okPressed();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
    }
}
