package io.adit.workbench.tests;

import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.workbench.Facilities;
import io.adit.workbench.editor.FacilityEditor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;

/** A model that is open in an editor, and its text as a file would have it. */
record OpenModel(FacilityEditor editor) {

    /** The pumping works, in a file of its own. */
    static OpenModel pump(Path folder) throws IOException {
        Path file = folder.resolve("pump.adit");
        try (InputStream model = OpenModel.class.getResourceAsStream("/models/pump.adit")) {
            Files.copy(model, file);
        }
        AditFile.save(AditFile.load(file), file);
        return of(file);
    }

    static OpenModel of(Path file) {
        OpenModel opened = new OpenModel(Facilities.open(Ui.window(), file));
        Ui.pump(300);
        return opened;
    }

    Facility facility() {
        return editor.document().facility();
    }

    @SuppressWarnings("unchecked") // the caller knows its model
    <T extends EObject> T element(String id) {
        return (T) editor.document().resource().getEObject(id);
    }

    String text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        editor.document().resource().save(bytes, null);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void undo() {
        editor.document().stack().undo();
        Ui.pump(50);
    }

    void redo() {
        editor.document().stack().redo();
        Ui.pump(50);
    }
}
