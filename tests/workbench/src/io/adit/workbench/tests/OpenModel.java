package io.adit.workbench.tests;

import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.workbench.Facilities;
import io.adit.workbench.editor.FacilityEditor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;

/** A model that is open in an editor, and its text as a file would have it. Each command on it is undone and redone at once, and has to leave it as it was. */
final class OpenModel {
    private final FacilityEditor editor;
    private UndoWatch watch;

    private OpenModel(FacilityEditor editor) {
        this.editor = editor;
    }

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
        OpenModel opened = unwatched(file);
        opened.watch = new UndoWatch(opened.editor.document().stack(), opened::text);
        return opened;
    }

    /** For those who look at each command themselves, and for models whose text takes long. */
    static OpenModel unwatched(Path file) {
        OpenModel opened = new OpenModel(Facilities.open(Ui.window(), file));
        Ui.pump(300);
        return opened;
    }

    FacilityEditor editor() {
        return editor;
    }

    Facility facility() {
        return editor.document().facility();
    }

    @SuppressWarnings("unchecked") // the caller knows its model
    <T extends EObject> T element(String id) {
        return (T) editor.document().resource().getEObject(id);
    }

    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            editor.document().resource().save(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Closes it without saving; fails where a command could not be undone and redone. */
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
        if (watch != null) {
            watch.check();
        }
    }
}
