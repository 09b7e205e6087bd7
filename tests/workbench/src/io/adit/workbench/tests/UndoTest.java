package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.workbench.ModelPerspective;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every creation, deletion and change that the editor offers, on each class of the sample: executed, undone, redone, compared. */
class UndoTest {
    @TempDir
    Path folder;

    private OpenModel model;

    @BeforeEach
    void open() throws Exception {
        Path root = DemoServer.root();
        assumeTrue(root != null, "this runs only in a checkout, which has the sample station");
        Ui.show(ModelPerspective.ID);
        Path file = Files.copy(root.resolve("ditto-things/sample/station.adit"), folder.resolve("station.adit"));
        model = OpenModel.of(file);
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    private EditingDomain domain() {
        return model.editor().document().domain();
    }

    /** One element of each class that the sample has. */
    private Map<EClass, EObject> elements() {
        Map<EClass, EObject> elements = new LinkedHashMap<>();
        elements.put(model.facility().eClass(), model.facility());
        for (Iterator<EObject> all = model.facility().eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            elements.putIfAbsent(element.eClass(), element);
        }
        return elements;
    }

    private void undoesAndRedoes(String what, Command command) throws Exception {
        String before = model.text();
        var stack = model.editor().document().stack();
        stack.execute(command);
        String after = model.text();
        assertNotEquals(before, after, what);
        stack.undo();
        assertEquals(before, model.text(), what + " undone");
        stack.redo();
        assertEquals(after, model.text(), what + " redone");
        stack.undo();
        assertEquals(before, model.text(), what + " undone again");
    }

    @Test
    void creationsOfAllChildren() throws Exception {
        int created = 0;
        for (EObject owner : elements().values()) {
            for (Object offered : domain().getNewChildDescriptors(owner, null)) {
                CommandParameter child = (CommandParameter) offered;
                Command command = CreateChildCommand.create(domain(), owner, child, Collections.singleton(owner));
                if (command.canExecute()) {
                    String name = ((EObject) child.getValue()).eClass().getName();
                    undoesAndRedoes(name + " in " + owner.eClass().getName(), command);
                    created++;
                }
            }
        }
        assertTrue(created > 20, "only " + created + " creations");
    }

    @Test
    void deletionsOfAllClasses() throws Exception {
        for (EObject element : elements().values()) {
            if (element.eContainer() != null) {
                undoesAndRedoes(
                        element.eClass().getName() + " deleted", DeleteCommand.create(domain(), List.of(element)));
            }
        }
    }

    @Test
    void changesOfAllAttributes() throws Exception {
        int changed = 0;
        for (EObject element : elements().values()) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                Object value = another(element, attribute);
                if (value != null) {
                    undoesAndRedoes(
                            element.eClass().getName() + "." + attribute.getName(),
                            SetCommand.create(domain(), element, attribute, value));
                    changed++;
                }
            }
        }
        assertTrue(changed > 80, "only " + changed + " attributes");
    }

    /** A value of the attribute's type that it does not have; null where none is known. */
    private static Object another(EObject element, EAttribute attribute) {
        if (attribute.isMany() || !attribute.isChangeable()) {
            return null;
        }
        Object present = element.eGet(attribute);
        if (attribute.getEAttributeType() instanceof EEnum kinds) {
            return kinds.getELiterals().stream()
                    .map(literal -> (Object) literal.getInstance())
                    .filter(literal -> !literal.equals(present))
                    .findFirst()
                    .orElse(null);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return present + "-x";
        }
        if (type == boolean.class) {
            return !Boolean.TRUE.equals(present);
        }
        if (type == double.class || type == Double.class) {
            return present == null ? 1.5 : (Double) present + 1.5;
        }
        return type == int.class || type == Integer.class ? (present == null ? 7 : (Integer) present + 7) : null;
    }
}
