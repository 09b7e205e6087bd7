package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Interlock;
import io.adit.model.PayloadFormat;
import io.adit.model.file.AditFile;
import io.adit.workbench.Facilities;
import io.adit.workbench.Icons;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.editor.ElementLabels;
import io.adit.workbench.editor.FacilityEditor;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engineer's work in the facility editor: each edit is executed, undone, redone and compared with the file. */
class FacilityEditorTest {
    @TempDir
    Path folder;

    private Path file;
    private FacilityEditor editor;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("pump.adit");
        try (InputStream model = getClass().getResourceAsStream("/models/pump.adit")) {
            Files.copy(model, file);
        }
        AditFile.save(AditFile.load(file), file);
        Ui.page()
                .setPerspective(
                        Ui.window().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ModelPerspective.ID));
        editor = Facilities.open(Ui.window(), file);
        Ui.pump(300);
    }

    /** An editor that a failed test leaves dirty would keep the workbench waiting for an answer. */
    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    private Facility facility() {
        return editor.document().facility();
    }

    private Channel current() {
        return (Channel) editor.document().resource().getEObject("pump-1.current");
    }

    private Asset pump() {
        return (Asset) editor.document().resource().getEObject("pump-1");
    }

    private void select(EObject... elements) {
        Ui.page().activate(editor);
        editor.viewer().setSelection(new StructuredSelection(Arrays.asList(elements)), true);
        Ui.pump(200);
    }

    private void run(ActionFactory action) {
        IAction handler = ((IEditorSite) editor.getSite()).getActionBars().getGlobalActionHandler(action.getId());
        assertTrue(handler.isEnabled(), handler.getText() + " is enabled");
        handler.run();
        Ui.pump(200);
    }

    private void save() {
        assertTrue(Ui.page().saveEditor(editor, false));
        Ui.pump(200);
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(file);
    }

    /** Saves in the state after the edit, after its undo and after its redo, and compares the files. */
    private void undoesAndRedoes(List<String> before) throws Exception {
        assertTrue(editor.isDirty());
        save();
        List<String> after = lines();
        assertNotEquals(before, after);
        run(ActionFactory.UNDO);
        save();
        assertEquals(before, lines(), "after undo");
        run(ActionFactory.REDO);
        save();
        assertEquals(after, lines(), "after redo");
        assertFalse(editor.isDirty());
    }

    private String treeText() {
        StringBuilder text = new StringBuilder();
        for (TreeItem item : editor.viewer().getTree().getItems()) {
            append(item, "", text);
        }
        return text.toString();
    }

    private static void append(TreeItem item, String indent, StringBuilder text) {
        text.append(indent).append(item.getText()).append('\n');
        for (TreeItem child : item.getItems()) {
            append(child, indent + " ", text);
        }
    }

    @Test
    void showsNamesWithUnitsInGroups() {
        editor.viewer().expandAll();
        assertEquals("""
                Pumping works
                 Assets  1
                  Sump  IfcSpace
                   Sump pump P1  P1 · IfcPump
                    Motor current P1 [A]
                     PLC 1 → /p1/current
                     Report to the twin
                   Water level [m]
                 Devices  1
                  PLC 1
                 Rules  1
                  Pump P1 overload  Motor current P1 [A]
                   Facility manager: Check the strainer (within 60 min)
                   alert > 20 A
                 Roles  1
                  Operator
                """, treeText());
        assertFalse(editor.isDirty());
    }

    @Test
    void showsAllThatAFacilityHoldsAndAnIconForEach() {
        var domain = editor.document().domain();
        for (EReference held : facility().eClass().getEAllContainments()) {
            assertNotEquals(
                    ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor(held.getName()), held.getName());
            EClass kind = held.getEReferenceType();
            EObject one = EcoreUtil.create(kind.isAbstract() ? AditPackage.Literals.LEVEL_RULE : kind);
            domain.getCommandStack().execute(AddCommand.create(domain, facility(), held, one));
            Ui.pump(100);
            select(one);
            assertEquals(new StructuredSelection(one), editor.viewer().getSelection(), held.getName());
        }
    }

    @Test
    void eachKindOfElementHasAnIcon() {
        for (EClassifier each : AditPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass kind && !kind.isAbstract()) {
                String icon = ElementLabels.icon(EcoreUtil.create(kind));
                assertNotEquals(ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor(icon), icon);
            }
        }
    }

    @Test
    void editsNumberThroughPropertiesView() throws Exception {
        List<String> before = lines();
        select(current());
        Tree rows = Ui.properties();
        assertEquals("40.0", Ui.property(rows, "Range to").getText(1));
        Ui.type(rows, "Range to", "42.5");
        assertEquals(42.5, current().getRangeMax());
        undoesAndRedoes(before);
        assertTrue(String.join("\n", lines()).contains("rangeMax=\"42.5\""));
    }

    @Test
    void refusesTextWhereNumberIsNeeded() throws Exception {
        select(current());
        Tree rows = Ui.properties();
        Ui.type(rows, "Range to", "a lot");
        assertEquals(40.0, current().getRangeMax());
        assertFalse(editor.isDirty());
    }

    @Test
    void clearsOptionalNumber() throws Exception {
        List<String> before = lines();
        select(current());
        Ui.type(Ui.properties(), "Range to", "");
        assertNull(current().getRangeMax());
        undoesAndRedoes(before);
    }

    @Test
    void choosesKindFromList() throws Exception {
        List<String> before = lines();
        select(pump());
        Ui.choose(Ui.properties(), "Kind", "System");
        assertEquals("SYSTEM", pump().getKind().getLiteral());
        undoesAndRedoes(before);
    }

    @Test
    void choosesPayloadFormatOfABinding() throws Exception {
        List<String> before = lines();
        select(current().getBindings().get(0));
        Ui.choose(Ui.properties(), "Format", "CSV");
        assertEquals(PayloadFormat.CSV, current().getBindings().get(0).getFormat());
        undoesAndRedoes(before);
        assertTrue(String.join("\n", lines()).contains("format=\"CSV\""));
    }

    @Test
    void addsChildWithFreshIdFromContextMenu() throws Exception {
        List<String> before = lines();
        select(pump());
        menu("New Child", "Channel");
        Channel added = pump().getChannels().get(1);
        assertEquals("channel-1", added.getId());
        assertEquals("channel1", added.getKey());
        assertEquals(added, editor.viewer().getStructuredSelection().getFirstElement());
        undoesAndRedoes(before);
    }

    @Test
    void givesACommandAnInterlockOverARule() throws Exception {
        List<String> before = lines();
        select(pump());
        menu("New Child", "Command");
        menu("New Child", "Interlock");
        menu("New Child", "Condition");
        Ui.choose(Ui.properties(), "Rule", "Pump P1 overload");
        Interlock interlock = pump().getCommands().get(0).getInterlocks().get(0);
        assertEquals("interlock-1", interlock.getId());
        assertEquals(
                facility().getRules().get(0), interlock.getConditions().get(0).getRule());
        assertTrue(treeText().contains("Pump P1 overload at any level"), treeText());
        save();
        for (int edits = 0; edits < 4; edits++) {
            run(ActionFactory.UNDO);
        }
        save();
        assertEquals(before, lines(), "after undo");
    }

    @Test
    void addsSiblingBesideSelection() throws Exception {
        List<String> before = lines();
        select(pump());
        menu("New Sibling", "Asset");
        assertEquals(2, ((Asset) pump().eContainer()).getAssets().size());
        undoesAndRedoes(before);
    }

    @Test
    void deletesElementAndReferencesToIt() throws Exception {
        List<String> before = lines();
        select(current());
        run(ActionFactory.DELETE);
        assertNull(editor.document().resource().getEObject("pump-1.current"));
        assertNull(facility().getRules().get(0).getChannel());
        undoesAndRedoes(before);
    }

    @Test
    void selectsWhatStandsInThePlaceOfWhatWasDeleted() throws Exception {
        select(pump());
        menu("New Sibling", "Asset");
        List<Asset> pumps = facility().getAssets().getFirst().getAssets();
        Asset second = pumps.getLast();
        select(pumps.getFirst());
        run(ActionFactory.DELETE);
        assertSame(second, editor.viewer().getStructuredSelection().getFirstElement(), "the next one");
        editor.document().stack().undo();
        Ui.pump(100);
        select(second);
        run(ActionFactory.DELETE);
        assertSame(pump(), editor.viewer().getStructuredSelection().getFirstElement(), "the one before");
        run(ActionFactory.DELETE);
        assertSame(
                facility().getAssets().getFirst(),
                editor.viewer().getStructuredSelection().getFirstElement(),
                "what it was in");
    }

    @Test
    void pastesCopyWithIdsOfItsOwn() throws Exception {
        List<String> before = lines();
        select(pump());
        run(ActionFactory.COPY);
        select((EObject) facility().getAssets().get(0));
        run(ActionFactory.PASTE);
        Asset copy = facility().getAssets().get(0).getAssets().get(1);
        assertEquals("Sump pump P1", copy.getName());
        assertEquals("asset-1", copy.getId());
        assertEquals("channel-1", copy.getChannels().get(0).getId());
        assertEquals(
                "plc-1",
                copy.getChannels().get(0).getBindings().get(0).getDevice().getId());
        undoesAndRedoes(before);
    }

    @Test
    void cutsAndPastesElsewhere() throws Exception {
        List<String> before = lines();
        select(current());
        run(ActionFactory.CUT);
        assertEquals(0, pump().getChannels().size());
        select(facility().getAssets().get(0));
        run(ActionFactory.PASTE);
        assertEquals(
                "pump-1.current",
                facility().getAssets().get(0).getChannels().get(1).getId());
        run(ActionFactory.UNDO);
        run(ActionFactory.UNDO);
        save();
        assertEquals(before, lines());
    }

    @Test
    void filtersTreeBySearchText() throws Exception {
        int groups = groups();
        editor.search().setText("motor p1");
        Ui.await("filtered", () -> groups() < groups);
        String text = treeText();
        assertTrue(text.contains("Motor current P1 [A]"), text);
        assertFalse(text.contains("Water level"), text);
        assertFalse(text.contains("Operator"), text);
        editor.search().setText("");
        Ui.await("all again", () -> groups() == groups);
        editor.viewer().expandAll();
        assertTrue(treeText().contains("Water level [m]"));
    }

    private int groups() {
        return editor.viewer().getTree().getItem(0).getItemCount();
    }

    @Test
    void readsFileAgainThatAnotherProgramChanged() throws Exception {
        Files.writeString(file, Files.readString(file).replace("Motor current P1", "Drive current P1"));
        Ui.window().getShell().notifyListeners(SWT.Activate, new Event());
        Ui.await("read again", () -> current().getName().equals("Drive current P1"));
        assertFalse(editor.isDirty());
    }

    @Test
    void saysWhereBrokenFileIsBrokenAndRecovers() throws Exception {
        String good = Files.readString(file);
        Ui.page().closeAllEditors(false);
        Files.writeString(file, good.replace("</adit:Facility>", "<assets"));
        editor = Facilities.open(Ui.window(), file);
        Ui.pump(300);
        assertNull(editor.document());
        Files.writeString(file, good);
        editor.reload();
        assertNotNull(editor.document());
    }

    private void menu(String... path) {
        Menu menu = editor.viewer().getTree().getMenu();
        for (int i = 0; i < path.length; i++) {
            menu.notifyListeners(SWT.Show, new Event());
            String wanted = path[i];
            MenuItem item = Arrays.stream(menu.getItems())
                    .filter(candidate -> candidate.getText().replace("&", "").equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no menu entry " + wanted));
            if (i == path.length - 1) {
                item.notifyListeners(SWT.Selection, new Event());
            } else {
                menu = item.getMenu();
            }
        }
        editor.viewer().getTree().getMenu().notifyListeners(SWT.Hide, new Event());
        Ui.pump(300);
    }
}
