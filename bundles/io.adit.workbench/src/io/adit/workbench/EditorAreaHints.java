package io.adit.workbench;

import java.util.Map;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows what the empty editor area says by {@code plugin.xml}: how to get a facility model into it. UI thread only. */
final class EditorAreaHints {
    private EditorAreaHints() {}

    /** The platform reads the hints when the perspective is switched; the one of the start counts as none. */
    static void show(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MPerspective perspective = models.getActivePerspective(window.getService(MWindow.class));
        if (perspective != null) {
            window.getService(IEventBroker.class)
                    .send(UIEvents.UILifeCycle.PERSPECTIVE_SWITCHED, Map.of(UIEvents.EventTags.ELEMENT, perspective));
        }
    }
}
