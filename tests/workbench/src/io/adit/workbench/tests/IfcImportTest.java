package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.ifc.reimport.Change;
import io.adit.model.Asset;
import io.adit.workbench.Facilities;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.ifcimport.ImportWizard;
import io.adit.workbench.ifcimport.ReimportWizard;
import io.adit.workbench.ifcimport.StepDialog;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engineer's way from an IFC file to a model, and through its next revision. */
class IfcImportTest {
    @TempDir
    Path folder;

    private StepDialog dialog;

    @AfterEach
    void close() {
        if (dialog != null) {
            dialog.close();
        }
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    private Path ifc(String name, String... replacements) throws Exception {
        String text;
        try (InputStream model = getClass().getResourceAsStream("/models/works.ifc")) {
            text = new String(model.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private void show(StepDialog shown) {
        dialog = shown;
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.pump(200);
    }

    private static Table table(Control control) {
        if (control instanceof Table table) {
            return table;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Table found = table(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private FacilityEditor importWorks() throws Exception {
        ImportWizard wizard = new ImportWizard(Ui.window());
        show(new StepDialog(Ui.window().getShell(), wizard));
        wizard.name(ifc("works.ifc"));
        dialog.next();
        assertEquals("elements", dialog.getCurrentPage().getName());
        Table classes = table(dialog.getCurrentPage().getControl());
        assertEquals(3, classes.getItemCount());
        assertEquals("IfcPump", classes.getItem(0).getText(0));
        assertTrue(classes.getItem(0).getChecked());
        assertEquals("IfcWall", classes.getItem(2).getText(0));
        assertFalse(classes.getItem(2).getChecked());
        Screens.take("import-elements");
        dialog.next();
        assertEquals("result", dialog.getCurrentPage().getName());
        Screens.take("import-result");
        dialog.finish();
        Ui.await("the model is open", () -> Ui.page().getActiveEditor() instanceof FacilityEditor);
        return (FacilityEditor) Ui.page().getActiveEditor();
    }

    private static Asset asset(FacilityEditor editor, String id) {
        return (Asset) editor.document().resource().getEObject(id);
    }

    @Test
    void fileBecomesAModelThatIsOpen() throws Exception {
        FacilityEditor editor = importWorks();
        assertTrue(Files.isRegularFile(folder.resolve("works.adit")));
        assertEquals("Pumping works", editor.document().facility().getName());
        assertEquals(1, asset(editor, "0Hh0Kk2000000000000040").getChannels().size());
        assertEquals(null, asset(editor, "0Hh0Kk2000000000000044"), "walls were not chosen");
    }

    @Test
    void replacesAModelOnlyWhereToldSo() throws Exception {
        Path present = Files.writeString(folder.resolve("works.adit"), "the work of years");
        ImportWizard wizard = new ImportWizard(Ui.window());
        show(new StepDialog(Ui.window().getShell(), wizard));
        wizard.name(ifc("works.ifc"));
        dialog.next();
        dialog.next();
        Ui.dialogDuring(dialog::finish, question -> {
            assertEquals("Keep It", question.getDefaultButton().getText().replace("&", ""));
            Ui.press(question, "Keep It");
        });
        assertEquals("the work of years", Files.readString(present));
        Ui.dialogDuring(dialog::finish, question -> Ui.press(question, "Replace It"));
        assertTrue(Files.readString(present).contains("Pumping works"));
    }

    @Test
    void unreadableFileIsToldAndLeadsNowhere() throws Exception {
        ImportWizard wizard = new ImportWizard(Ui.window());
        show(new StepDialog(Ui.window().getShell(), wizard));
        wizard.name(Files.writeString(folder.resolve("x.ifc"), "no IFC"));
        dialog.next();
        assertEquals("file", dialog.getCurrentPage().getName());
        assertTrue(((WizardPage) dialog.getCurrentPage()).getErrorMessage().contains("x.ifc"));
    }

    @Test
    void newRevisionIsReviewedTakenUndoneAndRedone() throws Exception {
        FacilityEditor editor = importWorks();
        Asset pump = asset(editor, "0Hh0Kk2000000000000041");
        Command rename = SetCommand.create(
                editor.document().domain(), pump, pump.eClass().getEStructuralFeature("name"), "Standby pump");
        editor.document().stack().execute(rename);
        editor.document().save();
        Path file = editor.document().file();
        List<String> before = Files.readAllLines(file);
        ReimportWizard wizard = new ReimportWizard(editor.document());
        show(new StepDialog(Ui.window().getShell(), wizard));
        wizard.name(ifc(
                "works-b.ifc",
                "'Sump pump B'",
                "'Sump pump 2'",
                "0Hh0Kk2000000000000040",
                "2O2Fr$t4X7Zf8NOew3FLOH",
                "'Check valve'",
                "'Flap valve'",
                "(#43),#24",
                "(#43),#23"));
        dialog.next();
        assertEquals("review", dialog.getCurrentPage().getName());
        List<String> changes =
                wizard.reimport().changes().stream().map(IfcImportTest::told).toList();
        assertEquals(
                List.of(
                        "PLAIN REISSUED Sump pump A",
                        "CONFLICT RENAMED Standby pump",
                        "PLAIN MOVED Check valve",
                        "PLAIN RENAMED Check valve"),
                changes);
        Table review = table(dialog.getCurrentPage().getControl());
        assertEquals(4, review.getItemCount());
        assertFalse(review.getItem(0).getChecked(), "a conflict comes first, and is kept unless somebody decides");
        assertTrue(review.getItem(1).getChecked());
        Screens.take("reimport-review");
        dialog.finish();
        Ui.pump(200);
        assertEquals("Flap valve", asset(editor, "0Hh0Kk2000000000000043").getName());
        assertEquals("Standby pump", pump.getName());
        Asset first = asset(editor, "0Hh0Kk2000000000000040");
        assertEquals("2O2Fr$t4X7Zf8NOew3FLOH", first.getGlobalId());
        assertEquals(List.of("0Hh0Kk2000000000000040"), first.getFormerGlobalIds());
        assertEquals(1, first.getChannels().size());
        assertNotNull(first.getChannels().get(0).getBindings().get(0).getDevice());
        undoesAndRedoes(editor, file, before);
    }

    private static void undoesAndRedoes(FacilityEditor editor, Path file, List<String> before) throws Exception {
        editor.document().save();
        List<String> after = Files.readAllLines(file);
        assertNotEquals(before, after);
        assertEquals(
                "Re-import works-b.ifc",
                editor.document().stack().getUndoCommand().getLabel());
        editor.document().stack().undo();
        editor.document().save();
        assertEquals(before, Files.readAllLines(file), "after undo");
        editor.document().stack().redo();
        editor.document().save();
        assertEquals(after, Files.readAllLines(file), "after redo");
        assertNotNull(Facilities.open(Ui.window(), file));
    }

    private static String told(Change change) {
        return change.standing() + " " + change.kind() + " " + change.label();
    }
}
