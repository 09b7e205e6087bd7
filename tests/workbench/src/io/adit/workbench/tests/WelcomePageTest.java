package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.ModelPerspective;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.welcome.WelcomePage;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WelcomePageTest {
    private static final String HOME = "adit.home";

    @AfterEach
    void closeAll() {
        Ui.page().closeAllEditors(false);
    }

    @Test
    void leadsToTheSample() throws Exception {
        Ui.show(ModelPerspective.ID);
        WelcomePage.show(Ui.window());
        assertEquals(WelcomePage.ID, Ui.page().getActiveEditor().getSite().getId());
        List<Link> links = Ui.all(Ui.window().getShell())
                .filter(control -> control instanceof Link && control.isVisible())
                .map(Link.class::cast)
                .toList();
        assertEquals(5, links.size());
        Screens.take("welcome");
        String before = System.getProperty(HOME);
        System.setProperty(HOME, DemoServer.root().toString());
        try {
            links.getFirst().notifyListeners(SWT.Selection, new Event());
            IEditorPart opened = Ui.page().getActiveEditor();
            assertEquals(
                    "station.adit",
                    assertInstanceOf(FacilityEditor.class, opened)
                            .document()
                            .file()
                            .getFileName()
                            .toString());
        } finally {
            if (before == null) {
                System.clearProperty(HOME);
            } else {
                System.setProperty(HOME, before);
            }
        }
    }

    @Test
    void isReadWholeInANarrowWindow() throws Exception {
        Ui.show(ModelPerspective.ID);
        Rectangle window = Ui.window().getShell().getBounds();
        try {
            Ui.window().getShell().setBounds(0, 0, 700, 600);
            WelcomePage.show(Ui.window());
            Ui.pump(300);
            ScrolledComposite page = Ui.all(Ui.window().getShell())
                    .filter(each -> each instanceof Link && each.isVisible())
                    .map(link ->
                            (ScrolledComposite) link.getParent().getParent().getParent())
                    .findFirst()
                    .orElseThrow();
            assertTrue(
                    page.getMinWidth() <= page.getClientArea().width, page.getMinWidth() + " in " + page.getBounds());
        } finally {
            Ui.window().getShell().setBounds(window);
        }
    }

    @Test
    void isShownUnaskedOnlyOnce() {
        WelcomePage.showOnce(Ui.window());
        Ui.page().closeAllEditors(false);
        WelcomePage.showOnce(Ui.window());
        assertEquals(0, Ui.page().getEditorReferences().length);
    }
}
