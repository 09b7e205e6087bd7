package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.Rule;
import io.adit.workbench.CheckBox;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.Pane;
import io.adit.workbench.Themes;
import io.adit.workbench.publish.PublishView;
import io.adit.workbench.rules.RuleView;
import io.adit.workbench.sensor.BindingView;
import io.adit.workbench.sensor.CalibrationView;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform's themes, which know only the platform's own classes, do with the pieces of our views. */
class ThemesTest {
    private static final List<String> VIEWS = List.of(BindingView.ID, CalibrationView.ID, RuleView.ID, PublishView.ID);

    @TempDir
    Path folder;

    private boolean dark;
    private OpenModel model;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        dark = Themes.isDark();
        model = OpenModel.pump(folder);
        Rule rule = model.facility().getRules().getFirst();
        model.editor().reveal(List.of(rule.getChannel()));
        for (String view : VIEWS) {
            Ui.page().showView(view);
            Ui.pump(100);
        }
    }

    @AfterEach
    void close() throws Exception {
        use(dark);
        model.close();
    }

    private static void use(boolean dark) throws Exception {
        if (Themes.isDark() != dark) {
            Ui.window().getService(IHandlerService.class).executeCommand("io.adit.workbench.theme", null);
            Ui.pump(300);
        }
    }

    private static List<Control> controls(Predicate<Control> kind) {
        return Ui.all(Ui.window().getShell()).filter(kind).toList();
    }

    private static List<Control> panes() {
        return controls(Pane.class::isInstance);
    }

    /** Classes of pieces that have another background than what is around them. */
    private static Set<String> strange() {
        Set<String> strange = new HashSet<>();
        for (Control pane : panes()) {
            RGB around = pane.getParent().getBackground().getRGB();
            if (!pane.getBackground().getRGB().equals(around)) {
                strange.add(pane.getClass().getSimpleName() + " " + pane.getBackground() + " on " + around);
            }
        }
        return strange;
    }

    @Test
    void leavePiecesTheBackgroundOfWhatIsAroundThem() throws Exception {
        assertTrue(panes().size() >= VIEWS.size(), panes().toString());
        use(false);
        assertEquals(Set.of(), strange());
        use(true);
        assertEquals(Set.of(), strange());
    }

    @Test
    void giveLabelsOfBoxesTheirColour() throws Exception {
        List<Control> boxes = controls(CheckBox.class::isInstance);
        assertTrue(!boxes.isEmpty());
        use(false);
        RGB black = boxes.getFirst().getForeground().getRGB();
        use(true);
        assertNotEquals(black, boxes.getFirst().getForeground().getRGB());
        use(false);
        assertEquals(black, boxes.getFirst().getForeground().getRGB());
    }
}
