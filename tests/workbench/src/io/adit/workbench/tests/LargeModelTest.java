package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.AditFactory;
import io.adit.model.AditPackage;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.problems.ProblemsView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model with more elements below one than are shown at once. */
class LargeModelTest {
    private static final int DEVICES = 2500;
    private static final int SHOWN = 1000;

    @TempDir
    Path folder;

    private OpenModel model;
    private TreeViewer tree;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        OpenModel small = OpenModel.pump(folder);
        Facility facility = AditFile.load(folder.resolve("pump.adit"));
        for (int i = 0; i < DEVICES; i++) {
            Device device = AditFactory.eINSTANCE.createDevice();
            device.setId("extra-" + i);
            device.setName("Logger number " + i);
            facility.getDevices().add(device);
        }
        Ui.page().closeEditor(small.editor(), false);
        Path large = folder.resolve("large.adit");
        AditFile.save(facility, large);
        model = OpenModel.unwatched(large);
        tree = model.editor().viewer();
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    private TreeItem devices() {
        return Arrays.stream(tree.getTree().getItem(0).getItems())
                .filter(item -> item.getText().startsWith("Devices"))
                .findFirst()
                .orElseThrow();
    }

    private Device last() {
        return model.facility().getDevices().getLast();
    }

    @Test
    void showsTheFirstThousandAndRevealsAnyOther() throws Exception {
        tree.expandToLevel(devices().getData(), 1);
        assertEquals(SHOWN + 1, devices().getItemCount(), "the first ones and a row for the rest");
        model.editor().reveal(List.of(last()));
        Ui.await("the one sought", () -> tree.getStructuredSelection().getFirstElement() == last());
        assertEquals(
                "Logger number " + (DEVICES - 1),
                tree.getTree().getSelection()[0].getText());
    }

    @Test
    void choosesWhatIsNotShownWithoutASearch() throws Exception {
        tree.expandToLevel(devices().getData(), 1);
        model.editor().choose(last());
        assertSame(last(), model.editor().choice().element());
        Device first = model.facility().getDevices().getFirst();
        model.editor().choose(first);
        assertSame(first, tree.getStructuredSelection().getFirstElement());
        assertSame(first, model.editor().choice().element());
        Ui.pump(300);
        assertEquals("", model.editor().search().getText());
        assertEquals(SHOWN + 1, devices().getItemCount(), "the tree is as it was");
    }

    @Test
    void findsWhatIsNotShown() throws Exception {
        model.editor().search().setText("extra-" + (DEVICES - 1));
        Ui.await("the one found", () -> devices().getExpanded() && devices().getItemCount() == 1);
        assertSame(last(), devices().getItem(0).getData());
        model.editor().search().setText("");
        Ui.await("all again", () -> devices().getItemCount() > 1);
    }

    @Test
    void saysThatItIsBeingCheckedUntilItIs() throws Exception {
        ProblemsView problems = (ProblemsView) Ui.page().showView(ProblemsView.ID);
        Ui.await("checked", problems::isChecked);
        assertTrue(problems.summary().contains("in large.adit"), problems.summary());
        model.editor()
                .document()
                .stack()
                .execute(SetCommand.create(
                        model.editor().document().domain(), last(), AditPackage.Literals.NAMED__ID, "extra-0"));
        Ui.await("noticed", () -> !problems.isChecked());
        Ui.await("checked again", problems::isChecked);
        assertTrue(problems.summary().contains("error"), problems.summary());
    }
}
