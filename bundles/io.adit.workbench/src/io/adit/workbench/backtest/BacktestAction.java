package io.adit.workbench.backtest;

import io.adit.model.LevelRule;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.ServerAccess;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchPage;

/** Opens the back-test of a rule; enabled while the Live view is connected to a server. */
public final class BacktestAction extends Action {
    private final IWorkbenchPage page;
    private final LevelRule rule;

    /** @param page that has the Live view */
    public BacktestAction(IWorkbenchPage page, LevelRule rule) {
        super("&Back-test…");
        this.page = page;
        this.rule = rule;
        setEnabled(access().isPresent());
        setToolTipText("Which alarms the published rule would have given; needs a connection to its server.");
    }

    private Optional<ServerAccess> access() {
        return page.findView(LiveView.ID) instanceof LiveView view
                        && view.connection().state() instanceof ConnectionState.Connected connected
                ? Optional.of(connected.access())
                : Optional.empty();
    }

    @Override
    public void run() {
        access().ifPresent(
                        access -> new BacktestDialog(page.getWorkbenchWindow().getShell(), access, rule).open());
    }
}
