package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.workbench.ModelPerspective;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Edits of the sample station, one element of each class at a time: executed, undone, redone, compared. */
abstract class SampleEdits {
    @TempDir
    Path folder;

    OpenModel model;

    @BeforeEach
    void open() throws Exception {
        Path root = DemoServer.root();
        assumeTrue(root != null, "this runs only in a checkout, which has the sample station");
        Ui.show(ModelPerspective.ID);
        Path file = Files.copy(root.resolve("ditto-things/sample/station.adit"), folder.resolve("station.adit"));
        model = OpenModel.unwatched(file);
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    EditingDomain domain() {
        return model.editor().document().domain();
    }

    /** One element of each class that the sample has. */
    Map<EClass, EObject> elements() {
        Map<EClass, EObject> elements = new LinkedHashMap<>();
        elements.put(model.facility().eClass(), model.facility());
        for (Iterator<EObject> all = model.facility().eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            elements.putIfAbsent(element.eClass(), element);
        }
        return elements;
    }

    void undoesAndRedoes(String what, Command command) throws Exception {
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
}
