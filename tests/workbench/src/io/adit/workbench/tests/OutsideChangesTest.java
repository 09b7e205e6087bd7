package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.AditPackage.Literals;
import io.adit.workbench.Facilities;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.editor.FacilityEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program writes while it is open here, that can't be read, or that may not be written: nobody's work is lost by a hasty Enter. */
class OutsideChangesTest {
    @TempDir
    Path folder;

    private OpenModel model;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        OpenModel.pump(folder).close();
        file = folder.resolve("pump.adit");
        model = OpenModel.unwatched(file); // what watches the undo list asks for a model while it is read again
    }

    @AfterEach
    void close() {
        file.toFile().setWritable(true);
        model.close();
    }

    private void rename(String name) {
        model.editor()
                .document()
                .stack()
                .execute(SetCommand.create(
                        model.editor().document().domain(), model.facility(), Literals.NAMED__NAME, name));
    }

    private void writeOutside() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Motor current P1", "Current of motor P1"));
    }

    private static void comeBack() {
        Ui.window().getShell().notifyListeners(SWT.Activate, new Event());
    }

    private static void pressDefault(Shell dialog, String expected) {
        assertEquals(expected, dialog.getDefaultButton().getText());
        Ui.press(dialog, expected);
    }

    private boolean isTheirs() {
        return model.editor().document() != null && model.text().contains("Current of motor P1");
    }

    @Test
    void readsTheFileWhereNothingWasChangedHere() throws Exception {
        writeOutside();
        comeBack();
        Ui.await("their text", this::isTheirs);
    }

    @Test
    void keepsMyChangesUnlessToldOtherwise() throws Exception {
        rename("Mine");
        writeOutside();
        String said = Ui.dialogDuring(OutsideChangesTest::comeBack, dialog -> pressDefault(dialog, "Keep my changes"));
        assertTrue(said.contains("pump.adit was changed by another program, and you have unsaved changes"), said);
        assertEquals("Mine", model.facility().getName());
        assertFalse(model.text().contains("Current of motor P1"));
    }

    @Test
    void losesMyChangesWhereToldSo() throws Exception {
        rename("Mine");
        writeOutside();
        Ui.dialogDuring(OutsideChangesTest::comeBack, dialog -> Ui.press(dialog, "Read the file, lose my changes"));
        Ui.await("their text", this::isTheirs);
    }

    @Test
    void savesOverWhatAnotherProgramWroteOnlyWhereToldSo() throws Exception {
        rename("Mine");
        writeOutside();
        Ui.dialogDuring(
                () -> model.editor().doSave(new NullProgressMonitor()), dialog -> pressDefault(dialog, "Cancel"));
        assertTrue(Files.readString(file).contains("Current of motor P1"));
        assertTrue(model.editor().isDirty());
        Ui.dialogDuring(
                () -> model.editor().doSave(new NullProgressMonitor()),
                dialog -> Ui.press(dialog, "Overwrite it with mine"));
        assertTrue(Files.readString(file).contains("Mine"));
    }

    @Test
    void leavesAFileAloneThatIsWriteProtected() throws Exception {
        String before = Files.readString(file);
        rename("Mine");
        assertTrue(file.toFile().setReadOnly());
        String said = Ui.dialogDuring(() -> model.editor().doSave(new NullProgressMonitor()));
        assertTrue(said.contains("write-protected"), said);
        assertEquals(before, Files.readString(file));
        assertTrue(model.editor().isDirty());
    }

    @Test
    void offersToReadABrokenFileAgainHoweverMuchIsWrongInIt() throws Exception {
        Rectangle window = Ui.window().getShell().getBounds();
        try {
            Ui.window().getShell().setBounds(0, 0, 700, 600);
            String good = Files.readString(file);
            Path broken = Files.writeString(
                    folder.resolve("broken.adit"),
                    good.replace(
                            "decimals=\"1\">", "decimals=\"1\">" + "<cleaning spikeThreshold=\"much\"/>".repeat(60)));
            FacilityEditor editor = Facilities.open(Ui.window(), broken);
            Ui.pump(300);
            Button again = Ui.all(Ui.window().getShell())
                    .filter(each ->
                            each instanceof Button button && button.getText().equals("Read again"))
                    .map(Button.class::cast)
                    .filter(Button::isVisible)
                    .findFirst()
                    .orElseThrow();
            Rectangle room = again.getBounds();
            assertTrue(
                    room.y + room.height <= again.getParent().getClientArea().height,
                    room + " in " + again.getParent().getClientArea());
            Files.writeString(broken, good);
            again.notifyListeners(SWT.Selection, new Event());
            Ui.await("the model", () -> editor.document() != null);
        } finally {
            Ui.window().getShell().setBounds(window);
        }
    }
}
