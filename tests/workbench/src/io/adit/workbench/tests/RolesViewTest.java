package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.adit.model.Permission;
import io.adit.model.Role;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.access.RolesView;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles as a table: what is given, what follows from it, and that each change is one step. */
class RolesViewTest {
    private static final int SUBJECT = 1;
    private static final int SEE = 2;
    private static final int CHANGE = 3;
    private static final int ACKNOWLEDGE = 5;

    @TempDir
    Path folder;

    private OpenModel model;
    private RolesView view;
    private Role operator;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        model = OpenModel.pump(folder);
        view = (RolesView) Ui.page().showView(RolesView.ID);
        operator = model.element("operator");
        Ui.await("the role", () -> view.control().getItemCount() == 1);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void undoesAndRedoes(String before) throws Exception {
        String after = model.text();
        assertNotEquals(before, after);
        model.undo();
        assertEquals(before, model.text(), "after undo");
        model.redo();
        assertEquals(after, model.text(), "after redo");
    }

    private void click(int column) {
        Rectangle cell = view.control().getItem(0).getBounds(column);
        Event up = new Event();
        up.button = 1;
        up.x = cell.x + cell.width / 2;
        up.y = cell.y + cell.height / 2;
        view.control().notifyListeners(SWT.MouseUp, up);
        Ui.pump(100);
    }

    @Test
    void showsWhatIsGivenAndWhatFollowsFromIt() throws Exception {
        assertEquals("nginx:operator", view.control().getItem(0).getText(SUBJECT));
        assertEquals("✓", view.control().getItem(0).getText(SEE));
        assertEquals("", view.control().getItem(0).getText(CHANGE));
        String before = model.text();
        view.toggle(operator, Permission.READ);
        view.toggle(operator, Permission.ADMINISTER);
        Ui.pump(100);
        assertEquals("(✓)", view.control().getItem(0).getText(SEE));
        assertEquals("✓", view.control().getItem(0).getText(ACKNOWLEDGE));
        model.undo();
        model.undo();
        assertEquals(before, model.text());
    }

    @Test
    void givesAPermissionByAClickAsOneStep() throws Exception {
        String before = model.text();
        click(CHANGE);
        assertEquals(List.of(Permission.READ, Permission.WRITE, Permission.ACKNOWLEDGE), operator.getPermissions());
        undoesAndRedoes(before);
    }

    @Test
    void addsASubjectAsOneStepAndOnlyOnce() throws Exception {
        String before = model.text();
        view.add(operator, "nginx:night-shift");
        view.add(operator, "nginx:night-shift");
        Ui.await("a line more", () -> view.control().getItemCount() == 2);
        undoesAndRedoes(before);
        Screens.take("roles");
    }
}
