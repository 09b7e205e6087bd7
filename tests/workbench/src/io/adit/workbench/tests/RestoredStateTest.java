package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.ModelPerspective;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of an editor outlives its end: as the platform saves it with the window, and gives it to the editor of the next start. */
class RestoredStateTest {
    @TempDir
    Path folder;

    private OpenModel model;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        OpenModel.pump(folder).close();
        model = OpenModel.unwatched(folder.resolve("pump.adit"));
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
    }

    /** Rows that are in sight, with what is selected marked. */
    private static List<String> rows(FacilityEditor editor) {
        Tree tree = editor.viewer().getTree();
        List<String> rows = new ArrayList<>();
        List<TreeItem> selected = List.of(tree.getSelection());
        for (TreeItem item : tree.getItems()) {
            add(item, "", selected, rows);
        }
        return rows;
    }

    private static void add(TreeItem item, String indent, List<TreeItem> selected, List<String> rows) {
        rows.add(indent + item.getText() + (selected.contains(item) ? " *" : ""));
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                add(child, indent + " ", selected, rows);
            }
        }
    }

    /** Closes all but the way to one channel, and selects that. */
    private List<String> arrange() {
        TreeViewer viewer = model.editor().viewer();
        EObject channel = model.facility().getRules().getFirst().getChannel();
        List<String> before = rows(model.editor());
        viewer.collapseAll();
        viewer.setSelection(new StructuredSelection(channel), true);
        viewer.setExpandedState(channel, true);
        List<String> arranged = rows(model.editor());
        assertTrue(!arranged.equals(before), "not as at first: " + arranged);
        return arranged;
    }

    /** As the platform does at the next start: it keeps what an editor saves beside the editor's input. */
    private FacilityEditor openedAgain(IMemento state) throws Exception {
        IMemento saved = XMLMemento.createWriteRoot("editor");
        saved.createChild("editorState").putMemento(state);
        FacilityFile file = (FacilityFile) model.editor().getEditorInput();
        IMemento input = XMLMemento.createWriteRoot("input");
        file.saveState(input);
        Ui.page().closeAllEditors(false);
        Ui.pump(100);
        IEditorInput again = (IEditorInput)
                PlatformUI.getWorkbench().getElementFactory(file.getFactoryId()).createElement(input);
        Ui.page()
                .openEditors(
                        new IEditorInput[] {again},
                        new String[] {FacilityEditor.ID},
                        new IMemento[] {saved},
                        IWorkbenchPage.MATCH_NONE,
                        0);
        Ui.pump(300);
        return (FacilityEditor) Ui.page().getActiveEditor();
    }

    @Test
    void opensWhatWasOpenInTheTreeAndSelectsWhatWasSelected() throws Exception {
        List<String> arranged = arrange();
        IMemento state = XMLMemento.createWriteRoot("state");
        model.editor().saveState(state);
        assertEquals(arranged, rows(openedAgain(state)));
    }

    @Test
    void opensTheFirstLevelsWhereNothingOfItIsInTheFileAnyMore() throws Exception {
        List<String> before = rows(model.editor());
        arrange();
        IMemento foreign = XMLMemento.createWriteRoot("state");
        foreign.createChild("open").putString("element", "something-else");
        assertEquals(before, rows(openedAgain(foreign)));
    }

    @Test
    void staysSoWhenTheFileIsReadAgain() {
        List<String> arranged = arrange();
        model.editor().reload();
        Ui.pump(300);
        assertEquals(arranged, rows(model.editor()));
    }
}
