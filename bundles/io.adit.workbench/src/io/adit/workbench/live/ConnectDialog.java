package io.adit.workbench.live;

import io.adit.workbench.FormFields;
import io.adit.workbench.WorkbenchPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.prefs.BackingStoreException;

/** Asks for address, user and password. Address and user are remembered, the password never is. */
final class ConnectDialog extends TitleAreaDialog {
    private static final String ADDRESS = "server.address";
    private static final String USER = "server.user";
    private static final String HINT = Messages.addressUserAndPasswordOfAnAdit;

    private final IEclipsePreferences remembered = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
    private @Nullable Text address;
    private @Nullable Text user;
    private @Nullable Text password;
    private @Nullable ServerAccess access;

    private ConnectDialog(Shell shell) {
        super(shell);
    }

    /** What the user entered; null when cancelled. */
    static @Nullable ServerAccess ask(Shell shell) {
        ConnectDialog dialog = new ConnectDialog(shell);
        return dialog.open() == Window.OK ? dialog.access : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.connect);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.connectToAServer);
        setMessage(HINT);
        Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        address = FormFields.text(form, Messages.address, SWT.NONE, remembered.get(ADDRESS, "http://localhost:8080"));
        user = FormFields.text(form, Messages.user, SWT.NONE, remembered.get(USER, ""));
        password = FormFields.text(form, Messages.password, SWT.PASSWORD, "");
        (user.getText().isEmpty() ? user : password).setFocus();
        return form;
    }

    @Override
    protected void okPressed() {
        if (address == null || user == null || password == null) {
            return;
        }
        try {
            access = ServerAccess.of(address.getText(), user.getText(), password.getText());
            remember(address.getText(), user.getText());
            super.okPressed();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private void remember(String where, String who) {
        remembered.put(ADDRESS, where);
        remembered.put(USER, who);
        try {
            remembered.flush();
        } catch (BackingStoreException e) {
            WorkbenchPlugin.log("The server's address could not be remembered: " + e.getMessage(), e);
        }
    }
}
