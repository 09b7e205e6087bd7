package io.adit.workbench.help;

import io.adit.workbench.WorkbenchPlugin;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** F1: shows what the guide says of the view or editor in front. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        String part = HandlerUtil.getActivePartId(event);
        if (window == null || window.getActivePage() == null) {
            return null;
        }
        try {
            HelpView view = (HelpView) window.getActivePage().showView(HelpView.ID);
            if (!HelpView.ID.equals(part)) {
                view.show(HelpTopics.of(part));
            }
        } catch (PartInitException e) {
            WorkbenchPlugin.log("The help can't be shown.", e);
        }
        return null;
    }
}
