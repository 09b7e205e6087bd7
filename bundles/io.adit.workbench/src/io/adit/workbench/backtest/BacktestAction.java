package io.adit.workbench.backtest;

import io.adit.model.LevelRule;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the back-test of a rule; enabled while the Live view is connected to a server. */
public final class BacktestAction extends Action {
    private final IWorkbenchWindow window;
    private final LevelRule rule;

    /** @param window whose Live view has the connection */
    public BacktestAction(IWorkbenchWindow window, LevelRule rule) {
        super(Messages.backTest);
        this.window = window;
        this.rule = rule;
        if (access().isEmpty()) {
            setEnabled(false);
            setText(Messages.backTestConnectInOperateFirst);
        }
    }

    private Optional<ServerAccess> access() {
        return LiveView.of(window)
                .flatMap(view -> view.connection().state() instanceof ConnectionState.Connected connected
                        ? Optional.of(connected.access())
                        : Optional.empty());
    }

    @Override
    public void run() {
        access().ifPresent(access -> new BacktestDialog(window.getShell(), access, rule).open());
    }
}
