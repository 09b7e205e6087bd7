package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.Channel;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.channels.ChannelColumn;
import io.adit.workbench.channels.ChannelView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of all channels: each edit is one step of the undo list, and a wrong one changes nothing. */
class ChannelViewTest {
    private static final int NAME = 1;
    private static final int UNIT = 4;
    private static final int RANGE_MAX = 6;
    private static final int DECIMALS = 8;

    @TempDir
    Path folder;

    private OpenModel model;
    private ChannelView view;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        model = OpenModel.pump(folder);
        view = (ChannelView) Ui.page().showView(ChannelView.ID);
        Ui.await("rows", () -> view.control().getItemCount() == 2);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private Channel current() {
        return model.element("pump-1.current");
    }

    private void undoesAndRedoes(String before) throws Exception {
        String after = model.text();
        assertNotEquals(before, after);
        model.undo();
        assertEquals(before, model.text(), "after undo");
        model.redo();
        assertEquals(after, model.text(), "after redo");
    }

    private void exportChanged(String from, String to) throws Exception {
        Path file = folder.resolve("channels.csv");
        view.exportTo(file);
        Files.writeString(file, Files.readString(file).replace(from, to));
        view.importFrom(file);
        Ui.pump(200);
    }

    @Test
    void showsChannelsWithTheirAssets() {
        assertEquals("Sump pump P1", view.control().getItem(0).getText(0));
        assertEquals("Motor current P1", view.control().getItem(0).getText(NAME));
        assertEquals("40.0", view.control().getItem(0).getText(RANGE_MAX));
    }

    @Test
    void takesBackWhatWasExportedAndChangedOutside() throws Exception {
        String before = model.text();
        exportChanged(",40.0,", ",42.5,");
        assertEquals(42.5, current().getRangeMax());
        undoesAndRedoes(before);
        assertEquals("42.5", view.control().getItem(0).getText(RANGE_MAX));
    }

    @Test
    void refusesAFileWithOneWrongCellAsAWhole() throws Exception {
        String before = model.text();
        String said = Ui.dialogDuring(() -> exportChanged(",40.0,", ",\"42,5\","));
        assertTrue(said.contains("\"42,5\" in Range to of Motor current P1 [A] is no number"), said);
        assertEquals(before, model.text());
    }

    @Test
    void saysWhichColumnsAFileMayHaveAndWhichIdIsUnknown() throws Exception {
        String columns = Ui.dialogDuring(() -> exportChanged("Range to", "Upper end"));
        assertTrue(columns.contains("no column \"Upper end\""), columns);
        assertTrue(columns.contains("Range from, Range to, Period"), columns);
        String id = Ui.dialogDuring(() -> exportChanged("sump.level", "sump.depth"));
        assertTrue(id.contains("Row 3: this model has no channel with the Id \"sump.depth\"."), id);
    }

    @Test
    void selectsTheChannelInTheTreeTooAndLeavesThePropertiesThere() throws Exception {
        Ui.page().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
        PropertySheet properties = (PropertySheet) Ui.page().findView(IPageLayout.ID_PROP_SHEET);
        Ui.page().activate(model.editor());
        Ui.page().activate(view);
        view.control().setSelection(0);
        view.control().notifyListeners(SWT.Selection, new Event());
        Ui.await(
                "channel in the tree",
                () -> model.editor().viewer().getStructuredSelection().getFirstElement() == current());
        Ui.await(
                "its properties",
                () -> properties.getCurrentPage().getControl() instanceof Tree tree
                        && texts(tree.getItems()).contains("Motor current P1"));
    }

    @Test
    void showsWhatIsChosenBesideATreeThatIsSearchedForSomethingElse() throws Exception {
        Ui.page().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
        PropertySheet properties = (PropertySheet) Ui.page().findView(IPageLayout.ID_PROP_SHEET);
        Ui.page().activate(model.editor());
        model.editor().search().setText("nothing is called so");
        Ui.await(
                "an empty tree",
                () -> model.editor().viewer().getTree().getItem(0).getItemCount() == 0);
        Ui.page().activate(view);
        view.control().setSelection(0);
        view.control().notifyListeners(SWT.Selection, new Event());
        Ui.await(
                "its properties",
                () -> properties.getCurrentPage().getControl() instanceof Tree tree
                        && texts(tree.getItems()).contains("Motor current P1"));
        assertEquals("nothing is called so", model.editor().search().getText());
    }

    private static String texts(TreeItem[] items) {
        return Arrays.stream(items)
                .map(item -> item.getText(1) + "\n" + texts(item.getItems()))
                .collect(Collectors.joining());
    }

    @Test
    void pastesRowsFromASpreadsheetAsOneStep() throws Exception {
        String before = model.text();
        view.control().setSelection(0);
        view.paste("Sump pump P1\tDrive current\tcurrent\nSump\tLevel in the sump\tlevel\n");
        Ui.pump(200);
        assertEquals("Drive current", current().getName());
        undoesAndRedoes(before);
    }

    @Test
    void entersWhatIsTypedIntoAllSelectedChannelsAsOneStep() throws Exception {
        String before = model.text();
        view.control().setSelection(0, 1);
        view.enter(ChannelColumn.DECIMALS, "3");
        Ui.pump(200);
        assertEquals("3", view.control().getItem(0).getText(DECIMALS));
        assertEquals("3", view.control().getItem(1).getText(DECIMALS));
        undoesAndRedoes(before);
    }

    @Test
    void showsUnitsAsPeopleWriteThemAndExportsTheirCodes() throws Exception {
        view.control().setSelection(0);
        view.enter(ChannelColumn.UNIT, "um/m");
        Ui.pump(200);
        assertEquals("µm/m", view.control().getItem(0).getText(UNIT));
        Path file = folder.resolve("units.csv");
        view.exportTo(file);
        assertTrue(Files.readString(file).contains(",um/m,"));
        assertEquals("um/m", current().getUnit());
    }

    @Test
    void saysThatAPasteIsTooLargeAndChangesNothing() throws Exception {
        String before = model.text();
        view.control().setSelection(1);
        String said = Ui.dialogDuring(() -> view.paste("a\nb\n"));
        assertTrue(said.contains("more rows or columns"), said);
        assertEquals(before, model.text());
    }
}
