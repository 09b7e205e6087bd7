package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.Channel;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.sensor.BindingView;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Binding view without a server; with one it is tried in {@link RealServerTest}. */
class BindingViewTest {
    @TempDir
    Path folder;

    private OpenModel model;
    private BindingView view;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        model = OpenModel.pump(folder);
        view = (BindingView) Ui.page().showView(BindingView.ID);
        model.editor().reveal(List.of(model.element("pump-1.current")));
        Ui.await("the binding", () -> !view.result().isEmpty());
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void saysThatAServerIsNeededForMessages() {
        assertTrue(view.result().contains("Connect to a server"), view.result());
    }

    @Test
    void setsThePointerOfWhatIsPickedAsOneStep() throws Exception {
        Channel current = model.element("pump-1.current");
        String before = model.text();
        view.pick("/motor/current");
        assertEquals("/motor/current", current.getBindings().getFirst().getPointer());
        String after = model.text();
        model.undo();
        assertEquals(before, model.text(), "after undo");
        model.redo();
        assertEquals(after, model.text(), "after redo");
    }

    @Test
    void addsABindingAsOneStep() throws Exception {
        String before = model.text();
        view.addBinding();
        Channel current = model.element("pump-1.current");
        assertEquals(2, current.getBindings().size());
        model.undo();
        assertEquals(before, model.text(), "after undo");
    }
}
