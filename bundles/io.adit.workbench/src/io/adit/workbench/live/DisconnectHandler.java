package io.adit.workbench.live;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Operate &gt; Disconnect: leaves the server; the Live view becomes empty. */
public final class DisconnectHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        LiveView.of(HandlerUtil.getActiveWorkbenchWindowChecked(event))
                .ifPresent(view -> view.connection().disconnect());
        return null;
    }
}
