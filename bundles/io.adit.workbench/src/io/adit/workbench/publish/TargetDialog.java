package io.adit.workbench.publish;

import io.adit.workbench.CheckBox;
import io.adit.workbench.FormFields;
import io.adit.workbench.Phrase;
import io.adit.workbench.publish.PublishTarget.Login;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks for name, addresses and logins of a target. */
final class TargetDialog extends TitleAreaDialog {
    private static final String HINT = Messages.whereModelsArePublishedPasswords;

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
            Text honoPassword,
            WayFields way) {
        PublishTarget target() {
            if (name.getText().isBlank()) {
                throw new IllegalArgumentException(Messages.theTargetNeedsANameForExampleTest);
            }
            Login login = login(user, password);
            PublishTarget server = PublishTarget.server(name.getText().strip(), ditto.getText(), login);
            PublishTarget both = apart.getSelection()
                    ? new PublishTarget(
                            server.name(),
                            server.ditto(),
                            login,
                            PublishTarget.address(hono.getText()),
                            login(honoUser, honoPassword))
                    : server;
            return both.by(way.way());
        }

        private static Login login(Text user, Text password) {
            if (user.getText().isBlank()) {
                throw new IllegalArgumentException(Messages.aUserNameIsNeeded);
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
        shell.setText(Messages.publishTarget);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(before == null ? Messages.newTarget : Phrase.of(Messages.targetNamed, before.name()));
        setMessage(HINT);
        TabFolder tabs = new TabFolder((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        Composite form = form(tabs, Messages.servers);
        PublishTarget shown =
                before == null ? PublishTarget.server("", "http://localhost:8080", new Login("admin", "")) : before;
        boolean apart = shown.isApart();
        Fields made = new Fields(
                FormFields.text(form, Messages.name, SWT.NONE, shown.name()),
                FormFields.text(
                        form,
                        Messages.addressOfServerOrDitto,
                        SWT.NONE,
                        shown.ditto().toString()),
                FormFields.text(
                        form, Messages.user, SWT.NONE, shown.dittoLogin().user()),
                FormFields.text(
                        form,
                        Messages.password,
                        SWT.PASSWORD,
                        shown.dittoLogin().password()),
                check(form, Messages.devicesAreRegisteredAtAHono, apart),
                FormFields.text(
                        form,
                        Messages.addressOfItsDeviceRegistry,
                        SWT.NONE,
                        shown.hono().toString()),
                FormFields.text(
                        form, Messages.userThere, SWT.NONE, shown.honoLogin().user()),
                FormFields.text(
                        form,
                        Messages.passwordThere,
                        SWT.PASSWORD,
                        shown.honoLogin().password()),
                WayFields.in(form(tabs, Messages.wayAndTokens), shown.way()));
        made.apart().addListener(SWT.Selection, event -> made.enable());
        made.enable();
        made.name().setEditable(before == null);
        (before == null ? made.name() : made.password()).setFocus();
        fields = made;
        return tabs;
    }

    private static Composite form(TabFolder tabs, String title) {
        Composite form = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(form);
        return form;
    }

    private static Button check(Composite form, String label, boolean selected) {
        Button button = CheckBox.of(form, SWT.NONE);
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
