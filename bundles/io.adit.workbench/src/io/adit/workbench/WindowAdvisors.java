package io.adit.workbench;

import io.adit.workbench.welcome.WelcomePage;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the workbench and its windows are set up. */
final class WindowAdvisors extends WorkbenchAdvisor {
    private static final Point SIZE = new Point(1280, 820);

    private final List<String> files;
    private final Runnable started;

    /**
     * @param files names of facility models that the first window opens
     * @param started run when the windows stand
     */
    WindowAdvisors(List<String> files, Runnable started) {
        this.files = files;
        this.started = started;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void postStartup() {
        started.run();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ModelPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new Window(configurer);
    }

    private final class Window extends WorkbenchWindowAdvisor {
        Window(IWorkbenchWindowConfigurer configurer) {
            super(configurer);
        }

        @Override
        public void preWindowOpen() {
            IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
            configurer.setInitialSize(SIZE);
            configurer.setTitle("Adit Workbench");
            configurer.setShowCoolBar(true);
            configurer.setShowMenuBar(true);
            configurer.setShowStatusLine(true);
            configurer.setShowPerspectiveBar(true);
            configurer.setShowProgressIndicator(true);
            FileDrop.into(configurer);
        }

        @Override
        public void postWindowOpen() {
            IWorkbenchWindow window = getWindowConfigurer().getWindow();
            for (String file : files) {
                Facilities.open(window, Path.of(file));
            }
            if (files.isEmpty()) {
                WelcomePage.showOnce(window);
            }
            EditorAreaHints.show(window);
        }

        @Override
        public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
            return new MenuBar(configurer);
        }
    }
}
