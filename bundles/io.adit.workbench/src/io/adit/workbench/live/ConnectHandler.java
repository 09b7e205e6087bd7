package io.adit.workbench.live;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Operate &gt; Connect…: shows the Live view and asks where to connect. */
public final class ConnectHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            LiveView view = (LiveView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(LiveView.ID);
            view.askAndConnect();
        } catch (PartInitException e) {
            throw new ExecutionException(Messages.theLiveViewCannotBeShown, e);
        }
        return null;
    }
}
