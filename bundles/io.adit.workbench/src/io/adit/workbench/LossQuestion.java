package io.adit.workbench;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks before something is lost that can't be undone. Enter and Escape are the answer that loses nothing. UI thread only. */
public final class LossQuestion {
    private LossQuestion() {}

    /**
     * Asks.
     *
     * @param loses what the button says that goes on
     * @param keeps what the button says that leaves all as it is
     * @return true to go on
     */
    public static boolean ask(@Nullable Shell shell, String title, String message, String loses, String keeps) {
        return new MessageDialog(shell, title, null, message, MessageDialog.WARNING, 1, loses, keeps).open() == 0;
    }
}
