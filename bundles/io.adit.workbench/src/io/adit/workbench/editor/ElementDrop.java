package io.adit.workbench.editor;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.jspecify.annotations.Nullable;

/** Drag and drop in the tree: moves elements to another parent or another place among their siblings. */
final class ElementDrop extends ViewerDropAdapter {
    private static final float ONTO = 0.5f;
    private static final float BEFORE = 0.1f;
    private static final float AFTER = 0.9f;

    private final FacilityEditor editor;

    private ElementDrop(TreeViewer tree, FacilityEditor editor) {
        super(tree);
        this.editor = editor;
        setFeedbackEnabled(true);
    }

    static void install(TreeViewer tree, FacilityEditor editor) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        tree.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
                event.doit = !editor.selectedElements().isEmpty();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = tree.getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.addDropSupport(DND.DROP_MOVE, transfers, new ElementDrop(tree, editor));
    }

    @Override
    public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
        Command command = command(target, dragged());
        boolean possible = command != null && command.canExecute();
        if (command != null) {
            command.dispose();
        }
        return possible;
    }

    @Override
    public boolean performDrop(@Nullable Object data) {
        Collection<?> moved = data instanceof IStructuredSelection selection ? selection.toList() : dragged();
        Command command = command(getCurrentTarget(), moved);
        FacilityDocument document = editor.document();
        if (command == null || document == null || !command.canExecute()) {
            return false;
        }
        document.stack().execute(command);
        editor.reveal(moved);
        return true;
    }

    private static Collection<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.toList()
                : List.of();
    }

    private @Nullable Command command(@Nullable Object target, Collection<?> moved) {
        FacilityDocument document = editor.document();
        if (document == null || moved.isEmpty() || !moved.stream().allMatch(EObject.class::isInstance)) {
            return null;
        }
        boolean foreign = moved.stream().anyMatch(m -> ((EObject) m).eResource() != document.resource());
        Object owner = target instanceof Group group ? group.facility() : target;
        if (foreign || owner == null) {
            return null;
        }
        float location = target instanceof Group ? ONTO : location();
        return DragAndDropCommand.create(document.domain(), owner, location, DND.DROP_MOVE, DND.DROP_MOVE, moved);
    }

    private float location() {
        return switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> BEFORE;
            case LOCATION_AFTER -> AFTER;
            default -> ONTO;
        };
    }
}
