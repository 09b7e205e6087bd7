package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.Asset;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** What the editor does with elements as a whole, for each class of the sample: dragged in the tree, copied and pasted. */
class MovesAndCopiesTest extends SampleEdits {
    private static final float BEFORE = 0.1f;
    private static final float ONTO = 0.5f;
    private static final float AFTER = 0.9f;

    /** To the end of their siblings and before the first of them, as they are dragged in the tree. */
    @Test
    void movesAmongSiblings() throws Exception {
        int moved = 0;
        for (EObject element : elements().values()) {
            if (element.eContainmentFeature() != null
                    && element.eContainmentFeature().isMany()) {
                List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
                boolean first = siblings.getFirst() == element;
                Object target = first ? siblings.getLast() : siblings.getFirst();
                Command drop = DragAndDropCommand.create(
                        domain(), target, first ? AFTER : BEFORE, DND.DROP_MOVE, DND.DROP_MOVE, List.of(element));
                if (siblings.size() > 1 && drop.canExecute()) {
                    undoesAndRedoes(element.eClass().getName() + " moved", drop);
                    moved++;
                }
            }
        }
        assertTrue(moved > 8, "only " + moved + " moves");
    }

    @Test
    void movesOfAssetsToAnotherParent() throws Exception {
        Asset pump = model.element("2x3Ba_UOHVJ44Izzap_ZmI");
        Asset other = model.facility().getAssets().getFirst();
        Command drop = DragAndDropCommand.create(domain(), other, ONTO, DND.DROP_MOVE, DND.DROP_MOVE, List.of(pump));
        assertTrue(drop.canExecute());
        undoesAndRedoes("moved to another parent", drop);
    }

    @Test
    void copiesOfAllClasses() throws Exception {
        int pasted = 0;
        for (EObject element : elements().values()) {
            if (element.eContainer() != null) {
                model.editor().viewer().setSelection(new StructuredSelection(element), true);
                run(ActionFactory.COPY);
                pasted += pasteUndoRedo(element.eClass().getName()) ? 1 : 0;
            }
        }
        assertTrue(pasted > 15, "only " + pasted + " copies");
    }

    /** False where it can't be pasted there, as with what its owner has once only. */
    private boolean pasteUndoRedo(String what) {
        String before = model.text();
        run(ActionFactory.PASTE);
        String after = model.text();
        if (after.equals(before)) {
            return false;
        }
        run(ActionFactory.UNDO);
        assertEquals(before, model.text(), what + " not pasted any more");
        run(ActionFactory.REDO);
        assertEquals(after, model.text(), what + " pasted again");
        run(ActionFactory.UNDO);
        return true;
    }

    private IAction action(ActionFactory factory) {
        IAction action =
                ((IEditorSite) model.editor().getSite()).getActionBars().getGlobalActionHandler(factory.getId());
        Ui.pump(0);
        return action;
    }

    private void run(ActionFactory factory) {
        action(factory).run();
    }
}
