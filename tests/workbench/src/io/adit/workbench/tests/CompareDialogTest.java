package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Channel;
import io.adit.model.file.AditFile;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.compare.CompareDialog;
import java.nio.file.Path;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareDialogTest {
    @TempDir
    Path folder;

    private CompareDialog dialog;

    @AfterEach
    void close() {
        if (dialog != null) {
            dialog.close();
        }
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    @Test
    void showsWhatWasChangedSinceTheFileWasSavedAndLeadsThere() throws Exception {
        Ui.show(ModelPerspective.ID);
        OpenModel model = OpenModel.pump(folder);
        Channel current = model.element("pump-1.current");
        model.editor()
                .document()
                .stack()
                .execute(SetCommand.create(
                        model.editor().document().domain(), current, Literals.CHANNEL__RANGE_MAX, 45.0));
        Path file = model.editor().document().file();
        dialog = new CompareDialog(Ui.window().getShell(), model.editor(), file, AditFile.load(file), model.facility());
        dialog.open();
        Ui.await("what was changed", () -> dialog.control().getItemCount() > 0);
        Ui.pump(300);
        TreeItem item = dialog.control().getItem(0);
        assertEquals("Pumping works / Sump / Sump pump P1 / Motor current P1", Ui.cell(item, 0));
        assertEquals("changed", item.getText(1));
        assertEquals("rangeMax", item.getItem(0).getText(0));
        assertEquals("40.0", item.getItem(0).getText(2));
        assertEquals("45.0", item.getItem(0).getText(3));
        dialog.control().setSelection(item);
        Event event = new Event();
        event.item = item;
        dialog.control().notifyListeners(SWT.DefaultSelection, event);
        Ui.await(
                "the channel in the tree",
                () -> model.editor().viewer().getStructuredSelection().getFirstElement() == current);
    }
}
